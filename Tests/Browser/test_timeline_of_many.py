"""The timeline of an archive: a few events far away, and what began some day, must not hide the many."""

import json
import re
import urllib.parse

import pytest

from conftest import is_drawn, settled


def event(n, edtf, earliest, latest, precision="year"):
    return {"id": f"x.e{n}", "turn": f"x.{n}", "speaker": "jo-doe", "edtf": edtf, "earliest": earliest, "latest": latest,
            "precision": precision, "status": "past", "resolution": "explicit", "rule": "year", "start": 0, "end": 4,
            "expression": edtf, "text": f"Event {n} of {edtf}.", "headline": f"Event {n} of {edtf}", "organisations": []}


def year(n, value):
    text = f"{'-' if value < 0 else ''}{abs(value):04}"
    return event(n, text, f"{text}-01-01", f"{text}-12-31")


EVENTS = ([event(0, "../2010", None, "2010-12-31"), year(1, -8389), year(2, -999)]
          + [year(n, 2000 + n % 100) for n in range(3, 203)])


@pytest.fixture
def many(new_page):
    def opened(path="timeline.html"):
        page = new_page()
        page.route(re.compile("/api/v1/timelines/all"), lambda route: route.fulfill(
            body=json.dumps({"id": "all", "title": "", "events": EVENTS}), content_type="application/json"))
        page.goto(path)
        settled(page)
        return page

    return opened


def span(page):
    return page.locator(".span").text_content()


def test_it_opens_where_nearly_all_events_are_and_everything_is_one_press_away(many):
    page = many()
    assert re.fullmatch(r"(199\d|200\d) to (209\d|210\d)", span(page))
    page.get_by_role("button", name="Everything").click()
    assert " BC to " in span(page)
    page.wait_for_url(re.compile("view=all"))
    page.reload()
    settled(page)
    assert " BC to " in span(page)


def test_its_years_are_those_that_people_count(many):
    page = many("timeline.html?view=all")
    labels = page.locator(".axis text").all_text_contents()
    assert "1000 BC" in labels and "0" not in labels
    assert not [label for label in labels if label.startswith("-")]


def test_zooming_in_leads_to_the_events(many):
    page = many("timeline.html?view=all")
    for _ in range(6):
        page.get_by_role("button", name="Zoom in").click()
    first, last = span(page).split(" to ")
    assert "BC" not in last and int(last) >= 2000
    assert page.locator(".canvas .event").count() > 0


def test_what_began_some_day_takes_no_more_room_than_its_end(many):
    page = many()
    until = page.locator(".canvas .event[aria-label^='until 2010']")
    assert until.locator(".arrow").count() >= 1
    assert until.locator(".extent").first.bounding_box()["width"] < 150
    beyond = many("timeline.html?view=2001-01-01,2009-01-01")
    assert beyond.locator(".canvas .event[aria-label^='until 2010']").count() == 0


def test_in_the_list_what_has_only_an_end_stands_there(many):
    page = many()
    dates = page.locator(".event-list time").all_text_contents()
    assert dates[:2] == ["8390 BC", "1000 BC"]
    assert dates.index("until 2010") > dates.index("2010")


def test_the_first_pages_strip_shows_where_the_events_are_and_says_what_is_beside(many):
    page = many("./")
    strip = page.locator(".strip")
    assert strip.get_attribute("aria-label") == "195 events between 2001 and 2097, 4 earlier, 4 later"
    assert strip.locator(".column").count() == 97


def test_the_number_of_a_cluster_stands_within_it(many):
    page = many("timeline.html?view=all")
    assert page.locator(".cluster").count() > 0
    for cluster in page.locator(".cluster").all():
        field, text = cluster.locator("rect").bounding_box(), cluster.locator("text").bounding_box()
        assert field["x"] <= text["x"] and text["x"] + text["width"] <= field["x"] + field["width"]


LONG = [event(n, f"{1000 + n}", f"{1000 + n}-01-01", f"{1000 + n}-12-31") for n in range(1000)]


@pytest.fixture
def long(new_page):
    """The timeline of an archive: a thousand events, a year each; what is asked for is noted."""
    def opened(path="timeline.html", **options):
        page = new_page(**options)
        page.asked = []

        def answer(route):
            query = {name: values[0] for name, values in urllib.parse.parse_qs(urllib.parse.urlsplit(route.request.url).query).items()}
            found = [one for one in LONG if one["latest"] >= query.get("from", "") and one["earliest"] <= query.get("to", "9999")]
            if "/events" in route.request.url:
                page.asked.append(query)
                at, limit = int(query.get("cursor", 0)), int(query["limit"])
                body = {"data": found[at:at + limit],
                        "page": {"total": len(found), "next": str(at + limit) if at + limit < len(found) else None}}
            else:
                assert query["fields"] == "events.earliest,events.latest", "all events at once"
                body = {"events": [{"earliest": one["earliest"], "latest": one["latest"]} for one in found]}
            route.fulfill(body=json.dumps(body), content_type="application/json")

        page.route(re.compile("/api/v1/timelines/all"), answer)
        page.goto(path)
        settled(page)
        return page

    return opened


def listed(page):
    return page.locator(".event-list .events > li")


def has_grown(page, length):
    listed(page).nth(length - 1).wait_for(state="attached")
    assert listed(page).count() == length


def has_followed(page):
    """Waits until what the drawing shows, after it has come to rest, is loaded."""
    page.wait_for_timeout(400)
    settled(page)


def test_a_long_timeline_loads_a_page_of_what_is_shown_and_tells_how_much_more_there_is(long):
    page = long()
    assert len(page.asked) == 1 and listed(page).count() == 200
    assert "1,000 of 1,000 events" in page.locator(".event-list .part-head").inner_text()
    clusters = page.locator(".canvas .cluster")
    numbers = clusters.locator("text").all_text_contents()
    drawn = page.locator(".canvas .event:not(.cluster)").count()
    assert drawn + sum(int(text.replace(",", "").lstrip("+")) for text in numbers) == 1000


def test_the_list_of_a_long_timeline_goes_on_by_its_button_and_leads_there(long):
    page = long(width=1000)
    more = page.get_by_role("button", name="More events")
    more.focus()
    for count in (250, 500):
        is_drawn(page)
        page.keyboard.press("Enter")
        has_grown(page, count)
        place = page.evaluate("[...document.querySelectorAll('.event-list .events > li')].indexOf(document.activeElement.closest('li'))")
        assert place == (200 if count == 250 else 250)
        more.focus()
    assert [query.get("cursor") for query in page.asked] == [None, "250"]


def test_the_list_of_a_long_timeline_goes_on_by_scrolling(long):
    page = long(width=1400)
    page.get_by_role("button", name="More events").scroll_into_view_if_needed()
    listed(page).nth(200).wait_for(state="attached")
    page.get_by_role("button", name="More events").scroll_into_view_if_needed()
    listed(page).nth(250).wait_for(state="attached")


def test_where_the_drawing_of_a_long_timeline_moves_the_events_follow(long):
    page = long()
    for _ in range(5):
        page.get_by_role("button", name="Zoom in").click()
    has_followed(page)
    assert page.locator(".canvas .cluster").count() == 0
    for _ in range(50):
        first, last = (int(text) for text in span(page).split(" to "))
        years = [int(text) for text in listed(page).locator("time").all_text_contents()]
        # A busy machine may still be on its way there.
        if len(years) < 250 and set(range(max(1000, first), min(2000, last))) <= set(years):
            break
        page.wait_for_timeout(100)
    # What was loaded on the way stays, where it holds all that is shown.
    assert len(years) < 250 and years == sorted(years)
    assert set(range(max(1000, first), min(2000, last))) <= set(years)
    asked = len(page.asked)
    page.get_by_role("button", name="Zoom in").click()
    has_followed(page)
    assert len(page.asked) == asked, "what is loaded is asked for again"
    page.wait_for_url(re.compile("view="))
    page.reload()
    settled(page)
    assert listed(page).count() > 0 and "from" in page.asked[-1]


def test_filters_hold_for_every_page_of_a_long_timeline(long):
    page = long("timeline.html?from=1100&to=1900&q=Event")
    assert page.asked[0]["from"] == "1100-01-01" and page.asked[0]["to"] == "1900-12-31" and page.asked[0]["q"] == "Event"
    while listed(page).count() < 500:
        # By itself, too: the button is in view.
        length = listed(page).count()
        page.get_by_role("button", name="More events").click()
        listed(page).nth(length).wait_for(state="attached")
    years = [int(text) for text in listed(page).locator("time").all_text_contents()]
    assert years == list(range(1100, 1100 + len(years)))
    assert all((query["from"], query["to"], query["q"]) == ("1100-01-01", "1900-12-31", "Event") for query in page.asked)


def test_a_cluster_of_what_is_not_loaded_leads_to_it(long):
    page = long()
    page.locator(".canvas .cluster").last.click()
    has_followed(page)
    assert int(page.locator(".event-list time").first.text_content()) > 1800
    assert page.locator(".canvas .event:not(.cluster)").count() > 0


def test_a_part_of_a_long_timeline_that_does_not_come_can_be_asked_for_again(long):
    page = long(expect_complaints=True)
    page.route(re.compile("/events"), lambda route: route.fulfill(status=503, body="{}", content_type="application/problem+json"))
    for _ in range(3):
        page.get_by_role("button", name="Zoom in").click()
    page.locator(".event-list [role=alert]").wait_for()
    page.unroute(re.compile("/events"))
    page.get_by_role("button", name="Try again").click()
    listed(page).first.wait_for()
