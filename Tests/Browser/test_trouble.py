"""What a reader sees when something is missing, slow or broken."""

import re

import pytest
from playwright.sync_api import expect

from conftest import settled


def test_an_unknown_transcript_is_said_to_be_missing_in_the_servers_words(new_page):
    page = new_page("transcript.html?id=nothing-here", expect_complaints=True)
    assert page.locator("[role=alert] h1").text_content() == "There is nothing here"
    assert page.get_by_role("link", name="To the interviews").is_visible()
    assert page.get_by_role("button", name="Try again").count() == 0


def test_a_page_without_an_id_asks_for_one(new_page):
    for path, words in {"transcript.html": "Which interview?", "speaker.html": "Whose page?", "organisation.html": "Which organisation?"}.items():
        assert words in new_page(path).locator("main").inner_text()


def test_when_the_api_is_gone_the_page_says_so_and_can_try_again(new_page, addresses):
    page = new_page(expect_complaints=True)
    page.route("**/api/v1/**", lambda route: route.abort("connectionrefused"))
    page.goto(addresses["transcript"])
    page.get_by_role("heading", name="The server does not answer").wait_for()
    page.unroute("**/api/v1/**")
    page.get_by_role("button", name="Try again").click()
    page.locator(".turn").first.wait_for()
    assert page.evaluate("document.activeElement.tagName") == "MAIN"


def test_a_broken_answer_and_a_problem_document_are_told_apart(new_page, site):
    page = new_page(expect_complaints=True)
    page.route("**/api/v1/transcripts?**", lambda route: route.fulfill(status=200, body="<html>", content_type="text/html"))
    page.goto("")
    page.get_by_role("heading", name="The answer could not be read").wait_for()
    page.unroute("**/api/v1/transcripts?**")
    problem = '{"type":"about:blank","title":"Bad Request","status":400,"detail":"It does not parse.","errors":[{"parameter":"from","value":"x","detail":"not a date"}]}'
    page.route("**/api/v1/timelines/**", lambda route: route.fulfill(status=400, body=problem, content_type="application/problem+json"))
    page.goto("timeline.html")
    page.get_by_role("heading", name="The server refused").wait_for()
    assert "It does not parse." in page.locator("[role=alert]").inner_text()
    assert "from: not a date" in page.locator("[role=alert]").inner_text()


PROXY = "<html><body><h1>Bad Gateway</h1></body></html>"


@pytest.mark.parametrize("status, title, said", [
    (502, "The server has a problem", "status 502"), (503, "The server is busy", "alone for 7 seconds"),
    (429, "The server is busy", "status 429"), (404, "There is nothing here", "status 404"), (418, "The server refused", "status 418"),
])
def test_an_answer_of_a_proxy_that_is_no_json_is_told_in_words(new_page, addresses, status, title, said):
    page = new_page(expect_complaints=True)
    page.route(re.compile("/api/v1/transcripts/"), lambda route: route.fulfill(
        status=status, body=PROXY, content_type="text/html", headers={"Retry-After": "7"} if status == 503 else {}))
    page.goto(addresses["transcript"])
    page.get_by_role("heading", name=title).wait_for()
    words = page.locator("[role=alert]").inner_text()
    assert said in words and "=>" not in words and "`" not in words


def test_a_problem_that_is_its_only_errors_own_is_told_once(new_page):
    page = new_page("search.html?q=the&kind=tirade", expect_complaints=True)
    assert page.locator("[role=alert]").inner_text().count("kind:") == 1


def test_an_id_does_not_lead_out_of_the_api(new_page):
    page = new_page(expect_complaints=True)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for kind in ("transcript", "speaker", "organisation"):
        page.goto(f"{kind}.html?id=../../x")
        page.get_by_role("heading", name="There is nothing here").wait_for()
    assert not [url for url in asked if url.endswith("/x") and "?" not in url]


def test_what_a_page_can_do_without_does_not_take_the_rest_with_it(new_page, site, addresses, ids):
    broken = lambda route: route.fulfill(status=500, body=PROXY, content_type="text/html")
    for name, address, words in (
        ("transcript", "/api/v1/(timelines|speakers|organisations)", ".turn"), ("speaker", "/api/v1/(timelines|organisations)", ".quotes > li"),
        ("organisation", "/related", ".quotes > li"), ("home", "/api/v1/(timelines|organisations|speakers)", ".newest h3"),
    ):
        page = new_page(expect_complaints=True)
        page.route(re.compile(address), broken)
        page.goto(addresses[name] or "./")
        page.locator(words).first.wait_for()
        assert page.get_by_text("This part could not be loaded.").count() >= 1, name
        assert page.locator("[role=alert]").count() == 0, name


def test_offline_is_said_at_once_and_what_was_loaded_stays(new_page, addresses):
    page = new_page(addresses["transcript"], expect_complaints=True, own_context={})
    page.context.set_offline(True)
    page.locator(".banner").wait_for()
    assert page.locator(".turn").count() > 0
    page.context.set_offline(False)
    page.locator(".banner").wait_for(state="detached")


def test_a_slow_server_is_waited_for_with_a_word(new_page, addresses):
    page = new_page()
    held = []
    page.route("**/api/v1/transcripts/**", lambda route: held.append(route))
    page.goto(addresses["transcript"])
    page.get_by_text("Still waiting").first.wait_for()
    for route in held:
        route.continue_()
    page.locator(".turn").first.wait_for()


def test_a_list_that_cannot_grow_says_why_and_can_try_again(new_page, site):
    """More turns than the page shows at once, made small here: four at once."""
    speaker = max(site.api("speakers", limit=1000)["data"], key=lambda one: one["turns"])
    page = new_page(expect_complaints=True)
    page.route(re.compile(r"/api/v1/turns\?"), lambda route: route.continue_(url=route.request.url.replace("limit=20", "limit=4")))
    page.goto(f"speaker.html?id={speaker['id']}")
    settled(page)
    assert page.locator(".quotes > li").count() == 4 < speaker["turns"]
    gone = lambda route: route.abort("connectionrefused")
    page.route(re.compile(r"/api/v1/turns\?.*cursor="), gone)
    page.get_by_role("button", name="More turns").click()
    page.get_by_role("heading", name="The server does not answer").wait_for()
    page.unroute(re.compile(r"/api/v1/turns\?.*cursor="), gone)
    page.get_by_role("button", name="More turns").click()
    expect(page.locator(".quotes > li")).to_have_count(8)
    assert page.get_by_role("heading", name="The server does not answer").count() == 0


GONE = '{"type":"about:blank","title":"Gone","status":410,"detail":"The corpus has been loaded again."}'


def gone(route):
    """How a cursor is answered that was given out for a corpus which is no longer served."""
    route.fulfill(status=410, body=GONE, content_type="application/problem+json")


def test_a_link_to_a_later_page_of_results_outlives_the_corpus_that_it_was_made_for(new_page):
    page = new_page(expect_complaints=True)
    page.route(re.compile(r"/api/v1/search\?.*cursor="), gone)
    page.goto("search.html?q=the&cursor=of-yesterday")
    page.locator(".results > li").first.wait_for()
    assert "cursor" not in page.url and "q=the" in page.url


def test_a_list_that_cannot_go_on_in_a_newer_corpus_says_so_and_begins_again(new_page, site):
    speaker = max(site.api("speakers", limit=1000)["data"], key=lambda one: one["turns"])
    page = new_page(expect_complaints=True)
    page.route(re.compile(r"/api/v1/turns\?"), lambda route: route.continue_(url=route.request.url.replace("limit=20", "limit=4")))
    page.route(re.compile(r"/api/v1/turns\?.*cursor="), gone)
    page.goto(f"speaker.html?id={speaker['id']}")
    settled(page)
    page.get_by_role("button", name="More turns").click()
    page.get_by_text("The collection has been loaded anew").wait_for()
    with page.expect_navigation():
        page.get_by_role("button", name="Load the page again").click()
    settled(page)
    assert page.locator(".quotes > li").count() == 4


def test_an_empty_collection_invites_to_bring_a_transcript(new_page, site):
    page = new_page()
    nothing = '{"data":[],"page":{"limit":50,"total":0,"next":null,"previous":null},"links":{},"meta":{}}'
    page.route(re.compile(r"/api/v1/(transcripts|speakers|organisations)\?"), lambda route: route.fulfill(status=200, body=nothing, content_type="application/json"))
    page.route(re.compile(r"/api/v1/timelines/all"), lambda route: route.fulfill(status=200, body='{"id":"all","title":"","events":[]}', content_type="application/json"))
    page.goto("")
    settled(page)
    assert page.get_by_role("heading", name="No interviews are loaded yet").is_visible()
    assert page.locator("main").get_by_role("link", name="Try your own").is_visible()


def test_a_transcript_in_pages_is_shown_whole_and_a_late_target_is_found(new_page, site, ids):
    """More turns than one page of the API holds, made small here: pages of four."""
    page = new_page()
    page.route(re.compile(r"/api/v1/turns\?"), lambda route: route.continue_(url=route.request.url.replace("limit=1000", "limit=4")))
    turns = site.api("turns", transcript=ids["digest"], limit=1000)["data"]
    last = turns[-1]
    page.goto(f"transcript.html?id={ids['digest']}#t{last['number']}~{last['permalink'].split('~')[1]}")
    expect(page.locator(".turn")).to_have_count(len(turns))
    assert page.locator(".exchange").count() == len({one["exchange"] for one in turns})
    assert "is-target" in page.locator(f"#t{last['number']}").get_attribute("class")
