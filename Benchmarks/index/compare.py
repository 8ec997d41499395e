#!/usr/bin/env python3
"""Prints one table of our figures and the peers': compare.py OURS PEERS"""
import json
import sys


def main():
    ours = [json.loads(line) for line in open(sys.argv[1])]
    peers = [json.loads(line) for line in open(sys.argv[2])]
    built = next(o for o in ours if "index_cpu_s" in o)
    print(f"{built['turns']} turns, {built['text_mb']:.1f} MB of text; index {built['index_cpu_s']:.2f} CPU s "
          f"({built['mb_per_s']:.0f} MB/s), anonymous memory {built['anon_mb'] / built['text_mb'] * 1.048576:.2f} × text")
    for peer in peers:
        if "index_cpu_s" in peer:
            print(f"  build: {peer['engine']} {peer['index_cpu_s']:.2f} CPU s, {peer['index_cpu_s'] / built['index_cpu_s']:.1f} × ours")
    for own in (o for o in ours if "class" in o):
        line = f"{own['class']:16} ours {own['p50_us']:9.1f} / {own['p99_us']:9.1f} us"
        for peer in peers:
            if peer.get("class") == own["class"]:
                same = "" if peer["hits"] == own["hits"] or own["class"] == "facets" else f" HITS {peer['hits']} not {own['hits']}"
                line += f" | {peer['engine']} {peer['p50_us']:9.1f} / {peer['p99_us']:9.1f} ({peer['p99_us'] / own['p99_us']:.1f} ×){same}"
        print(line)
    for engine in dict.fromkeys(peer["engine"] for peer in peers if "class" in peer):
        pairs = [pair for own in ours if "class" in own and own["class"] != "facets" for peer in peers
                 if peer.get("class") == own["class"] and peer["engine"] == engine
                 for pair in zip(own["each"], peer["each"])]
        print(f"hits as in {engine}: {sum(a == b for a, b in pairs)} of {len(pairs)} questions")
    for own in ours:
        if "open_ms" in own:
            print(f"snapshot: open {own['open_ms']:.1f} ms, first query {own['first_query_ms']:.1f} ms, anonymous {own['anon_mb']:.1f} MB")


main()
