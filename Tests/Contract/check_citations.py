"""Reads the citations of every transcript and turn with the readers that reference managers stand on."""

import json
import sys
import urllib.request
import warnings

import bibtexparser
import rispy
from citeproc.source.json import CiteProcJSON


def asked(base: str, path: str) -> str:
    with urllib.request.urlopen(f"{base}/api/v1/{path}") as answer:
        return answer.read().decode("utf-8")


def check(base: str, path: str, title: str) -> None:
    text = asked(base, f"{path}.csl.json")
    [item] = json.loads(text)
    authors = [author["literal"] for author in item.get("author", [])]
    with warnings.catch_warnings():
        # A field that the reader does not know is a warning of its.
        warnings.simplefilter("error")
        [reference] = CiteProcJSON([item]).values()
    assert reference.type == "interview" and str(reference.title) == title, text

    text = asked(base, f"{path}.bib")
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks and len(library.entries) == 1, text
    fields = library.entries[0].fields_dict
    assert library.entries[0].entry_type == "misc" and fields["url"].value == item["URL"], text
    assert (fields["author"].value.split(" and ") if authors else []) == [f"{{{one}}}" for one in authors], text

    text = asked(base, f"{path}.ris")
    [record] = rispy.loads(text)
    assert record["type_of_reference"] == "PCOMM" and record["title"] == title, text
    assert record["urls"] == [item["URL"]], text
    assert record.get("authors", []) == authors, text
    if "issued" in item:
        assert record["year"] == str(item["issued"]["date-parts"][0][0]), text


if __name__ == "__main__":
    url = sys.argv[1]
    for transcript in json.loads(asked(url, "transcripts?limit=1000"))["data"]:
        check(url, f"transcripts/{transcript['id']}", transcript["title"])
        for turn in json.loads(asked(url, f"turns?transcript={transcript['id']}&limit=1000"))["data"]:
            check(url, f"turns/{turn['permalink']}", transcript["title"])
