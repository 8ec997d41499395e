"""The transcript's page: reading, folding, links that last, cards, citations."""

import json
import re

import pytest

from conftest import settled


@pytest.fixture
def digest(new_page, addresses):
    return new_page(addresses["transcript"])


def test_every_turn_is_on_the_page_with_its_exact_words(new_page, site, ids):
    for key in ("digest", "signal", "arabic", "chinese"):
        page = new_page(f"transcript.html?id={ids[key]}")
        turns = site.api("turns", transcript=ids[key], limit=1000)["data"]
        shown = page.evaluate("""() => [...document.querySelectorAll(".turn")].map((turn) => ({
            id: turn.dataset.turn, paragraphs: [...turn.querySelectorAll(".turn-body p")].map((p) => p.textContent) }))""")
        assert [one["id"] for one in shown] == [one["id"] for one in turns]
        for one, turn in zip(shown, turns):
            assert one["paragraphs"] == [turn["text"][p["start"]:p["end"]] for p in turn["paragraphs"]]


def test_marks_lie_on_the_very_words_though_emoji_stand_before_them(new_page, site, ids):
    page = new_page(f"transcript.html?id={ids['signal']}")
    for turn in site.api("turns", transcript=ids["signal"], limit=1000)["data"]:
        shown = page.evaluate("""(id) => [...document.querySelectorAll(`[data-turn="${id}"] :is(.org, .when)`)].map((m) => m.textContent)""", turn["id"])
        times = turn["mentions"]["times"]
        # The second end of a range has no date of its own; it bears the mark of the first.
        ends = [end for first, end in zip(times, times[1:]) if "/" in (first["edtf"] or "") and not end["edtf"] and end["timex"][:1].isdigit()]
        times = [one for one in times if one["edtf"]] + ends
        expected = sorted(turn["mentions"]["organisations"] + times, key=lambda one: (one["start"], -one["end"]))
        assert shown == [one["surface"] for one in expected]


def test_markup_in_a_transcript_stays_text(new_page, ids):
    page = new_page(f"transcript.html?id={ids['signal']}")
    assert "<b>bold</b> people" in page.locator(".turn-body").nth(2).text_content()
    assert page.locator(".turn-body b").count() == 0


def test_commentary_is_told_apart_and_can_be_hidden(digest):
    label = digest.locator(".turn.commentary .kind-label").first
    assert label.text_content() == "commentary"
    digest.get_by_label("Commentary", exact=True).uncheck()
    assert digest.locator(".turn.commentary:visible").count() == 0
    assert digest.locator(".turn.answer:visible").count() > 0


def test_an_editors_note_stands_in_the_margin_of_a_wide_page_and_in_line_on_a_narrow_one(new_page, addresses):
    for width, beside in ((1440, True), (400, False)):
        page = new_page(addresses["transcript"], width=width)
        note = page.locator(".note:not(.reader)").first.bounding_box()
        column = page.locator(".turns").bounding_box()
        assert (note["x"] >= column["x"] + column["width"]) == beside


def test_an_exchange_folds_and_the_browsers_search_may_open_it(digest):
    section = digest.locator(".exchange").first
    button = section.get_by_role("button", name="Fold this exchange")
    button.focus()
    digest.keyboard.press("Enter")
    assert section.get_by_role("button", name="Unfold this exchange").get_attribute("aria-expanded") == "false"
    assert section.locator(".folded").get_attribute("hidden") == "until-found"
    assert section.locator(".gist").is_visible()
    section.locator(".folded").dispatch_event("beforematch")
    assert section.locator(".folded").get_attribute("hidden") is None


def test_all_exchanges_fold_and_unfold_together(digest):
    digest.get_by_role("button", name="Fold all").click()
    assert digest.locator(".turn:visible").count() == 0
    digest.get_by_role("button", name="Unfold all").click()
    assert digest.locator(".turn:visible").count() == digest.locator(".turn").count()


def test_a_permalink_is_written_into_the_address_and_copied(digest, site, ids):
    digest.locator("#t5 .permalink").click()
    permalink = site.api(f"turns/{ids['digest']}.5")["permalink"]
    place = permalink.split(".")[-1]
    assert digest.url.endswith(f"#t{place}")
    copied = digest.evaluate("navigator.clipboard.readText()")
    assert copied == f"{site.base}/transcript.html?id={ids['digest']}&turn={place}"


def test_a_copied_link_shows_its_words_without_scripts_and_leads_to_its_turn(new_page, site, ids):
    turn = site.api(f"turns/{ids['digest']}.5")
    place = turn["permalink"].split(".")[-1]
    page = new_page(f"transcript.html?id={ids['digest']}&turn={place}")
    assert "is-target" in page.locator("#t5").get_attribute("class")
    data = json.loads(page.locator("script[type='application/ld+json']").text_content())
    [note] = turn["notes"]
    assert data["@type"] == "Quotation"
    assert data["text"].split() == (turn["text"][:note["start"]] + turn["text"][note["end"]:]).split()
    plain = new_page(own_context={"java_script_enabled": False})
    plain.goto(f"transcript.html?id={ids['digest']}&turn={place}")
    assert plain.title().startswith("Vladimir Putin: ")
    described = plain.locator("meta[property='og:description']").get_attribute("content")
    assert turn["text"].startswith(described.rstrip("…")[:60])
    assert json.loads(plain.locator("script[type='application/ld+json']").text_content()) == data


def test_a_deep_link_leads_to_a_paragraph_and_the_focus_is_not_stolen(new_page, site, ids):
    turn = next(one for one in site.api("turns", transcript=ids["digest"], limit=1000)["data"] if len(one["paragraphs"]) > 1 and one["number"] > 4)
    page = new_page(f"transcript.html?id={ids['digest']}#t{turn['number']}p2~{turn['permalink'].split('~')[1]}")
    target = page.locator(f"#t{turn['number']}p2")
    assert "is-target" in target.get_attribute("class")
    box = target.bounding_box()
    assert 0 <= box["y"] < 400
    assert page.evaluate("document.activeElement === document.body")


def test_the_api_s_own_ids_and_permalinks_lead_to_the_place_too(new_page, site, ids):
    permalink = site.api(f"turns/{ids['digest']}.5")["permalink"]
    for place in (f"{ids['digest']}.5", permalink):
        page = new_page(f"transcript.html?id={ids['digest']}#{place}")
        assert "is-target" in page.locator("#t5").get_attribute("class")


def test_a_link_to_words_that_moved_or_changed_says_so(new_page, site, ids):
    turn = site.api(f"turns/{ids['digest']}.5")
    moved = new_page(f"transcript.html?id={ids['digest']}#t3~{turn['permalink'].split('~')[1]}")
    assert "it is now turn 5" in moved.locator(".moved").text_content()
    assert "is-target" in moved.locator("#t5").get_attribute("class")
    changed = new_page(f"transcript.html?id={ids['digest']}#t3~000000")
    assert "have changed" in changed.locator(".moved").text_content()
    gone = new_page(f"transcript.html?id={ids['digest']}#t999~000000")
    assert "no longer" in gone.locator(".moved").text_content()


def test_a_range_in_the_address_is_marked_in_code_points(new_page, ids, site):
    turn = site.turn(ids["signal"], "ILO asked")
    start = turn["text"].index("ILO asked")
    page = new_page(f"transcript.html?id={ids['signal']}&mark={start}-{start + 9}#t{turn['number']}")
    assert page.locator(".turn-body mark").all_text_contents()[0].startswith("ILO")
    assert "".join(page.locator(".turn-body mark").all_text_contents()) == "ILO asked"


def test_an_address_says_nothing_of_another_turn_once_the_reader_has_moved_on(new_page, site, ids):
    """Neither a range to mark nor the turn that networks show may go along with the link to another one."""
    def place(number):
        return site.api(f"turns/{ids['digest']}.{number}")["permalink"].split(".")[-1]

    for parameters in ("&mark=0-30", "&turn=2"):
        for press in ("#t5 .permalink", ".rail a >> nth=1", ".stave a[href^='#t5']"):
            page = new_page(f"transcript.html?id={ids['digest']}{parameters}#t2")
            before = page.url
            page.locator(press).dispatch_event("click")
            page.wait_for_url(lambda url: not re.search("[?&](mark|turn)=", url) and "#t" in url and not url.endswith("#t2"))
            page.go_back()
            page.wait_for_url(before)
    page = new_page(f"transcript.html?id={ids['digest']}&mark=0-30#t2")
    page.locator("#t2 .permalink").click()
    assert page.url.endswith(f"transcript.html?id={ids['digest']}#t{place(2)}")


def test_an_organisations_card_opens_by_keyboard_goes_on_and_gives_the_focus_back(digest):
    mark = digest.locator("a.org").first
    mark.focus()
    digest.keyboard.press("Enter")
    card = digest.get_by_role("dialog")
    assert card.get_by_role("link", name="Everything about it").get_attribute("href").startswith("organisation.html?id=")
    assert digest.evaluate("document.activeElement.closest('.card') !== null")
    digest.keyboard.press("Escape")
    assert digest.locator(".card").count() == 0
    assert digest.evaluate("document.activeElement.matches('a.org')")


def test_a_dates_card_says_what_it_means_and_how_that_is_known(digest):
    digest.locator("a.when").first.click()
    card = digest.get_by_role("dialog")
    assert card.locator("dd").first.text_content().startswith("“")
    assert "EDTF" in card.text_content()
    card.get_by_role("link", name="On the timeline").click()
    digest.wait_for_url(re.compile("timeline.html"))
    settled(digest)


def test_a_turn_is_cited_in_every_format(digest, ids):
    digest.locator("#t2 .cite").click()
    dialog = digest.get_by_role("dialog")
    text = dialog.locator("pre")
    assert f"{digest.url.split('#')[0]}#t2~" in text.text_content()
    for label, check in {
        "CSL-JSON": lambda t: json.loads(t)[0]["type"] == "interview",
        "BibTeX": lambda t: t.startswith("@misc{"),
        "RIS": lambda t: t.startswith("TY  - "),
        "Wikipedia": lambda t: t.startswith("{{cite interview "),
        "Plain text": lambda t: "Accessed" in t,
    }.items():
        dialog.get_by_label(label, exact=True).check()
        assert check(text.text_content()), label
    dialog.get_by_role("button", name="Copy").click()
    assert digest.evaluate("navigator.clipboard.readText()") == text.text_content()
    with digest.expect_download() as download:
        dialog.get_by_role("button", name="Download").click()
    assert download.value.suggested_filename == f"{ids['digest']}.txt"
    digest.keyboard.press("Escape")
    dialog.wait_for(state="detached")
    assert digest.evaluate("document.activeElement.matches('#t2 .cite')")


def test_a_turn_is_copied_with_its_source_in_one_press(digest, site, ids):
    def copied(number):
        digest.locator(f"#t{number} .copy").click()
        return digest.evaluate("navigator.clipboard.readText()")

    words = lambda turn: " ".join(turn["text"].split())
    turns = {one["number"]: one for one in site.api("turns", transcript=ids["digest"], limit=1000)["data"]}
    question, answer = turns[1], turns[2]
    assert (question["kind"], answer["kind"]) == ("question", "answer")
    assert copied(2).startswith(f"“{words(answer)}” — Vladimir Putin, Interview by Xinhua, ")
    assert f"transcript.html?id={ids['digest']}#t{answer['permalink'].split('.')[-1]}" in copied(2)
    # The interviewer's words are not given to the one who was interviewed.
    assert copied(1).startswith(f"“{words(question)}” — Xinhua, in: Vladimir Putin, Interview by Xinhua, ")
    assert "(ed:" not in copied(5) and "He recalled" in copied(5)
    assert digest.locator("#t5 .copy").text_content() == "Copied"


def test_words_that_are_copied_by_hand_come_without_the_buttons_beside_them(digest):
    digest.evaluate("getSelection().selectAllChildren(document.querySelector('#t2'))")
    copied = digest.evaluate("getSelection().toString()")
    assert "The President" in copied and "Cite" not in copied and "#2" not in copied


def test_what_is_to_be_embedded_is_called_by_who_says_it(digest):
    digest.locator("#t5 .cite").click()
    assert 'title="Vladimir Putin, turn 5"' in digest.get_by_role("dialog").locator("code").text_content()


def test_what_the_program_guessed_is_not_called_a_readers_and_stands_before_the_paragraph(new_page, addresses):
    page = new_page(addresses["transcript"], width=360)
    note = page.locator(".note.reader").first
    assert note.get_attribute("data-label") == "Guessed by the program"
    assert "eader" not in note.get_attribute("aria-label").split(":")[0]
    pilcrow = page.locator("p:has(> .note.reader) .pilcrow").first
    assert pilcrow.bounding_box()["y"] >= note.bounding_box()["y"] + note.bounding_box()["height"]


def test_the_score_shows_each_turn_and_leads_to_it(digest):
    links = digest.locator(".stave a")
    assert links.count() == digest.locator(".turn").count()
    links.first.focus()
    digest.keyboard.press("ArrowRight")
    assert digest.evaluate("document.activeElement.getAttribute('aria-label')").startswith("Turn 2,")
    digest.keyboard.press("Enter")
    digest.wait_for_url(re.compile("#t2"))


def test_back_goes_back_through_places_in_the_text(digest):
    digest.locator(".rail a").nth(1).click()
    digest.locator(".rail a").nth(2).click()
    second = digest.evaluate("location.hash")
    # Going back within a page is told to the test before or after the address has changed.
    digest.go_back()
    digest.wait_for_url(lambda url: "#t" in url and not url.endswith(second))
    digest.go_back()
    digest.wait_for_url(lambda url: "#" not in url)


def test_selected_words_can_be_cited_and_checked(digest):
    digest.evaluate("""() => {
        const text = document.querySelector("#t2p1").lastChild.previousSibling?.nodeType === 3 ? document.querySelector("#t2p1").lastChild.previousSibling : [...document.querySelector("#t2p1").childNodes].find((n) => n.nodeType === 3);
        const range = document.createRange(); range.setStart(text, 4); range.setEnd(text, 22);
        getSelection().removeAllRanges(); getSelection().addRange(range); }""")
    words = digest.evaluate("getSelection().toString()")
    bar = digest.get_by_role("toolbar", name="the selected words")
    bar.get_by_role("button", name="Cite").click()
    assert words.strip() in digest.locator("dialog pre").text_content()
    assert "mark=" in digest.locator("dialog pre").text_content()


def test_a_right_to_left_transcript_is_laid_out_from_the_right(new_page, ids):
    page = new_page(f"transcript.html?id={ids['arabic']}", width=1440)
    assert page.locator(".turns").get_attribute("dir") == "rtl"
    assert page.locator(".turns").get_attribute("lang") == "ar"
    rail, turns = page.locator(".rail").bounding_box(), page.locator(".turns").bounding_box()
    assert rail["x"] > turns["x"]
    assert page.locator("html").get_attribute("dir") is None


def test_the_page_describes_itself_to_machines(digest):
    data = json.loads(digest.locator("#linked-data").text_content())
    assert data["@context"] == "https://schema.org"
    assert data["headline"] == digest.locator("h1").text_content()
    assert any(one["name"] == "Vladimir Putin" for one in data["author"])
    assert digest.locator("meta[property='og:title']").get_attribute("content").startswith(data["headline"])
