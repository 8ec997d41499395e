"""The timeline of an archive: a few events far away, and what began some day, must not hide the many."""

import json
import re

import pytest

from conftest import settled


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
