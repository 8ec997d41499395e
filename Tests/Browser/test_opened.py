"""No barrier in what opens on demand either: dialogs, cards, suggestions, folded text, trouble."""

import pytest

from conftest import settled
from test_every_page import barriers

THEMES = ["light", "dark"]


@pytest.mark.parametrize("theme", THEMES)
def test_the_citation_the_card_and_folded_exchanges_have_no_barrier(new_page, addresses, theme):
    page = new_page(addresses["transcript"], theme=theme)
    page.locator("a.org").first.click()
    page.get_by_role("dialog").wait_for()
    assert barriers(page) == []
    page.keyboard.press("Escape")
    page.locator("a.when").first.click()
    page.get_by_role("dialog").wait_for()
    assert barriers(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Fold all").click()
    assert barriers(page) == []
    page.get_by_role("button", name="Cite", exact=True).first.click()
    page.get_by_role("dialog").wait_for()
    assert barriers(page) == []


@pytest.mark.parametrize("theme", THEMES)
def test_suggestions_and_a_chosen_event_have_no_barrier(new_page, ids, theme):
    page = new_page("", theme=theme)
    page.get_by_role("combobox").fill("World")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")
    assert barriers(page) == []
    page = new_page(f"timeline.html?id={ids['digest']}", theme=theme)
    page.locator(".canvas").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.locator(".chosen .sentence").wait_for()
    assert barriers(page) == []


@pytest.mark.parametrize("theme", THEMES)
def test_trouble_and_the_narrow_menu_have_no_barrier(new_page, theme):
    page = new_page("transcript.html?id=nothing-here", theme=theme, width=400, expect_complaints=True)
    page.get_by_role("button", name="Menu").click()
    assert barriers(page) == []


@pytest.mark.parametrize("theme", THEMES)
def test_a_marked_place_has_no_barrier(new_page, ids, site, theme):
    turn = site.turn(ids["signal"], "ILO asked")
    start = turn["text"].index("ILO asked")
    page = new_page(f"transcript.html?id={ids['signal']}&mark={start}-{start + 9}#t{turn['number']}", theme=theme)
    settled(page)
    assert barriers(page) == []
