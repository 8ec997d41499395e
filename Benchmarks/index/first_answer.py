#!/usr/bin/env python3
"""From exec to the first answer of the API, the median of some starts: first_answer.py [SNAPSHOT]...

Once for the sample, read from text, and once for each snapshot. Until the corpus is there the server answers 503, which
does not count.
"""
import os
import signal
import socket
import statistics
import sys
import time

from over_http import BINARY, ROOT, free_port

REQUEST = b"GET /api/v1/transcripts?limit=1 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
STARTS = 20


def is_ready(port):
    with socket.socket() as client:
        try:
            client.connect(("127.0.0.1", port))
            client.sendall(REQUEST)
            return client.recv(4096).startswith(b"HTTP/1.1 200")
        except OSError:
            return False


def first_answer(options):
    """Milliseconds."""
    port = free_port()
    silent = [(os.POSIX_SPAWN_OPEN, stream, "/dev/null", os.O_WRONLY, 0) for stream in (1, 2)]
    start = time.perf_counter()
    process = os.posix_spawn(BINARY, [BINARY, "serve", "--port", str(port), *options], os.environ, file_actions=silent)
    while not is_ready(port):
        # Not more often: whoever asks takes the processor from whoever starts.
        time.sleep(0.001)
        if time.perf_counter() - start > 60:
            sys.exit("no answer within a minute")
    taken = (time.perf_counter() - start) * 1000
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return taken


def main():
    os.chdir(ROOT)
    for name, options in [("the sample", [])] + [(path, ["--snapshot", path]) for path in sys.argv[1:]]:
        times = sorted(first_answer(options) for _ in range(STARTS))
        print(f"first answer, {name}: {statistics.median(times):.1f} ms, least {times[0]:.1f}", flush=True)


main()
