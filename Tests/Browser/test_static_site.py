"""The exported site: the same pages over files, from a host that runs nothing."""

import functools
import http.server
import json
import os
import re
import subprocess
import threading
import urllib.request

import pytest

from conftest import ENVIRONMENT, ROOT, binary, settled, transcripts


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="module")
def hosted(tmp_path_factory):
    """An exported site under a folder of a plain file server, as on many static hosts."""
    if os.environ.get("RAPPORTEUR_SITE"):
        folder = os.environ["RAPPORTEUR_SITE"]
    else:
        base = tmp_path_factory.mktemp("static")
        folder = base / "host" / "interviews"
        command = [binary(), "export", "--format", "site", "--output", folder,
                   "--transcripts", transcripts(base / "transcripts")]
        done = subprocess.run([str(part) for part in command], cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=os.path.dirname(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{os.path.basename(folder)}"
    server.shutdown()


@pytest.fixture
def visit(new_page, hosted):
    page = new_page()

    def go(path):
        page.goto(f"{hosted}/{path}")
        settled(page)
        return page

    return go


def test_a_static_transcript_has_the_words_of_the_served_one(visit, site, ids):
    page = visit(f"transcript.html?id={ids['signal']}")
    assert page.locator(".turn").count() == len(site.api("turns", transcript=ids["signal"])["data"])
    assert page.locator("a.org").count() > 0


def test_every_static_page_shows_something(visit, addresses):
    for name, path in addresses.items():
        page = visit(path)
        assert page.locator("[role=alert]").count() == 0, name
        assert page.locator("h1").inner_text() != "", name


def test_a_static_site_searches_in_the_browser_with_phrases_exclusions_and_facets(visit, site):
    count = lambda page: page.locator(".results > li").count()
    assert count(visit('search.html?q="asked+how+long"')) == 1
    assert count(visit("search.html?q=night+-world")) < count(visit("search.html?q=night"))
    page = visit("search.html?q=world+bank")
    assert count(page) == site.api("search", q="world bank", limit=100)["page"]["total"]
    page.locator(".facets input[name=speaker]").first.check()
    settled(page)
    assert "speaker=" in page.url and count(page) >= 1


def test_a_static_timeline_filters(visit, site, ids):
    page = visit(f"timeline.html?id={ids['digest']}&status=planned")
    assert page.locator(".events > li").count() == len(site.api(f"timelines/{ids['digest']}", status="planned")["events"])


def test_a_static_site_checks_quotations_after_emoji(visit):
    page = visit("quote.html?text=the+ilo+asked+how+long")
    assert page.locator(".quotes mark").first.text_content() == "The ILO asked how long"


def test_a_static_site_finds_what_is_written_without_spaces(visit, site, ids):
    page = visit("search.html?q=钟")
    turns = site.api("turns", transcript=ids["chinese"], limit=1000)["data"]
    assert page.locator(".results > li").count() == sum("钟" in turn["text"] for turn in turns) > 0
    words = turns[0]["text"][2:8]
    page = visit(f"quote.html?text={words}")
    assert page.locator(".verdict h2").text_content() == "These words are in the collection"
    assert page.locator(".quotes mark").first.text_content() == words


def test_a_static_site_does_not_say_that_nobody_said_what_it_cannot_look_for(visit):
    page = visit("quote.html?text=the+channel+has+lost+one+metre+of+depth+since+2015")
    assert page.locator(".verdict h2").text_content() == "Not in exactly these words"
    assert "cannot look for similar words" in page.locator(".verdict").inner_text()
    page = visit("search.html?q=xylophonist")
    assert "Nobody said exactly “xylophonist”" in page.locator("main").inner_text()


def test_a_static_site_steps_over_a_note_between_words(visit):
    page = visit("quote.html?text=That+was+on+2+May+2023.+Since+2021+the+World+Bank")
    assert page.locator(".verdict h2").text_content() == "These words are in the collection"
    assert page.locator(".quotes .speaker").inner_text() == "Tobias Wren"
    page = visit("quote.html?text=the+letter+that+hangs+framed")
    assert page.locator(".verdict h2").text_content() == "Only an editor’s note has these words"


def test_a_static_site_of_many_interviews_is_read_a_dozen_at_a_time_and_says_how_far_it_is(new_page, hosted):
    page = new_page()
    with urllib.request.urlopen(f"{hosted}/api/v1/transcripts.json") as answer:
        few = json.load(answer)
    many = {**few, "data": [{**few["data"][0], "id": f"interview-{i}"} for i in range(40)]}
    page.route("**/api/v1/transcripts.json", lambda route: route.fulfill(body=json.dumps(many), content_type="application/json"))
    held = []
    page.route(re.compile("/transcripts/interview-[0-9]+/turns.json"), lambda route: held.append(route))
    page.goto(f"{hosted}/search.html?q=the")
    answered = 0
    for done in (0, 12, 24, 36):
        page.get_by_text(f"{done} of 40 interviews read").wait_for()
        page.wait_for_timeout(200)
        assert len(held) - answered <= 12
        for route in held[answered:]:
            route.fulfill(body='{"data":[]}', content_type="application/json")
        answered = len(held)
    page.get_by_text("Nobody said exactly “the”").wait_for()
    assert answered == 40


def test_a_static_site_offers_nothing_that_needs_a_server(visit):
    page = visit("")
    assert page.get_by_role("navigation").get_by_role("link", name="Try your own").count() == 0
    page.locator(".newest h3 a").first.click()
    page.wait_for_url(re.compile("transcript-[^/]+.html"))
    settled(page)


def test_each_static_page_of_one_thing_tells_what_it_is_about_without_scripts(new_page, hosted, site, ids):
    named = [
        ("transcript", ids["signal"], site.api(f"transcripts/{ids['signal']}")["title"]),
        ("speaker", ids["speaker"], site.api(f"speakers/{ids['speaker']}")["name"]),
        ("organisation", ids["organisation"], site.api(f"organisations/{ids['organisation']}")["name"]),
    ]
    for kind, name, title in named:
        plain = new_page(own_context={"java_script_enabled": False})
        plain.goto(f"{hosted}/{kind}-{name}.html")
        assert plain.title() == f"{title} · Rapporteur"
        assert plain.locator("meta[name=description]").get_attribute("content")
        assert json.loads(plain.locator("script[type='application/ld+json']").text_content())["name"] == title


def test_a_static_page_of_its_own_is_the_same_as_the_one_with_an_id(visit, ids):
    page = visit(f"transcript-{ids['signal']}.html#t2")
    assert "is-target" in page.locator("#t2").get_attribute("class")
    assert page.locator("a.org").first.get_attribute("href").startswith("organisation-")


def test_the_links_of_a_static_page_without_javascript_lead_somewhere(hosted):
    with urllib.request.urlopen(f"{hosted}/about.html") as answer:
        notice = re.search("<noscript>(.*?)</noscript>", answer.read().decode(), re.S)[1]
    links = re.findall('href="([^"]*)"', notice)
    assert len(links) == 4
    for link in links:
        assert urllib.request.urlopen(f"{hosted}/{link}").status == 200, link


def test_pages_that_are_opened_from_a_disk_say_that_they_need_a_server(new_page):
    page = new_page(own_context={}, expect_complaints=True)
    page.goto((ROOT / "Public" / "index.html").resolve().as_uri())
    assert "web server" in page.locator("main [role=alert]").inner_text()


def test_the_lists_of_a_static_site_have_everything_that_the_served_ones_have(visit, site):
    for name, path, more in [("dates", "transcripts", {}), ("speakers", "speakers", {"named": "yes"}), ("organisations", "organisations", {})]:
        page = visit(f"browse.html?list={name}")
        assert page.locator(".group li").count() == site.api(path, limit=1000, **more)["page"]["total"]
    page.locator(".group a").first.click()
    page.wait_for_url("**/organisation-*.html")


def test_without_javascript_a_static_transcript_can_be_read(new_page, hosted, site, ids):
    page = new_page(own_context={"java_script_enabled": False})
    page.goto(f"{hosted}/transcript-{ids['digest']}.html")
    assert page.locator("article.turn").count() == site.api("turns", transcript=ids["digest"])["page"]["total"]
    page.locator(".part a").first.click()
    page.wait_for_url("**/speaker-*.html")
