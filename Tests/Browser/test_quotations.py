"""The check of a quotation: who said it, who did not, and how many places there are."""

import json
import re

SAID = "the+channel+has+lost+a+metre"


def speaker(site, name):
    return next(one["id"] for one in site.api("speakers", limit=1000)["data"] if one["name"] == name)


def test_that_one_person_did_not_say_it_is_not_that_nobody_did(new_page, site):
    page = new_page(f"quote.html?text={SAID}&speaker={speaker(site, 'Xinhua')}")
    assert page.locator(".verdict h2").text_content() == "Xinhua did not say that"
    assert "not theirs" in page.locator(".verdict").inner_text()
    assert page.locator(".quotes .source .speaker").first.inner_text() == "Dr. Owain Teague"


def test_nobody_said_it_where_nobody_did_whoever_is_chosen(new_page, site):
    page = new_page(f"quote.html?text=xylophones+grow+nowhere+near+parliament+buildings&speaker={speaker(site, 'Xinhua')}")
    assert page.locator(".verdict h2").text_content() == "Nobody in this collection said that"


def test_what_comes_close_is_told_of_the_person_who_was_chosen(new_page, site):
    page = new_page(f"quote.html?text=the+channel+has+lost+one+metre+of+depth+since+2015&speaker={speaker(site, 'Dr. Owain Teague')}")
    assert page.locator(".verdict p").text_content().startswith("Dr. Owain Teague did not say exactly that")


def test_the_places_are_counted_as_the_server_counts_them_though_fewer_are_shown(new_page, site):
    [one] = site.api("quotes", text=SAID.replace("+", " "))["data"]
    answer = {"data": [one] * 50, "page": {"limit": 50, "total": 431, "next": "x", "previous": None}}
    page = new_page()
    page.route(re.compile(r"/api/v1/quotes\?"), lambda route: route.fulfill(body=json.dumps(answer), content_type="application/json"))
    page.goto(f"quote.html?text={SAID}")
    page.locator(".quotes > li").first.wait_for()
    assert page.locator(".verdict p").text_content() == "431 places; the first 20 are shown"
    assert page.locator(".quotes > li").count() == 20
