"""The pages' modules, run where they are to work: offsets, dates, citations, front matter."""

import http.server
import json
import threading
import time

import pytest


@pytest.fixture(scope="module")
def run(chromium, site):
    # The page forbids making functions from text; the tests' own context is let off.
    context = chromium.new_context(base_url=site.base, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{site.base}/quote.html")

    def call(name, body, *values):
        return page.evaluate(f"async (v) => {{ const m = await import('./scripts/{name}.js'); {body} }}", list(values))

    yield call
    context.close()


@pytest.mark.parametrize("text, start, end, expected", [
    ("plain words", 0, 5, "plain"),
    ("🙂🙂 ab", 3, 5, "ab"),
    ("🙂🙂 ab", 1, 2, "🙂"),
    ("e\u0301 é", 0, 2, "e\u0301"),
    ("👩‍👩‍👧 x", 6, 7, "x"),
    ("𝒹𝒶𝓎", 0, 99, "𝒹𝒶𝓎"),
    ("全角：答", 2, 4, "：答"),
    ("", 0, 1, ""),
])
def test_offsets_count_code_points(run, text, start, end, expected):
    assert text[start:end] == expected  # Python counts code points itself
    assert run("text", "return new m.CodePoints(v[0]).slice(v[1], v[2])", text, start, end) == expected


def test_code_points_and_units_are_each_others_inverse(run):
    text = "a🙂b𝒹é👍🏽"
    back = run("text", "const p = new m.CodePoints(v[0]); return [...Array(p.length + 1).keys()].map((i) => p.offset(p.unit(i)))", text)
    assert back == list(range(len(text) + 1))


@pytest.mark.parametrize("ranges, expected", [
    ([], "abcdefghij"),
    ([[2, 4]], "ab[cd]efghij"),
    ([[0, 10], [2, 4]], "[ab[cd]efghij]"),
    ([[2, 4], [2, 8]], "ab[[cd]efgh]ij"),
    ([[2, 6], [4, 8]], "ab[cd[ef]]ghij"),
    ([[8, 30]], "abcdefgh[ij]"),
    ([[4, 4], [20, 30]], "abcdefghij"),
])
def test_ranges_nest_and_never_lose_a_letter(run, ranges, expected):
    body = """
        const p = new m.CodePoints("abcdefghij");
        const ranges = v[0].map(([start, end]) => ({ start, end, make: (nodes) => `[${nodes.join("")}]` }));
        return m.annotate(p, 0, 10, ranges).join("");"""
    assert run("text", body, ranges) == expected


@pytest.mark.parametrize("edtf, said", [
    ("2025-08-30", "30 August 2025"), ("2025-05", "May 2025"), ("1945", "1945"), ("193X", "the 1930s"), ("19XX", "the 20th century"),
    ("1937-10/1941-06", "October 1937 – June 1941"), ("2021/..", "since 2021"), ("../2030", "until 2030"), ("1939-22", "summer 1939"),
    ("2025-33", "first quarter of 2025"), ("2024-41", "second half of 2024"), ("1984?", "1984 (uncertain)"), ("1984~", "about 1984"),
    ("0850", "850"), ("-0043", "44 BC"), (None, "undated"), ("nonsense", "nonsense"),
])
def test_dates_are_said_in_words(run, edtf, said):
    assert run("edtf", "return m.say(v[0])", edtf) == said


@pytest.mark.parametrize("edtf, first, last", [
    ("2024-02", "2024-02-01", "2024-03-01"), ("1939-22", "1939-06-01", "1939-09-01"), ("2023-24", "2023-12-01", "2024-03-01"),
    ("193X", "1930-01-01", "1940-01-01"), ("2025-34", "2025-04-01", "2025-07-01"), ("0099", "0099-01-01", "0100-01-01"),
])
def test_the_bounds_of_a_date_are_those_of_its_precision(run, edtf, first, last):
    assert run("edtf", "return m.bounds(v[0]).map((t) => new Date(t).toISOString().slice(0, 10))", edtf) == [first, last]


class Slow(http.server.BaseHTTPRequestHandler):
    """Answers in pieces a fifth of a second apart; below `/stalls` the last one never comes."""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()
        for piece in (b"[1", b",2", b",3", b",4"):
            self.wfile.write(piece)
            self.wfile.flush()
            time.sleep(0.2)
        if self.path != "/stalls":
            return self.wfile.write(b"]")
        self.server.over.wait(10)

    def log_message(self, *arguments):
        pass


@pytest.fixture
def slow():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    server.over = threading.Event()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.over.set()
    server.shutdown()


def test_an_answer_may_take_long_but_not_stand_still(run, slow):
    body = """
        const { config } = await import("./config.js");
        const usual = config.timeoutMilliseconds;
        config.timeoutMilliseconds = 500;
        const ask = (path) => m.request(v[0] + path).then(JSON.stringify, (error) => error.kind);
        const answers = await Promise.all([ask("/comes"), ask("/stalls")]);
        config.timeoutMilliseconds = usual;
        return answers;"""
    assert run("api", body, slow) == ["[1,2,3,4]", "timeout"]


def test_axis_ticks_are_round_and_far_enough_apart(run):
    body = """
        const day = 86400000, from = Date.UTC(v[0], 0, 1), to = Date.UTC(v[1], 0, 1), least = (to - from) / 12;
        return [...m.ticks(from, to, least)].map(([t]) => t).filter((t) => t >= from && t <= to).map((t, i, all) => i ? (t - all[i - 1]) / least : 1);"""
    for years in [(1800, 2030), (2020, 2030), (2024, 2025), (1, 2000)]:
        gaps = run("axis", body, *years)
        assert gaps and all(gap > 0.85 for gap in gaps), f"{years}: {gaps}"


ABOUT = {
    "transcript": {
        "id": "tide-talk", "title": "Tides & 100% {weather} | a talk", "date": "2024-05", "publisher": "The Harbour_Post",
        "url": "https://post.example/1", "language": "fr",
        "speakers": [{"id": "a", "role": "interviewer"}, {"id": "b", "role": "interviewee"}, {"id": "c", "role": "commentator"}],
    },
    "url": "https://here.example/transcript.html?id=tide-talk#t2~abcdef", "accessed": "2026-01-31",
}
NAMES = [{"id": "a", "name": "Ann Asker", "role": "interviewer"}, {"id": "b", "name": "Bo Answer", "role": "interviewee"}, {"id": "c", "name": "The desk", "role": "commentator"}]


def cited(run, format, **more):
    body = """
        const { Cast } = await import("./scripts/speakers.js");
        return m.formats[v[0]].make({ ...v[1], cast: new Cast(v[2]) });"""
    return run("cite", body, format, {**ABOUT, **more}, NAMES)


def test_a_plain_citation_names_who_was_asked_by_whom_and_where_it_stands(run):
    text = cited(run, "plain", turn={"number": 2, "speaker": "b", "kind": "answer", "line": 7})
    assert text == ("Bo Answer, Interview by Ann Asker, “Tides & 100% {weather} | a talk”, The Harbour_Post, May 2024, turn 2, line 7. "
                    "https://here.example/transcript.html?id=tide-talk#t2~abcdef. Accessed 31 January 2026.")


def test_commentary_is_cited_as_its_authors_and_never_as_the_interviewees(run):
    item = json.loads(cited(run, "csl", turn={"number": 3, "speaker": "c", "kind": "commentary"}))[0]
    assert item["author"] == [{"literal": "The desk"}]
    assert "interviewer" not in item


def test_csl_json_has_type_dates_and_people(run):
    item = json.loads(cited(run, "csl"))[0]
    assert item["type"] == "interview"
    assert item["issued"] == {"date-parts": [[2024, 5]]}
    assert item["accessed"] == {"date-parts": [[2026, 1, 31]]}
    assert (item["author"], item["interviewer"]) == ([{"literal": "Bo Answer"}], [{"literal": "Ann Asker"}])


def test_bibtex_escapes_what_tex_would_read(run):
    text = cited(run, "bibtex")
    assert text.startswith("@misc{tide-talk,")
    assert r"Tides \& 100\% \{weather\} | a talk" in text
    assert r"The Harbour\_Post" in text
    assert text.count("{") - text.count(r"\{") == text.count("}") - text.count(r"\}")


def test_ris_begins_with_a_type_and_ends_with_er(run):
    lines = cited(run, "ris").split("\r\n")
    assert lines[0] == "TY  - PCOMM" and lines[-1].startswith("ER  -")
    assert "DA  - 2024/05/" in lines
    assert all(line[2:6] == "  - " for line in lines)


def test_wikipedia_gets_its_template_with_pipes_escaped(run):
    text = cited(run, "wikipedia", text="a|b")
    assert text.startswith("{{cite interview |subject=Bo Answer |interviewer=Ann Asker |title=")
    assert "{{!}} a talk" in text and "|quote=a{{!}}b" in text and "|access-date=31 January 2026" in text
    assert text.endswith("}}")


@pytest.mark.parametrize("label, written", [
    ("VP", "VP"), ("Q", "Q"), ("y", '"y"'), ("No", '"No"'), ("A: B", '"A: B"'), ("#1", '"#1"'), ("他", "他"), ('say "x"', '"say \\"x\\""'),
])
def test_front_matter_quotes_only_what_yaml_would_mistake(run, label, written):
    body = "return m.frontMatter(v[0], v[1])"
    text = run("front-matter", body, {"title": "A: talk", "date": "2025-08-30", "language": "und"}, [{"labels": [label], "name": "N", "role": "interviewer"}])
    assert f"\n  {written}:\n" in text
    assert 'title: "A: talk"\ndate: 2025-08-30\nspeakers:' in text


def test_a_page_of_many_turns_answers_its_reader_while_it_is_drawn(run):
    body = """
        const { Cast } = await import("./scripts/speakers.js");
        const turns = [...Array(1000).keys()].map((i) => ({ id: `x.${i + 1}`, number: i + 1, exchange: 0, speaker: "a", kind: "statement",
            text: "Words.", paragraphs: [{ start: 0, end: 6 }], notes: [], mentions: { organisations: [], times: [] } }));
        const transcript = { counts: { turns: 1000 }, sections: [], speakers: [], diagnostics: [], language: "en" };
        let between = 0;
        const timer = setInterval(() => (between += 1));
        const place = document.createElement("div");
        await new m.TurnsView(place, { transcript, cast: new Cast(), organisations: new Map(), events: new Map() }).appendByAndBy(turns);
        clearInterval(timer);
        return [place.querySelectorAll(".turn").length, between];"""
    drawn, between = run("turns", body)
    assert drawn == 1000 and between >= 4


def test_of_many_speakers_those_who_say_most_are_drawn_and_the_rest_are_a_press_away(run):
    body = """
        const { Cast } = await import("./scripts/speakers.js");
        const speakers = [...Array(30).keys()].map((i) => ({ id: `s${i}`, words: i < 15 ? 5 : 1000 + i, role: "participant" }));
        const { element } = m.score({ speakers }, new Cast(speakers));
        document.body.append(element);
        const shown = () => [...element.querySelectorAll("li")].map((row, i) => row.hidden ? -1 : i).filter((i) => i >= 0);
        const before = shown();
        element.querySelector("button").click();
        return [before, shown().length];"""
    assert run("score", body) == [list(range(20, 30)), 30]


@pytest.mark.parametrize("text, part", [
    ("In the spring a ship of six metres came in at any tide; by 2030 it will wait for springs", "2030"),
    ("In the 1970s a ship of six metres came in at any tide; by 2030 it will wait for springs", "the 1970s"),
    ("我覺得臺灣新一代的創業家比起我在那個時候的創業家來說是非常不一樣的而且比起1990年代", "1990年代"), ("Short, in 1999", "1999"),
])
def test_a_name_on_a_drawing_keeps_the_date_in_it(run, text, part):
    name, width = run("axis", "const name = m.fitAround(v[0], v[1], 150); return [name, m.measure(name)]", text, part)
    assert part in name and width <= 150
    assert name.strip("…") in text


@pytest.mark.parametrize("introduction, kept", [
    (["Words.", "<iframe src='x'></iframe>"], ["Words."]), (["<b>Bold</b> words"], ["<b>Bold</b> words"]), (["2 < 3"], ["2 < 3"]),
])
def test_an_embedded_element_is_no_introduction(run, introduction, kept):
    assert run("text", "return m.introductionWords(v[0])", {"introduction": introduction}) == kept


def test_front_matter_replaces_the_one_that_was_there(run):
    body = "return m.withFrontMatter(v[0], v[1])"
    assert run("front-matter", body, "---\nx\n---\n", "---\nold: 1\n---\nQ: Hm?") == "---\nx\n---\nQ: Hm?"
    assert run("front-matter", body, "---\nx\n---\n", "Q: --- no\n---\nA: x") == "---\nx\n---\nQ: --- no\n---\nA: x"
