#!/usr/bin/env python3
"""How the figures grow with the corpus: growth.py FOLDER TURNS...

Prints for each step from one size to the next by what factor the turns, the building time, the memory and the median
latency of each class of questions grew. Linear is the factor of the turns.
"""
import json
import sys


def figures(folder, turns):
    lines = [json.loads(line) for line in open(f"{folder}/ours-{turns}.json")]
    built = next(line for line in lines if "index_cpu_s" in line)
    found = {"turns": built["turns"], "build CPU": built["index_cpu_s"], "anonymous memory": built["anon_mb"]}
    found.update({f"{line['class']} p50": line["p50_us"] for line in lines if "class" in line})
    return found


def main():
    sizes = sorted(int(turns) for turns in sys.argv[2:])
    for smaller, larger in zip(sizes, sizes[1:]):
        before, after = figures(sys.argv[1], smaller), figures(sys.argv[1], larger)
        print(f"\ngrowth from {smaller} to {larger} turns: " + ", ".join(
            f"{name} × {after[name] / before[name]:.1f}" for name in before if name in after and before[name] > 0))


main()
