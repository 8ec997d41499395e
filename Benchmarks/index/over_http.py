#!/usr/bin/env python3
"""Distinct questions over HTTP, ours against Datasette on the same turns: over_http.py TURNS QUESTIONS SNAPSHOT

Each server has core 1 for itself, wrk as the client core 0; four connections ask the questions in turn, and our server
keeps no answers. Requests a second by class, and the CPU microseconds that each cost the server: where other work shares
the machine, a quick server waits for its core more than it works, and these are what to compare.
"""
import http.client
import json
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote, urlencode

ROOT = Path(__file__).resolve().parents[2]
# Taken out, since the server would warn of a setting that it does not know.
BINARY = os.environ.pop("RAPPORTEUR_BINARY", str(ROOT / ".build-static/release/rapporteur"))
CLASSES = {"rare": "rare", "and+snippets": "AND", "common+snippets": "common", "facets": "facets"}
SEARCH = ("select turn.*, snippet(text, 0, '<b>', '</b>', '…', 40) as part from text join turn on turn.id = text.rowid "
          "where text match :q order by rank limit 10")
FACETS = ("select organisation, count(*) n from text join turn on turn.id = text.rowid where text match :q "
          "and organisation <> '' group by 1 order by 2 desc limit 20")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def database(path, turns):
    file = sqlite3.connect(path)
    file.execute("create table turn (id integer primary key, transcript, speaker, day, organisation, body)")
    file.execute("create virtual table text using fts5(body, content='turn', content_rowid='id')")
    with open(turns) as lines:
        for number, line in enumerate(lines):
            file.execute("insert into turn values (?, ?, ?, ?, ?, ?)", (number + 1, *line.rstrip("\n").split("\t", 4)))
    file.execute("insert into text (text) values ('rebuild')")
    file.commit()
    return file.execute("select count(*) from turn").fetchone()[0]


def start(command, port, path):
    process = subprocess.Popen(["taskset", "-c", "1", *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               cwd=ROOT)
    for _ in range(3000):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port)
            connection.request("GET", path)
            if connection.getresponse().status == 200:
                return process
        except OSError:
            time.sleep(0.01)
    sys.exit(f"no answer: {command}")


def cpu_seconds(process):
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def rate(process, port, paths, seconds=3):
    """Answers a second, the paths in turn, and the CPU microseconds that each cost."""
    for path in paths[:3]:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", path)
        if (status := connection.getresponse().status) != 200:
            sys.exit(f"{path}: status {status}")
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        requests = ",".join(f'wrk.format("GET", {json.dumps(path)})' for path in paths)
        script.write(f"""local requests, last
            init = function() requests, last = {{{requests}}}, 0 end
            request = function() last = last % #requests + 1; return requests[last] end""")
        script.flush()
        before = cpu_seconds(process)
        said = subprocess.run(
            ["taskset", "-c", "0", "wrk", "-t1", "-c4", f"-d{seconds}s", "--timeout", "30s", "-s", script.name,
             f"http://127.0.0.1:{port}/"], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        sys.exit(said)
    answers = int(re.search(r"(\d+) requests in", said)[1])
    cpu = (cpu_seconds(process) - before) / answers * 1e6
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]), cpu


def main():
    turns, questions, snapshot = sys.argv[1:4]
    if not shutil.which("wrk"):
        sys.exit("over HTTP: skipped, wrk is not installed")
    os.sched_setaffinity(0, {0})
    asked = {}
    for line in open(questions):
        kind, text = line.rstrip("\n").split("\t")[:2]
        asked.setdefault(kind, []).append(text)
    with tempfile.TemporaryDirectory() as folder:
        count = database(f"{folder}/turns.db", turns)
        rows = [number * 7919 % count + 1 for number in range(400)]
        port, peer = free_port(), free_port()
        ours = start([BINARY, "serve", "--snapshot", snapshot, "--port", str(port), "--log-level", "error",
                      "--response-cache-bytes-max", "0"], port, "/api/v1")
        theirs = start([sys.executable, "-m", "datasette", f"{folder}/turns.db", "-p", str(peer), "--setting",
                        "suggest_facets", "off", "--setting", "sql_time_limit_ms", "60000"], peer, "/-/versions.json")
        transcripts = [line.split("\t", 1)[0] for line in open(turns)]
        numbers, seen = [], {}
        for name in transcripts:
            seen[name] = seen.get(name, 0) + 1
            numbers.append(f"{name}.{seen[name]}")
        print("over HTTP, one core for the server, requests a second (CPU us each), ours / Datasette's:")
        for kind, name in CLASSES.items():
            wanted = "limit=1&facets=organisations" if kind == "facets" else "limit=10&facets=none"
            own = [f"/api/v1/search?q={quote(text)}&{wanted}" for text in asked[kind]]
            sql = FACETS if kind == "facets" else SEARCH
            other = ["/turns.json?" + urlencode({"sql": sql, "q": text, "_shape": "array"}) for text in asked[kind]]
            show(name, rate(ours, port, own), rate(theirs, peer, other))
        show("one row", rate(ours, port, [f"/api/v1/turns/{numbers[row - 1]}" for row in rows]),
             rate(theirs, peer, [f"/turns/turn/{row}.json" for row in rows]))
        everything = [f"/api/v1/search?q={quote(text)}" for text in asked["common"]]
        answers, cpu = rate(ours, port, everything)
        print(f"  a common word with all facets {answers:.0f} ({cpu:.0f})", flush=True)
        for process in (ours, theirs):
            process.terminate()
            process.wait()


def show(name, own, other):
    print(f"  {name:8} {own[0]:9.0f} ({own[1]:7.0f}) / {other[0]:7.0f} ({other[1]:9.0f})   {own[0] / other[0]:7.1f} ×"
          f"   by CPU {other[1] / own[1]:7.1f} ×", flush=True)


if __name__ == "__main__":
    main()
