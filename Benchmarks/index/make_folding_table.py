#!/usr/bin/env python3
"""Writes Sources/Corpus/Terms/FoldingTable.swift from Python's Unicode data.

A character is listed when decomposing it (NFKD), dropping its marks and folding its case changes it into other letters
or digits, unless lower-casing alone does that. Letters that have no decomposition but that people type without their stroke are added by hand.
"""
import collections
import unicodedata

RANGES = [
    (0x00A0, 0x0590), (0x1E00, 0x2000), (0x2070, 0x20A0), (0x2100, 0x2190), (0x2460, 0x2500),
    (0x2C60, 0x2C80), (0xA720, 0xA800), (0xFB00, 0xFB07), (0xFF10, 0xFF5B), (0xFF66, 0xFF9E),
]
BY_HAND = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n",
    "ɓ": "b", "ƀ": "b", "ɖ": "d", "ƒ": "f", "ɠ": "g", "ɨ": "i", "ƙ": "k", "ɵ": "o", "ƥ": "p", "ʉ": "u", "ƶ": "z",
}


def folded(character):
    text = unicodedata.normalize("NFKD", character)
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Me"))
    return "".join(BY_HAND.get(c, c) for c in text)


def main():
    sources = collections.defaultdict(list)
    for first, last in RANGES:
        for code in range(first, last):
            character = chr(code)
            if unicodedata.category(character)[0] not in "LN" and not 0x2460 <= code < 0x2500:
                continue
            target = folded(character)
            if target and target not in (character, character.lower()) and all(unicodedata.category(c)[0] in "LN" for c in target):
                sources[target].append(character)
    print("/// Characters that count as others, made by `Benchmarks/index/make_folding_table.py` from Unicode "
          + unicodedata.unidata_version + ".")
    print("///\n/// A line holds what they count as, a space, and all that count as it.")
    print("enum FoldingTable {\n    static let lines: StaticString = \"\"\"")
    for target in sorted(sources):
        characters = sources[target]
        for place in range(0, len(characters), 60):
            print("        " + target + " " + "".join(characters[place:place + 60]))
    print("        \"\"\"\n}")


main()
