"""An editor's note within a turn is nowhere given out as the speaker's words."""

NOTE = "he means the letter that hangs framed in the box"


def select_paragraphs(page, first, last):
    """Selects from the beginning of one paragraph to the end of another."""
    page.evaluate("""([first, last]) => {
        const range = document.createRange();
        range.setStart(document.getElementById(first), 0);
        range.setEnd(document.getElementById(last), document.getElementById(last).childNodes.length);
        getSelection().removeAllRanges();
        getSelection().addRange(range); }""", [first, last])


def test_the_words_of_a_note_are_not_the_speakers_when_a_quotation_is_checked(new_page):
    page = new_page(f"quote.html?text={NOTE.replace(' ', '+')}")
    assert page.locator(".verdict h2").text_content() == "Only an editor’s note has these words"
    found = page.locator(".quotes > li")
    assert "not the words of the speaker" in found.inner_text()
    assert "Tobias Wren" not in found.locator(".source").inner_text()
    assert NOTE in found.locator(".note").text_content()


def test_what_was_said_beside_a_note_is_still_the_speakers(new_page):
    page = new_page("quote.html?text=The+ILO+asked+how+long+a+night+is")
    assert page.locator(".verdict h2").text_content() == "These words are in the collection"
    assert page.locator(".quotes .source .speaker").inner_text() == "Tobias Wren"


def test_words_on_both_sides_of_a_note_are_the_speakers(new_page):
    page = new_page("quote.html?text=That+was+on+2+May+2023.+Since+2021+the+World+Bank")
    assert page.locator(".verdict h2").text_content() == "These words are in the collection"
    assert page.locator(".quotes .source .speaker").inner_text() == "Tobias Wren"
    assert "not the words" not in page.locator(".quotes").inner_text()


def test_selected_words_are_cited_and_checked_without_the_note_among_them(new_page, site, ids):
    turn = site.turn(ids["signal"], NOTE)
    page = new_page(f"transcript.html?id={ids['signal']}")
    last = len(turn["paragraphs"])
    select_paragraphs(page, f"t{turn['number']}p1", f"t{turn['number']}p{last}")
    assert NOTE in page.evaluate("getSelection().toString()")
    bar = page.get_by_role("toolbar", name="the selected words")
    bar.get_by_role("button", name="Cite").click()
    dialog = page.get_by_role("dialog")
    for label in ("Plain text", "CSL-JSON", "RIS", "Wikipedia"):
        dialog.get_by_label(label, exact=True).check()
        cited = dialog.locator("pre").text_content()
        assert "The ILO asked" in cited and "plans to close the box" in cited
        assert NOTE not in cited


def test_of_a_note_alone_nothing_is_cited(new_page, ids):
    page = new_page(f"transcript.html?id={ids['signal']}")
    page.evaluate("getSelection().selectAllChildren(document.querySelector('.note:not(.reader)'))")
    bar = page.get_by_role("toolbar", name="the selected words")
    bar.wait_for()
    assert bar.get_by_role("button").all_text_contents() == ["Copy link"]


def test_a_search_result_marks_a_note_as_one(new_page):
    page = new_page('search.html?q="hangs+framed"')
    note = page.locator(".results .note")
    assert note.get_attribute("data-label") == "Editor’s note"
    assert "hangs framed" in " ".join(note.locator("mark").all_text_contents())


def test_the_page_of_a_speaker_has_their_words_without_the_notes(new_page, site):
    speaker = next(one["id"] for one in site.api("speakers", limit=1000)["data"] if one["name"] == "Tobias Wren")
    page = new_page(f"speaker.html?id={speaker}")
    words = page.locator(".quotes").inner_text()
    assert "That was on 2 May 2023. Since 2021 the World Bank" in words
    assert "letter" not in words
