"""What must hold on every page: no barrier, nothing sideways, nothing heavy, nothing that jumps."""

import re
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import ARTEFACTS, is_drawn, settled

PAGES = ["home", "transcript", "transcript-rtl", "transcript-cjk", "speaker", "organisation", "timeline", "search", "browse", "compare", "quote", "try", "about"]
WIDTHS = [390, 820, 1440]
THEMES = ["light", "dark"]
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    # Every rule runs; what is in order is not described node by node, which takes longer than to find what is not.
    "resultTypes": ["violations"],
}
FIRST_VIEW_BYTES_MAX = 100 * 1024


def barriers(page):
    answer = Axe().run(page, options=RULES).response
    return [f"{one['id']}: {node['target']} {node['failureSummary']}" for one in answer["violations"] for node in one["nodes"]]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_no_barrier_and_fits_every_width_in_both_themes(new_page, addresses, name):
    page = new_page(addresses[name], width=1440)
    if name == "try":
        page.get_by_role("button", name="Put in an example").click()
        settled(page)
    has_its_words_and_headings(page)
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        page.emulate_media(color_scheme=theme)
        assert barriers(page) == [], f"in the {theme} theme"
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            is_drawn(page)
            page.screenshot(path=ARTEFACTS / f"{name}-{theme}-{width}.png", full_page=True)
            assert sideways(page) == [], f"at {width} px something stands out sideways"
    # 320 pixels are also 1280 at 400 per cent (WCAG 1.4.10).
    page.set_viewport_size({"width": 320, "height": 640})
    assert sideways(page) == []


def has_its_words_and_headings(page):
    assert page.locator("main").count() == 1
    assert page.locator("h1").count() == 1
    assert page.title() not in ("", "undefined")
    words = page.locator("body").inner_text()
    for trace in ("undefined", "[object", "NaN"):
        assert trace not in words
    levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map((h) => Number(h.tagName[1]))")
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:])), f"a level is left out: {levels}"


def sideways(page):
    return page.evaluate("""() => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
        [...document.querySelectorAll("body *")]
        .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .slice(0, 5).map((e) => e.outerHTML.slice(0, 120))""")


@pytest.mark.parametrize("name", ["home", "transcript", "timeline"])
def test_the_first_view_is_light_and_does_not_jump(new_page, site, addresses, name):
    page = new_page(own_context={})
    sizes = []
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.add_init_script("""
        window.shifted = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((e) => { if (!e.hadRecentInput) window.shifted += e.value; }))
            .observe({ type: "layout-shift", buffered: true });""")
    page.goto(f"{site.base}/{addresses[name]}")
    settled(page)
    assert sum(sizes) <= FIRST_VIEW_BYTES_MAX
    assert page.evaluate("window.shifted") < 0.02


def test_the_pages_keep_to_their_strict_policy(new_page, site, addresses):
    page = new_page(addresses["transcript"])
    policy = page.locator("meta[http-equiv='Content-Security-Policy']").get_attribute("content")
    assert "unsafe" not in policy and "default-src 'none'" in policy
    assert page.evaluate("document.querySelectorAll('script:not([src]):not([type=\"application/ld+json\"]), [style*=expression]').length") == 0
    foreign = page.evaluate("performance.getEntriesByType('resource').map((e) => new URL(e.name).origin).filter((o) => o !== location.origin)")
    assert foreign == []


LONG = "Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


@pytest.mark.parametrize("name", ["home", "transcript", "speaker", "organisation", "compare", "search", "quote"])
def test_names_and_titles_without_a_space_break_rather_than_stand_out(new_page, site, addresses, name):
    """Every name, title and label of an answer is made one long word on its way to the page."""
    page = new_page(width=360)

    def lengthen(route):
        answer = route.fetch()
        text = re.sub(r'"(name|title|label)":"[^"]*"', f'"\\1":"{LONG}"', answer.text())
        route.fulfill(response=answer, body=text)

    page.route("**/api/v1/**", lengthen)
    page.goto(addresses[name] or "./")
    settled(page)
    is_drawn(page)
    assert LONG in page.locator("main").inner_text()
    assert sideways(page) == []


def test_figures_stay_within_a_narrow_page_of_twice_the_lettering(new_page, addresses):
    for name in ("home", "organisation", "compare"):
        page = new_page(addresses[name], width=390)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        is_drawn(page)
        assert page.locator(".bars .number").count() > 0
        outside = page.evaluate("""() => [...document.querySelectorAll(".bars .number")]
            .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth).map((e) => e.textContent)""")
        assert outside == [], name


@pytest.mark.parametrize("name", ["organisation", "quote", "search", "compare"])
def test_a_narrow_page_has_no_barrier_either(new_page, addresses, name):
    assert barriers(new_page(addresses[name], width=360)) == []


@pytest.fixture
def plain_page(new_page):
    """A page where scripts are switched off."""
    return new_page(own_context={"java_script_enabled": False})


def test_without_javascript_a_page_says_where_its_facts_are(plain_page, addresses):
    plain_page.goto(addresses["timeline"])
    assert "api/v1/transcripts.csv" in plain_page.content()


@pytest.mark.parametrize("name", ["transcript", "transcript-rtl", "transcript-cjk"])
def test_without_javascript_a_transcript_can_be_read(plain_page, site, addresses, name):
    transcript = addresses[name].split("id=")[1]
    turns = site.api("turns", transcript=transcript, limit=1000)["data"]
    plain_page.goto(addresses[name])
    shown = plain_page.locator("article.turn")
    assert shown.count() == len(turns) > 1
    for place, turn in enumerate(turns):
        assert shown.nth(place).locator(".turn-body p").all_text_contents() == turn["text"].split("\n\n")
    assert plain_page.locator("h1").is_visible() and shown.last.is_visible()
    for speaker in site.api("speakers", transcript=transcript)["data"]:
        assert plain_page.get_by_role("link", name=speaker["name"]).first.is_visible()
    assert plain_page.locator(".kind-label").count() == sum(turn["kind"] == "commentary" for turn in turns)
    for width in (360, 1280):
        plain_page.set_viewport_size({"width": width, "height": 900})
        plain_page.screenshot(path=ARTEFACTS / f"{name}-plain-{width}.png", full_page=True)
        assert plain_page.locator("body").bounding_box()["width"] <= width


def test_with_javascript_the_words_for_those_without_are_not_there(new_page, addresses):
    page = new_page(addresses["transcript"])
    assert page.locator("noscript article").count() == 0
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize("path", ["no-such-page", "no/such/page.html", "transcripts/"])
def test_a_wrong_address_is_a_page_that_leads_on(new_page, site, path):
    page = new_page(expect_complaints=True)
    assert page.goto(path).status == 404
    has_its_words_and_headings(page)
    assert "nothing at this address" in page.locator("h1").inner_text()
    for theme in THEMES:
        page.emulate_media(color_scheme=theme)
        assert barriers(page) == [], f"in the {theme} theme"
        for width in (320, 360, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            page.screenshot(path=ARTEFACTS / f"404-{theme}-{width}.png")
            assert sideways(page) == []
    for link in page.locator("main a").all():
        with urllib.request.urlopen(link.evaluate("(one) => one.href")) as answer:
            assert answer.status == 200
    page.get_by_role("searchbox").fill("night")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url("**/search.html?q=night")
    page.locator(".results > li").first.wait_for()


def test_the_theme_can_be_chosen_and_is_remembered(new_page):
    page = new_page("", own_context={})
    ground = lambda: page.evaluate("getComputedStyle(document.body).backgroundColor")
    light = ground()
    page.get_by_role("button", name="Theme: as your system").click()
    page.get_by_role("button", name="Theme: light").click()
    dark = ground()
    assert dark != light
    page.reload()
    settled(page)
    assert ground() == dark
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_forced_colours_keep_speakers_and_bars_visible(new_page, addresses):
    page = new_page(addresses["transcript"], colours="active")
    fill = page.evaluate("getComputedStyle(document.querySelector('.turn .shape')).fill")
    assert fill == page.evaluate("getComputedStyle(document.body).color")


def test_on_paper_there_is_no_interface(new_page, addresses):
    page = new_page(addresses["transcript"])
    page.emulate_media(media="print")
    for part in (".masthead nav", ".tools", ".rail", ".actions", ".foot"):
        assert not page.locator(part).first.is_visible()
    assert page.locator(".turn-body").first.is_visible()
    assert page.locator(".on-paper").inner_text().endswith(f"/{addresses['transcript']}")
    left = lambda part: page.locator(part).first.bounding_box()["x"]
    assert left(".wordmark") == left("h1")


def test_the_keyboard_reaches_the_content_first_by_a_skip_link(new_page):
    page = new_page("")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_menu_of_a_narrow_page_opens_and_says_so(new_page):
    page = new_page("", width=360)
    menu = page.get_by_role("button", name="Menu")
    assert not page.get_by_role("link", name="Timeline", exact=True).is_visible()
    menu.click()
    assert menu.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert menu.get_attribute("aria-expanded") == "false"
    assert menu.evaluate("(button) => button === document.activeElement")
    menu.click()
    page.get_by_role("link", name="Timeline", exact=True).click()
    page.wait_for_url("**/timeline.html")
