"""Home, search, timeline, the pages of speakers and organisations, comparison, quotations, one's own transcript, the API."""

import csv
import io
import json
import re
import urllib.request

import pytest
from playwright.sync_api import Error, expect

from conftest import is_drawn, settled


def test_home_gives_the_corpus_at_a_glance(new_page, site):
    page = new_page("")
    counts = site.api("")["counts"]
    figures = page.locator(".glance dd").all_text_contents()
    assert f"{counts['turns']:,}" in figures and f"{counts['words']:,}" in figures
    assert page.locator(".lead h2, .newest h3").count() == min(12, counts["transcripts"])
    page.locator(".lead h2 a").click()
    page.wait_for_url(re.compile("transcript.html"))
    settled(page)


def test_whoever_comes_back_to_the_first_page_finds_it_as_long_as_it_was(new_page):
    """More interviews than the page shows at once, made small here: three at once."""
    page = new_page(own_context={})
    page.route(re.compile(r"/api/v1/transcripts\?.*sort=-date"), lambda route: route.continue_(url=route.request.url.replace("limit=12", "limit=3")))
    page.goto("./")
    settled(page)
    assert page.locator(".newest > li").count() == 2
    page.get_by_role("button", name="Still more interviews").click()
    page.locator(".newest > li").nth(4).wait_for()
    last = page.locator(".newest h3 a").nth(4)
    last.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    last.click()
    page.wait_for_url(re.compile("transcript.html"))
    settled(page)
    page.go_back()
    settled(page)
    page.locator(".newest > li").nth(4).wait_for()
    is_drawn(page)
    assert abs(page.evaluate("scrollY") - before) < 40


def test_people_have_their_names_on_the_first_page_however_little_they_say(new_page, site):
    page = new_page()
    talkative = {**site.api("speakers", sort="-words", limit=1), "links": {}}
    page.route(re.compile(r"/api/v1/speakers\?.*sort=-words"), lambda route: route.fulfill(body=json.dumps(talkative), content_type="application/json"))
    page.goto("./")
    settled(page)
    names = {one["name"] for one in site.api("speakers", limit=1000)["data"]}
    shown = set(page.locator(".lead .speakers .speaker, .newest .speaker").all_inner_texts())
    assert len(shown) > 1 and shown <= names


def test_the_search_box_suggests_and_the_keyboard_chooses(new_page):
    page = new_page("")
    box = page.get_by_role("combobox")
    box.fill("Put")
    options = page.get_by_role("option")
    options.first.wait_for()
    assert box.get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    assert options.first.get_attribute("aria-selected") == "true"
    assert box.get_attribute("aria-activedescendant") == options.first.get_attribute("id")
    page.keyboard.press("Escape")
    assert box.get_attribute("aria-expanded") == "false"
    assert box.input_value() == "Put"
    box.fill("Puti")
    page.get_by_role("option", name=re.compile("Vladimir Putin speaker")).wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("speaker.html"))
    settled(page)


def test_search_finds_marks_and_counts_the_words(new_page, site):
    page = new_page("search.html?q=World+Bank")
    answer = site.api("search", q="World Bank")
    assert f"{answer['page']['total']} turn" in page.locator(".results-head p").text_content()
    marks = [text.lower() for text in page.locator(".results mark").all_text_contents()]
    assert "world" in " ".join(marks) and "bank" in " ".join(marks)
    page.locator(".results .where a[href^='transcript']").first.click()
    page.wait_for_url(re.compile(r"transcript.html\?id=.*mark="))
    settled(page)
    assert page.locator(".turn mark").count() >= 1


def test_highlights_fit_though_emoji_stand_before_them(new_page):
    page = new_page('search.html?q="asked+how+long"')
    assert re.sub(r"\s+", " ", " ".join(page.locator(".results mark").all_text_contents())) == "asked how long"


def test_a_facet_narrows_the_search_and_stands_in_the_address(new_page):
    page = new_page("search.html?q=the")
    before = page.locator(".results-head p").text_content()
    box = page.locator(".facets input[name=speaker]").first
    value = box.get_attribute("value")
    box.check()
    page.wait_for_url(re.compile(f"speaker={value}"))
    settled(page)
    assert page.locator(f".facets input[value='{value}']").is_checked()
    assert page.locator(".results-head p").text_content() != before
    page.go_back()
    settled(page)
    assert page.locator(".results-head p").text_content() == before
    page.go_forward()
    settled(page)
    page.get_by_role("button", name="Clear the filters").click()
    settled(page)
    assert page.locator(".results-head p").text_content() == before


def test_a_search_is_narrowed_to_interviews_of_a_time(new_page, site):
    page = new_page("search.html?q=the")
    field = page.locator(".facets").get_by_label("From")
    field.fill("2025")
    field.press("Enter")
    page.wait_for_url(re.compile("document_from=2025"))
    settled(page)
    wanted = site.api("search", q="the", document_from="2025")["page"]["total"]
    assert 0 < wanted < site.api("search", q="the")["page"]["total"]
    assert page.locator(".results-head p").text_content().startswith(f"{wanted} turn")
    assert page.evaluate("document.activeElement.name") == "document_from"
    field.fill("sometime")
    field.press("Enter")
    assert "sometime" not in page.url
    page.get_by_role("button", name="Remove interview of 2025 or later").click()
    settled(page)
    assert "document_from" not in page.url


def test_whoever_narrows_the_search_by_keyboard_stays_at_the_facet(new_page):
    page = new_page("search.html?q=the")
    box = page.locator(".facets input[name=kind]").nth(1)
    value = box.get_attribute("value")
    box.focus()
    page.keyboard.press("Space")
    page.wait_for_url(re.compile(f"kind={value}"))
    settled(page)
    focused = lambda: page.evaluate("[document.activeElement.name, document.activeElement.value, document.activeElement.checked]")
    assert focused() == ["kind", value, True]
    page.keyboard.press("Space")
    page.wait_for_url(re.compile("q=the$"))
    settled(page)
    assert focused() == ["kind", value, False]


def test_on_a_narrow_page_the_facets_are_folded_and_stay_open_once_opened(new_page):
    page = new_page("search.html?q=the", width=390)
    box = page.locator(".facets input[name=speaker]").first
    assert not box.is_visible() and page.locator(".results > li").first.is_visible()
    page.get_by_text("Narrow down", exact=True).click()
    value = box.get_attribute("value")
    box.check()
    page.wait_for_url(re.compile(f"speaker={value}"))
    settled(page)
    assert page.locator(f".facets input[value='{value}']").is_visible()


def test_a_late_answer_never_takes_the_place_of_a_later_one(new_page, site):
    page = new_page()
    held = []
    page.route(re.compile(r"/api/v1/search\?q=the&"), lambda route: held.append(route))
    page.goto(f"{site.base}/search.html?q=the")
    page.get_by_role("combobox").fill("xylophonist")
    page.keyboard.press("Enter")
    page.get_by_text("Nobody said “xylophonist”").wait_for()
    assert len(held) == 1
    try:
        held[0].continue_()
    except Error:
        pass  # The page has given the question up already, as it should.
    page.wait_for_timeout(500)
    assert page.locator(".results").count() == 0


def test_a_search_without_a_match_says_what_one_can_do(new_page):
    page = new_page("search.html?q=xylophonist")
    assert "Nobody said “xylophonist”" in page.locator("main").inner_text()


def test_where_a_filter_leaves_nothing_nobody_is_said_not_to_have_said_it(new_page, site, ids):
    interviewer = next(one["id"] for one in site.api("speakers", transcript=ids["digest"])["data"] if one["role"] == "interviewer")
    for words in ("", "&q=the"):
        page = new_page(f"search.html?speaker={interviewer}&kind=answer{words}")
        assert page.locator(".state-title").text_content() == "Nothing with these filters"
        assert "Nobody said" not in page.locator("main").inner_text()
    page.get_by_role("button", name="Clear the filters").click()
    page.locator(".results > li").first.wait_for()


def table(page):
    link = page.get_by_role("link", name="All as CSV").get_attribute("href")
    return list(csv.DictReader(io.StringIO(urllib.request.urlopen(link).read().decode())))


def test_what_was_found_can_be_taken_away_as_a_table_in_the_same_order(new_page, site):
    page = new_page("search.html?q=world+bank&kind=answer")
    rows = table(page)
    hits = site.api("search", q="world bank", kind="answer", limit=1000)["data"]
    assert len(hits) > 1 and [row["turn.id"] for row in rows] == [hit["turn"]["id"] for hit in hits]
    assert {f"turn.{name}" for name in ("id", "permalink", "transcript", "speaker", "kind", "words", "text")} | {"score", "snippet"} == set(rows[0])
    assert not any(value.startswith("{") for row in rows for value in row.values())


def test_turns_that_only_filters_leave_can_be_taken_away_as_a_table(new_page, site):
    rows = table(new_page("search.html?kind=commentary"))
    turns = site.api("turns", kind="commentary", limit=1000)["data"]
    assert turns and [row["id"] for row in rows] == [turn["id"] for turn in turns]


def test_a_page_of_another_question_in_the_address_is_the_first_page_of_this_one(new_page, site):
    cursor = site.api("search", q="the", limit=20)["page"]["next"]
    page = new_page("search.html", expect_complaints=True)
    page.goto(f"search.html?q=night&cursor={cursor}")
    settled(page)
    page.locator(".results > li").first.wait_for()
    assert "cursor" not in page.url


def test_pages_of_results_can_be_turned_forth_and_back(new_page, site):
    assert site.api("search", q="the")["page"]["total"] > 20, "the sample has too few turns for this test"
    page = new_page("search.html?q=the")
    first = page.locator(".results .where a[href^=transcript]").first.get_attribute("href")
    page.get_by_role("link", name="Next").click()
    settled(page)
    assert "cursor=" in page.url
    assert page.locator(".results .where a[href^=transcript]").first.get_attribute("href") != first
    page.get_by_role("link", name="Previous").click()
    settled(page)
    assert page.locator(".results .where a[href^=transcript]").first.get_attribute("href") == first


def test_the_timeline_lists_every_event_with_its_sentence(new_page, site, ids):
    page = new_page(f"timeline.html?id={ids['digest']}")
    # What has only an end stands where that is.
    events = sorted(site.api(f"timelines/{ids['digest']}")["events"], key=lambda one: one["earliest"] or one["latest"])
    assert page.locator(".events > li").count() == len(events)
    assert page.locator(".events .sentence").first.text_content() == events[0]["text"]
    assert page.locator(".events .sentence mark").first.text_content() == events[0]["expression"]


def test_the_timeline_zooms_and_moves_by_buttons_and_keys_and_the_view_stands_in_the_address(new_page, ids):
    page = new_page(f"timeline.html?id={ids['digest']}")
    span = page.locator(".span")
    whole = span.text_content()
    page.get_by_role("button", name="Zoom in").click()
    assert span.text_content() != whole
    page.wait_for_url(re.compile("view="))
    zoomed = span.text_content()
    page.reload()
    settled(page)
    assert span.text_content() == zoomed
    page.get_by_role("button", name="Later").click()
    assert span.text_content() != zoomed
    page.locator(".canvas").focus()
    page.keyboard.press("Home")
    assert span.text_content() == whole
    page.keyboard.press("+")
    assert span.text_content() == zoomed


def test_the_timeline_can_be_dragged_without_choosing_an_event(new_page, ids):
    page = new_page(f"timeline.html?id={ids['digest']}")
    page.get_by_role("button", name="Zoom in").click()
    before = page.locator(".span").text_content()
    box = page.locator(".canvas").bounding_box()
    page.mouse.move(box["x"] + 400, box["y"] + 100)
    page.mouse.down()
    page.mouse.move(box["x"] + 250, box["y"] + 100, steps=5)
    page.mouse.up()
    expect(page.locator(".span")).not_to_have_text(before)
    assert page.locator(".chosen li").count() == 0


def test_an_event_on_the_drawing_is_chosen_by_keyboard_and_is_one_step_from_its_sentence(new_page, ids):
    page = new_page(f"timeline.html?id={ids['digest']}")
    page.locator(".canvas").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    label = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert page.evaluate("document.activeElement.classList.contains('event')")
    page.keyboard.press("Enter")
    chosen = page.locator(".chosen .sentence")
    chosen.wait_for()
    assert label.startswith(page.locator(".chosen time").text_content())
    page.wait_for_url(re.compile("event="))
    page.locator(".chosen .meta a[href^=transcript]").click()
    page.wait_for_url(re.compile("transcript.html"))
    settled(page)
    assert page.locator(".turn mark").count() >= 1


def test_planned_events_stand_apart_and_can_be_filtered(new_page, site, ids):
    page = new_page(f"timeline.html?id={ids['digest']}")
    band = page.locator(".canvas .band").bounding_box()
    for mark in page.locator(".canvas .event.planned").all():
        assert mark.bounding_box()["y"] >= band["y"]
    page.locator("#status").select_option("planned")
    page.wait_for_url(re.compile("status=planned"))
    settled(page)
    wanted = site.api(f"timelines/{ids['digest']}", status="planned")["events"]
    assert page.locator(".events > li").count() == len(wanted) > 0
    page.go_back()
    settled(page)
    assert page.locator(".events > li").count() > len(wanted)


def test_open_ends_and_loose_dates_are_drawn_as_what_they_are(new_page, ids):
    page = new_page(f"timeline.html?id={ids['digest']}")
    since = page.locator(".canvas .event[aria-label^='since']").first
    assert since.locator(".arrow").count() >= 1
    decade = page.locator(".canvas .event[aria-label^='the 1930s']").first
    assert decade.locator(".loose").count() == 1 and decade.locator(".point").count() == 0


def test_a_filter_that_leaves_nothing_says_so(new_page, ids):
    page = new_page(f"timeline.html?id={ids['digest']}&q=xylophonist")
    assert "No event matches" in page.locator("main").inner_text()


def test_a_speakers_page_has_their_words_and_where_they_said_them(new_page, site, ids):
    page = new_page(f"speaker.html?id={ids['speaker']}")
    speaker = site.api(f"speakers/{ids['speaker']}")
    assert page.locator("h1").text_content() == speaker["name"]
    assert page.locator(".quotes > li").count() == min(20, speaker["turns"])
    page.get_by_label("Search what they said").fill("the")
    page.get_by_role("button", name="Search", exact=True).click()
    page.wait_for_url(re.compile(f"search.html.*speaker={ids['speaker']}"))
    settled(page)


def test_a_speakers_page_shows_the_first_events_without_asking_for_all_of_them(new_page, site, ids):
    page = new_page()
    sizes = []
    page.on("response", lambda response: sizes.append(len(response.json()["events"])) if "fields=" not in response.url and "/timelines/" in response.url else None)
    page.goto(f"speaker.html?id={ids['speaker']}")
    settled(page)
    events = sorted(site.api("timelines/all", speaker=ids["speaker"])["events"], key=lambda one: one["earliest"] or one["latest"])
    assert page.locator(".events .sentence").all_text_contents() == [one["text"] for one in events[:8]]
    assert len(sizes) == 1 and sizes[0] < len(events)


def test_an_organisations_page_has_mentions_trend_neighbours_and_speakers(new_page, site, ids):
    page = new_page(f"organisation.html?id={ids['organisation']}")
    organisation = site.api(f"organisations/{ids['organisation']}")
    assert organisation["name"] in page.locator("h1").text_content()
    assert page.locator(".quotes > li").count() == min(25, organisation["mentions"])
    # One interview is a sentence, more are columns.
    assert organisation["transcripts"] == 1
    assert page.locator(".trend-only a").get_attribute("href") == f"transcript.html?id={ids['digest']}"
    related = site.api(f"organisations/{ids['organisation']}/related")["data"]
    assert page.locator(".network a.node").count() == min(10, len(related))
    page.locator(".network a.node").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("organisation.html"))
    settled(page)


def test_an_organisation_named_in_several_interviews_has_a_column_for_each(new_page, site):
    organisation = next(one for one in site.api("organisations")["data"] if one["transcripts"] > 1)
    page = new_page(f"organisation.html?id={organisation['id']}")
    assert page.locator(".column").count() == organisation["transcripts"]


def test_a_year_of_an_organisations_chart_leads_to_the_turns_of_that_years_interviews(new_page, site):
    organisation = next(one for one in site.api("organisations")["data"] if one["transcripts"] > 1)
    [one] = site.api("transcripts", limit=1)["data"]
    page = new_page()
    many = {"data": [{**one, "id": f"interview-{i}"} for i in range(30)], "page": {"total": 30, "next": None}}
    page.route(re.compile(r"/api/v1/transcripts\?"), lambda route: route.fulfill(body=json.dumps(many), content_type="application/json"))
    page.goto(f"organisation.html?id={organisation['id']}")
    settled(page)
    years = site.api(f"organisations/{organisation['id']}/trend", per="year")["data"]
    columns = page.locator(".chart a:has(.column)")
    assert columns.count() == len(years)
    href = columns.first.get_attribute("href")
    page = new_page(href)
    year = years[0]["period"]
    wanted = site.api("turns", organisation=organisation["id"], document_from=year, document_to=year)["page"]["total"]
    assert wanted < site.api("turns", organisation=organisation["id"])["page"]["total"]
    assert page.locator(".results > li").count() == min(20, wanted) > 0
    assert f"interview of {year} or later" in page.locator(".chosen-filters").inner_text()


def test_the_list_stands_beside_the_drawing_and_shows_what_is_chosen_there(new_page, ids):
    page = new_page(f"timeline.html?id={ids['digest']}", width=1440)
    drawing, events = page.locator(".drawing").bounding_box(), page.locator(".event-list").bounding_box()
    assert events["x"] >= drawing["x"] + drawing["width"] and abs(events["y"] - drawing["y"]) < 40
    page.locator(".canvas").focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    chosen = page.locator(".event-list .is-chosen")
    chosen.wait_for()
    box = chosen.bounding_box()
    assert events["y"] <= box["y"] < events["y"] + events["height"]
    assert chosen.locator(".sentence").text_content() == page.locator(".chosen .sentence").text_content()


def test_a_narrow_timeline_keeps_its_filters_folded_until_one_is_set(new_page, ids):
    page = new_page(f"timeline.html?id={ids['digest']}", width=390)
    assert not page.locator("#status").is_visible()
    page.get_by_text("Filters", exact=True).click()
    assert page.locator("#status").is_visible()
    page = new_page(f"timeline.html?id={ids['digest']}&status=planned", width=390)
    assert page.locator("#status").is_visible()


def test_two_interviews_are_compared_side_by_side(new_page, ids):
    page = new_page("compare.html")
    assert "Choose two interviews" in page.locator("main").inner_text()
    page.get_by_label("First interview").select_option(ids["digest"])
    page.get_by_label("Second interview").select_option(ids["lighthouse"])
    page.get_by_role("button", name="Compare").click()
    page.wait_for_url(re.compile(f"a={ids['digest']}&b={ids['lighthouse']}"))
    settled(page)
    assert page.locator(".versus > section").count() == 4
    assert page.locator(".butterfly tbody tr").count() > 1
    assert page.locator(".terms li").count() > 0
    page.go_back()
    settled(page)
    assert "Choose two interviews" in page.locator("main").inner_text()


def test_a_quotation_is_found_with_who_said_it(new_page, site, ids):
    page = new_page("quote.html")
    page.get_by_label("The quotation").fill("THE ILO asked how long a night is")
    page.get_by_role("button", name="Check", exact=True).click()
    page.get_by_role("heading", name="These words are in the collection").wait_for()
    settled(page)
    assert page.locator(".quotes mark").first.text_content() == "The ILO asked how long a night is"
    assert page.locator(".quotes .source").first.inner_text().startswith("Tobias Wren")


def test_a_near_quotation_shows_what_differs_and_nonsense_is_not_found(new_page):
    near = new_page("quote.html?text=The ILO asked how short a night is, and I wrote back")
    assert "Not in these words" in near.locator("main").inner_text()
    assert near.locator(".difference del").first.text_content().strip() == "short"
    assert near.locator(".difference ins").first.text_content().strip() == "long"
    none = new_page("quote.html?text=xylophones grow nowhere near parliament buildings")
    assert "Nobody in this collection said that" in none.locator("main").inner_text()


def test_the_words_of_a_comparison_can_be_read_on_a_telephone(new_page, ids):
    page = new_page(f"compare.html?a={ids['digest']}&b={ids['lighthouse']}", width=360)
    page.locator(".overlay text").first.wait_for()
    heights = page.evaluate("[...document.querySelectorAll('.overlay text')].map((e) => e.getBoundingClientRect().height)")
    assert min(heights) >= 11
    right = page.evaluate("document.querySelector('.overlay').getBoundingClientRect().right + 1")
    ends = page.evaluate("[...document.querySelectorAll('.overlay text')].map((e) => [e.getBoundingClientRect().left, e.getBoundingClientRect().right])")
    assert all(0 <= a and b <= right for a, b in ends)
    broken = page.evaluate("""() => [...document.querySelectorAll(".butterfly td a")].filter((link) => {
        const words = link.textContent.split(" ");
        const canvas = document.createElement("canvas").getContext("2d");
        canvas.font = getComputedStyle(link).font;
        return words.some((word) => canvas.measureText(word).width > link.closest("td").clientWidth - 16);
    }).map((link) => link.textContent)""")
    assert broken == []


def test_with_no_interview_at_all_none_is_called_the_only_one(new_page):
    page = new_page()
    nothing = '{"data":[],"page":{"limit":50,"total":0,"next":null,"previous":null}}'
    page.route(re.compile(r"/api/v1/transcripts\?"), lambda route: route.fulfill(body=nothing, content_type="application/json"))
    page.goto("compare.html")
    settled(page)
    assert "No interviews are loaded yet" in page.locator("main").inner_text()
    assert "Only one" not in page.locator("main").inner_text()


def test_those_who_say_most_in_a_comparison_have_a_look_to_themselves(new_page, site):
    """There are eight looks; here are ten people, and the two who say most come last in the lists."""
    lists = [[f"speaker-{side}{i}" for i in range(5)] for side in "ab"]
    page = new_page()

    def people(route):
        side = 0 if "a-talk" in route.request.url else 1
        route.fulfill(body=json.dumps({"data": [{"id": one, "name": one} for one in lists[side]], "page": {"total": 5, "next": None}}), content_type="application/json")

    [some] = site.api("transcripts", limit=1)["data"]
    some = site.api(f"transcripts/{some['id']}")

    def talk(route):
        side = 0 if "a-talk" in route.request.url else 1
        speakers = [{"id": one, "role": "participant", "words": 900 if i == 4 else 10 + i, "turns": 1, "labels": [one]} for i, one in enumerate(lists[side])]
        route.fulfill(body=json.dumps({**some, "speakers": speakers}), content_type="application/json")

    empty = '{"data":[],"events":[],"page":{"total":0,"next":null}}'
    page.route(re.compile("/api/v1/(timelines|turns|organisations)"), lambda route: route.fulfill(body=empty, content_type="application/json"))
    page.route(re.compile(r"/api/v1/speakers\?"), people)
    page.route(re.compile("/api/v1/transcripts/[ab]-talk"), talk)
    page.goto("compare.html?a=a-talk&b=b-talk")
    settled(page)
    look = lambda name: page.locator(f".versus .speaker[href$='{name}']").first.get_attribute("class")
    assert len({look("speaker-a4"), look("speaker-b4"), *(look(f"speaker-a{i}") for i in range(3))}) >= 4
    others = [look(one) for one in lists[0] + lists[1] if not one.endswith("4")]
    assert others.count(look("speaker-a4")) + others.count(look("speaker-b4")) <= 2 and look("speaker-a4") != look("speaker-b4")


def test_ones_own_transcript_is_read_and_its_front_matter_can_be_taken_away(new_page):
    page = new_page("try.html")
    page.get_by_label(re.compile("Paste the text")).fill("Q: When did it begin?\nA: In May 2019, with the World Bank. 🙂 Nobody knew.\nQ: And since?\nA: Since 2021 it has grown.\n")
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("heading", name="What was read").wait_for()
    settled(page)
    assert page.locator(".turn").count() == 4
    assert page.locator(".org").first.text_content() == "World Bank"
    assert "speakers:" in page.locator("pre").text_content()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the transcript with it").click()
    text = open(download.value.path(), encoding="utf-8").read()
    assert text.startswith("---\n") and text.endswith("Since 2021 it has grown.\n")
    page.get_by_label(re.compile("Paste the text")).fill(text)
    page.get_by_role("button", name="Read it").click()
    settled(page)
    assert page.locator(".turn").count() == 4


def test_a_dropped_file_is_read_and_a_binary_one_is_refused(new_page):
    page = new_page("try.html")
    page.locator("input[type=file]").set_input_files({"name": "t.txt", "mimeType": "text/plain", "buffer": "Q: Où?\nA: Là, en 2021.\nQ: Oui?\nA: Oui.\n".encode()})
    page.get_by_role("heading", name="What was read").wait_for()
    settled(page)
    assert page.locator(".turn").count() == 4
    page.locator("input[type=file]").set_input_files({"name": "t.txt", "mimeType": "text/plain", "buffer": b"\xff\xfe\x00\x80"})
    page.get_by_text("This file is not text.").first.wait_for()


def test_nothing_to_read_is_said_kindly(new_page):
    page = new_page("try.html")
    page.get_by_role("button", name="Read it").click()
    assert "Paste a transcript first." in page.locator("main").inner_text()
    page.get_by_label(re.compile("Paste the text")).fill("Just a sentence without anybody who speaks.")
    page.get_by_role("button", name="Read it").click()
    page.get_by_text("Nobody speaks in this text").wait_for()


def test_every_endpoint_is_listed_and_can_be_run(new_page, site):
    with urllib.request.urlopen(f"{site.base}/openapi.json") as answer:
        document = json.load(answer)
    operations = sum(1 for methods in document["paths"].values() for method in methods if method in ("get", "post"))
    page = new_page("about.html")
    # A form of a resource is a button of its endpoint.
    assert page.locator(".endpoint").count() + page.locator(".endpoint .forms button").count() == operations
    first = page.locator(".endpoint").filter(has=page.locator("h3", has_text=re.compile("^GET .*transcripts$")))
    first.get_by_role("button", name="Run it").click()
    output = first.locator("output pre")
    output.wait_for()
    assert '"data"' in output.text_content()
    assert first.locator("output p").text_content().startswith("200 ")
    first.get_by_role("button", name=".csv").click()
    first.locator("output p", has_text="text/csv").wait_for()
    assert output.text_content().startswith("id,title,")


def test_bodies_that_others_belong_to_are_called_by_their_names(new_page, site):
    speaker = next(one for one in site.api("speakers", limit=1000)["data"] if one["affiliation"])
    name = site.api(f"organisations/{speaker['affiliation']}")["name"]
    page = new_page(f"speaker.html?id={speaker['id']}")
    assert page.locator(f".facts a[href$='{speaker['affiliation']}']").text_content() == name
    organisation = next(one for one in site.api("organisations", limit=1000)["data"] if one["parent"])
    name = site.api(f"organisations/{organisation['parent']}")["name"]
    page = new_page(f"organisation.html?id={organisation['id']}")
    assert page.locator(f".facts a[href$='{organisation['parent']}']").text_content() == name


def test_the_names_on_a_narrow_drawing_stand_within_it(new_page, site):
    page = new_page(f"timeline.html?id={site.transcript('Harbour council')}", width=360)
    canvas = page.locator(".canvas").bounding_box()
    boxes = [name.bounding_box() for name in page.locator(".canvas .name").all()]
    assert len(boxes) > 3
    assert all(canvas["x"] - 1 <= box["x"] and box["x"] + box["width"] <= canvas["x"] + canvas["width"] + 1 for box in boxes)


def test_everything_there_is_can_be_listed_from_the_first_page(new_page, site):
    page = new_page("")
    page.get_by_role("link", name="All interviews").click()
    settled(page)
    interviews = site.api("transcripts", limit=1000)["data"]
    assert page.locator(".group li").count() == len(interviews)
    years = page.locator(".group h3").evaluate_all("(all) => all.map((one) => one.firstChild.textContent)")
    dated = sorted({one["date"][:4] for one in interviews if one["date"]}, reverse=True)
    assert years == dated + (["undated"] if any(not one["date"] for one in interviews) else [])
    page.get_by_role("link", name="Interviews by title").click()
    settled(page)
    assert page.locator("[aria-current=page]", has_text="Interviews by title").count() == 1
    titles = page.locator(".group li a").all_text_contents()
    assert sorted(titles) == sorted(one["title"] for one in interviews)
    page.get_by_role("link", name="Speakers", exact=True).click()
    settled(page)
    names = page.locator(".group li a").all_text_contents()
    assert sorted(names) == sorted(one["name"] for one in site.api("speakers", named="yes", limit=1000)["data"])


def test_a_list_is_in_the_order_of_its_letters_and_leads_to_each(new_page, site):
    page = new_page("browse.html?list=organisations")
    letters = page.locator(".letters a").all_text_contents()
    assert len(letters) > 3 and letters == sorted(letters)
    names = page.locator(".group li a").all_text_contents()
    assert sorted(names) == sorted(one["name"] for one in site.api("organisations", limit=1000)["data"])
    assert [name[0].upper() for name in names] == sorted(name[0].upper() for name in names)
    page.get_by_role("link", name=letters[-1], exact=True).click()
    assert page.evaluate("document.activeElement.matches('h3') || location.hash !== ''")
    assert page.locator(".group h3").last.evaluate("(one) => one.getBoundingClientRect().top < innerHeight")


def test_the_years_beside_a_search_say_what_they_count(new_page, site):
    page = new_page("search.html?q=the")
    chips = page.locator("button[name=year]")
    year = chips.first.get_attribute("value")
    named = int(chips.first.locator(".count").text_content())
    assert "longer time" in page.locator("#year-detail").inner_text()
    chips.first.click()
    settled(page)
    assert site.api("search", q="the", **{"from": year, "to": year})["page"]["total"] >= named
    assert page.locator("button[name=year][aria-pressed=true] .count").text_content() == str(named)
