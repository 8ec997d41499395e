#!/usr/bin/env python3
"""Measures the built server as a whole: start to first answer, memory, an archive from text and from a snapshot.

Prints one row a figure: the least and the median of several runs, and the budget it is held to. A machine under load
is slow but never fast, so the least is the figure to compare.
"""

import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Taken out, since the server would warn of a setting that it does not know.
BINARY = os.environ.pop("RAPPORTEUR_BINARY", str(ROOT / ".build-static/release/rapporteur"))
ARCHIVE = ROOT.parent / "shared/corpora/audrey-tang-transcripts.tar.xz"
READY = b"GET /api/v1 HTTP/1.1\r\nHost: localhost\r\n\r\n"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def memory(pid):
    """Resident, anonymous and peak resident memory in MB."""
    text = Path(f"/proc/{pid}/status").read_text()
    fields = dict(re.findall(r"^(VmRSS|RssAnon|VmHWM):\s+(\d+) kB", text, re.M))
    return {name: int(fields[name]) / 1000 for name in ("VmRSS", "RssAnon", "VmHWM")}


def start(arguments, wait_seconds=120):
    """Starts a server; seconds until the API answered 200, the process, and its memory then."""
    port = free_port()
    began = time.perf_counter()
    process = subprocess.Popen(
        [BINARY, "serve", "--port", str(port), "--log-level", "error", *arguments],
        cwd=ROOT, stdout=subprocess.DEVNULL)
    while time.perf_counter() - began < wait_seconds:
        if process.poll() is not None:
            sys.exit(f"the server ended with code {process.returncode}: {arguments}")
        try:
            with socket.create_connection(("127.0.0.1", port)) as connection:
                connection.sendall(READY)
                if connection.recv(64).startswith(b"HTTP/1.1 200"):
                    return time.perf_counter() - began, process, memory(process.pid)
        except ConnectionRefusedError:
            pass
        time.sleep(0.0001)
    sys.exit(f"no answer in {wait_seconds} s: {arguments}")


def stop(process):
    process.send_signal(signal.SIGTERM)
    process.wait()


def repeat(arguments, runs):
    seconds, memories = [], []
    for _ in range(runs):
        elapsed, process, used = start(arguments)
        stop(process)
        seconds.append(elapsed)
        memories.append(used)
    return seconds, memories


def row(name, values, unit, budget=""):
    print(f"{name:<48} {min(values):>10.1f} {statistics.median(values):>10.1f} {unit:<4} {budget}", flush=True)


def measure_archive(folder):
    text_bytes = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"archive: {text_bytes / 1e6:.1f} MB of text")
    seconds, memories = repeat(["--transcripts", str(folder)], 3)
    row("archive, text to first answer", [value * 1000 for value in seconds], "ms", "<= 2500 on two idle cores")
    row("archive, anonymous memory", [m["RssAnon"] for m in memories], "MB", f"<= {text_bytes / 1e6:.0f}")
    row("archive, peak resident while building", [m["VmHWM"] for m in memories], "MB", f"<= {text_bytes * 1.5 / 1e6:.0f}")
    with tempfile.TemporaryDirectory() as scratch:
        snapshot = Path(scratch) / "archive.snapshot"
        began = time.perf_counter()
        subprocess.run(
            [BINARY, "snapshot", "--transcripts", str(folder), "--output", str(snapshot), "--log-level", "error"],
            cwd=ROOT, check=True)
        row("archive, writing a snapshot (load included)", [(time.perf_counter() - began) * 1000], "ms")
        row("archive, size of the snapshot", [snapshot.stat().st_size / 1e6], "MB")
        seconds, memories = repeat(["--snapshot", str(snapshot)], 10)
        row("archive, snapshot to first answer", [value * 1000 for value in seconds], "ms", "<= 20")
        row("archive from snapshot, anonymous memory", [m["RssAnon"] for m in memories], "MB", "<= 16")


def main():
    print(f"{'== server':<48} {'least':>10} {'median':>10}")
    seconds, memories = repeat([], 30)
    row("sample, exec to first answer", [value * 1000 for value in seconds], "ms", "<= 12")
    row("sample, resident memory", [m["VmRSS"] for m in memories], "MB", "<= 25")
    given = os.environ.get("RAPPORTEUR_ARCHIVE")
    if given:
        measure_archive(Path(given))
    elif ARCHIVE.exists():
        with tempfile.TemporaryDirectory() as folder:
            with tarfile.open(ARCHIVE) as archive:
                archive.extractall(folder, filter="data")
            measure_archive(Path(folder))
    else:
        print(f"archive: skipped, {ARCHIVE} is not here (RAPPORTEUR_ARCHIVE names another folder)")


if __name__ == "__main__":
    main()
