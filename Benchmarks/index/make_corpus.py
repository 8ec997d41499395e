#!/usr/bin/env python3
"""Makes a corpus of any size: make_corpus.py TURNS OUTPUT [QUERIES]

A line a turn (transcript, speaker, day, organisations, text; tabs between them), words drawn by their frequency in
English (the package wordfreq), so that posting lists have the sizes of real ones. QUERIES gets questions by class.
"""
import random
import sys

import numpy
import wordfreq

TURNS_EACH = 40


def main():
    turns, output = int(sys.argv[1]), sys.argv[2]
    random.seed(7)
    generator = numpy.random.default_rng(7)
    words = [w for w in wordfreq.top_n_list("en", 250_000) if w.isascii() and w.isalnum()]
    weights = numpy.array([wordfreq.word_frequency(w, "en") for w in words])
    weights /= weights.sum()
    organisations = [f"org{n}" for n in range(2_980)]
    rank = 1 / (numpy.arange(len(organisations)) + 10)
    rank /= rank.sum()
    counts = numpy.zeros(len(words), dtype=numpy.int64)
    samples = []
    with open(output, "w") as file:
        for first in range(0, turns, 5_000):
            batch = min(5_000, turns - first)
            lengths = numpy.minimum(generator.geometric(1 / 120, batch), 2_000)
            drawn = generator.choice(len(words), int(lengths.sum()), p=weights)
            named = generator.choice(len(organisations), batch, p=rank)
            place = 0
            for turn in range(batch):
                number = first + turn
                transcript = number // TURNS_EACH
                own = drawn[place:place + lengths[turn]]
                place += lengths[turn]
                counts[numpy.unique(own)] += 1
                text = [words[w] for w in own]
                for stop in range(11, len(text), 13):
                    text[stop] += random.choice([",", ".", ";", " –", "’s", "?"])
                text[0] = text[0].capitalize()
                if number % 997 == 0 and len(own) > 12:
                    samples.append([words[w] for w in own[5:8]])
                name = organisations[named[turn]] if number % 3 == 0 else ""
                day = f"{2000 + transcript * 25 // (turns // TURNS_EACH + 1)}-{transcript % 12 + 1:02}-{transcript % 28 + 1:02}"
                file.write(f"t{transcript:06}\ts{(transcript * 3 + number % 4) % 997}\t{day}\t{name}\t{' '.join(text)}\n")
    if len(sys.argv) > 3:
        write_queries(sys.argv[3], words, counts, samples, turns)


def write_queries(path, words, counts, samples, turns):
    def near(share, number):
        wanted = max(2, share * turns)
        places = sorted(range(len(words)), key=lambda w: abs(counts[w] - wanted))
        return [words[w] for w in places[:number]]

    rare, common, stop = near(0.000114, 50), near(0.05, 50), near(0.47, 20)
    with open(path, "w") as file:
        for word in rare:
            file.write(f'rare\t"{word}"\n')
        for word in common:
            file.write(f'common\t"{word}"\ncommon+snippets\t"{word}"\nfacets\t"{word}"\ninflected\t{word}\n')
        for word in stop:
            file.write(f'stop\t"{word}"\n')
        for left, right in zip(common, common[7:] + common[:7]):
            file.write(f'and\t"{left}" "{right}"\nand+snippets\t"{left}" "{right}"\n')
        for sample in samples[:54]:
            file.write(f'phrase\t"{" ".join(sample)}"\nquote\t{" ".join(sample)} and something else\n')
        for pair in ["of the", "in the", "to the", "on the", "for the", "to be", "and the", "it is"]:
            file.write(f'pair\t"{pair}"\n')
        for number, word in enumerate(common):
            file.write(f'filter\t"{word}"\ts{number * 17 % 997}\t2005\t2015\n')
        for word in common[:20]:
            file.write(f"suggest\t{word[:3]}\n")


main()
