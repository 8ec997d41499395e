#!/usr/bin/env python3
"""Runs the measurements of Benchmarks/http/run and prints the table."""
import argparse
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
FIELDS = [
    "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Accept: application/json", "Accept-Language: en-GB,en;q=0.5", "Accept-Encoding: identity",
    "Sec-Fetch-Dest: empty", "Sec-Fetch-Mode: cors", "Sec-Fetch-Site: same-origin",
    "Referer: http://localhost/transcripts/", "Cache-Control: max-age=0", "DNT: 1",
]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(2000):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    sys.exit(f"nothing listens on {port}")


class Peer:
    """A server process on a port of its own, held to the first core."""

    def __init__(self, name, command, port, wrapper=()):
        self.name, self.port = name, port
        self.process = subprocess.Popen(
            ["taskset", "-c", "0", *wrapper, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(port)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def tree(self):
        children = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True).stdout.split()
        return [str(self.process.pid), *children]

    def cpu_seconds(self):
        ticks = 0
        for pid in self.tree():
            with open(f"/proc/{pid}/stat") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
                ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")


def files(work):
    """The folder that file servers serve; as their workers read it, others must be able to."""
    folder = f"{work}/files"
    if not os.path.isdir(folder):
        os.makedirs(folder)
        os.chmod(work, 0o755)
        for name, size in (("2k", 2048), ("32k", 32768), ("file", 2048)):
            with open(f"{folder}/{name}", "w") as file:
                file.write("a" * size)
    return folder


def nginx_command(work, port):
    body = "a" * 2048
    folder = files(work)
    with open(f"{work}/nginx.conf", "w") as conf:
        conf.write(f"""worker_processes 1; daemon off; pid {work}/nginx.pid; error_log {work}/nginx.err;
events {{ worker_connections 12000; }}
http {{ access_log off; keepalive_requests 1000000000; sendfile on; tcp_nodelay on; etag on;
  default_type application/json;
  server {{ listen 127.0.0.1:{port} backlog=1024; root {folder};
    location /kept/ {{ alias {folder}/; open_file_cache max=100; }}
    location = /return {{ return 200 "{body}"; }} }} }}
""")
    return ["nginx", "-c", f"{work}/nginx.conf"]


def wrk(port, target, connections, seconds, fields=(), script=None):
    command = ["taskset", "-c", "1", "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    for field in fields:
        command += ["-H", field]
    if script:
        command += ["-s", script]
    text = subprocess.run(command + [f"http://127.0.0.1:{port}{target}"], capture_output=True, text=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
    latency = re.search(r"99%\s+([\d.]+)(us|ms|s)", text)
    scale = {"us": 1, "ms": 1000, "s": 1e6}
    return rate, float(latency.group(1)) * scale[latency.group(2)] if latency else 0


def etag_of(port, target):
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
        text = connection.makefile("rb").read().decode("latin1")
    return re.search(r"ETag: (\S+)", text).group(1)


def delay_script(work):
    """Each connection rests ten milliseconds between an answer and its next request."""
    path = f"{work}/delay.lua"
    with open(path, "w") as script:
        script.write("function delay() return 10 end\n")
    return path


def pipeline_script(work, depth):
    path = f"{work}/pipeline.lua"
    with open(path, "w") as script:
        script.write("init = function(args)\n local r = {}\n for i = 1, %d do r[i] = wrk.format() end\n"
                     " req = table.concat(r)\nend\nrequest = function() return req end\n" % depth)
    return path


def throughput(peers, cases, rounds, seconds, work):
    print(f"\nRequests/s at full load, medians of {rounds} rounds of {seconds} s, one core each (CPU: requests for each "
          "second of the server's CPU time)\n")
    print("| case | " + " | ".join(f"{name} | CPU" for name in peers) + " | ratio | CPU ratio |")
    print("|---|" + "---|" * (2 * len(peers) + 2))
    for title, targets, connections, fields, script in cases:
        rates = {name: [] for name in peers}
        efficiency = {name: [] for name in peers}
        for _ in range(rounds):
            for name, peer in peers.items():
                if name not in targets:
                    continue
                extra = list(fields)
                if "304" in title:
                    extra.append(f"If-None-Match: {etag_of(peer.port, targets[name])}")
                before = peer.cpu_seconds()
                rate, _ = wrk(peer.port, targets[name], connections, seconds, extra, script)
                used = peer.cpu_seconds() - before
                rates[name].append(rate)
                efficiency[name].append(rate * seconds / used if used else 0)
        cells, ours, theirs = [], None, None
        for name in peers:
            if name not in targets:
                cells.append("– | –")
                continue
            rate, cpu = statistics.median(rates[name]), statistics.median(efficiency[name])
            cells.append(f"{rate:,.0f} | {cpu:,.0f}")
            if name == "rapporteur":
                ours = (rate, cpu)
            elif theirs is None:
                theirs = (rate, cpu)
        ratio = f"{ours[0] / theirs[0]:.2f} | {ours[1] / theirs[1]:.2f}" if theirs and theirs[0] and theirs[1] else "– | –"
        print(f"| {title} | " + " | ".join(cells) + f" | {ratio} |", flush=True)


def latency_at_half_load(peers, rounds, seconds, work):
    """Both bear half of what nginx can at most: as many connections as make that, each resting between requests."""
    if "nginx" not in peers:
        return
    full, _ = wrk(peers["nginx"].port, "/2k", 64, seconds, FIELDS)
    connections = max(1, round(full / 2 * 0.010))
    print(f"\nLatency at half of nginx's full load ({full / 2:,.0f} requests/s over {connections} connections), medians "
          f"of {rounds} rounds\n\n| server | requests/s | 99th percentile |\n|---|---|---|")
    measured = {name: [] for name in peers}
    for _ in range(rounds):
        for name, peer in peers.items():
            measured[name].append(wrk(peer.port, "/2k", connections, seconds, FIELDS, delay_script(work)))
    for name, pairs in measured.items():
        rate, latency = (statistics.median(values) for values in zip(*pairs))
        print(f"| {name} | {rate:,.0f} | {latency:,.0f} µs |", flush=True)


def system_calls(binary, work):
    """System calls a request, by strace, warm-up and start left out."""
    print("\nSystem calls a request (strace, cached answer, log off; the gate: 3 at one connection, 2.2 at 64)\n")
    for connections in (1, 64):
        port = free_port()
        peer = Peer("rapporteur", [binary, str(port), "1"], port)
        wrk(port, "/2k", connections, 1)
        output = f"{work}/strace.{connections}"
        tracer = subprocess.Popen(["strace", "-f", "-c", "-q", "-o", output, "-p", str(peer.process.pid)],
                                  stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        text = subprocess.run(["taskset", "-c", "1", "wrk", "-t1", f"-c{connections}", "-d2s",
                               f"http://127.0.0.1:{port}/2k"], capture_output=True, text=True).stdout
        tracer.send_signal(signal.SIGINT)
        tracer.wait(10)
        peer.stop()
        requests = int(re.search(r"(\d+) requests in", text).group(1))
        with open(output) as report:
            total = int(re.search(r"100\.00\s+\S+\s+(?:\d+\s+)?(\d+)", report.read()).group(1))
        print(f"- {connections} connection(s): {total / requests:.2f} ({total} calls, {requests} requests)", flush=True)


def instructions(binary, work):
    """User instructions a request: the difference between a long and a short run under callgrind."""
    print("\nUser instructions a request (callgrind; nginx: 20,473 for a file, 16,794 for `return`, same 12 fields)\n")
    for title, target, extra in (("GET, 12 fields", "/2k", []), ("GET, Host alone", "/2k", None), ("304, 13 fields", "/2k", "tag")):
        totals = []
        for requests in (500, 2500):
            port = free_port()
            out = f"{work}/callgrind.{requests}"
            peer = Peer("rapporteur", [binary, str(port), "1"], port,
                        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}"])
            more = [f"If-None-Match: {etag_of(port, target)}"] if extra == "tag" else []
            subprocess.run([sys.executable, f"{HERE}/load.py", str(port), target, str(requests),
                            "1" if extra is None else "12", "1", *more], check=True, timeout=120)
            peer.stop()
            with open(out) as report:
                totals.append(int(re.search(r"^(?:totals|summary): (\d+)", report.read(), re.M).group(1)))
        print(f"- {title}: {(totals[1] - totals[0]) / 2000:,.0f}", flush=True)


def idle_memory(binary):
    """Resident bytes for each of many idle connections that have each been used once."""
    port = free_port()
    peer = Peer("rapporteur", [binary, str(port), "1"], port)

    def resident():
        with open(f"/proc/{peer.process.pid}/smaps_rollup") as file:
            return int(re.search(r"Private_Dirty:\s+(\d+)", file.read()).group(1)) * 1024
    connections = []
    request = b"GET /2k HTTP/1.1\r\nHost: a\r\n\r\n"

    def open_more(count):
        for _ in range(count):
            connection = socket.create_connection(("127.0.0.1", port))
            connection.sendall(request)
            connection.recv(65536)
            connections.append(connection)
    open_more(100)
    before = resident()
    open_more(10_000)
    each = (resident() - before) / 10_000
    print(f"\nUser memory an idle connection, at 10,000: {each:.0f} B (the gate: 512)", flush=True)
    for connection in connections:
        connection.close()
    peer.stop()


def version_of(tool):
    """What the tool says of itself, on whichever stream it does."""
    option = {"nginx": "-v", "wrk": "-v", "strace": "-V", "valgrind": "--version"}[tool]
    told = subprocess.run([tool, option], capture_output=True, text=True)
    return (told.stdout + told.stderr).strip().splitlines()[0]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--server", required=True)
    parser.add_argument("--hummingbird")
    parser.add_argument("--hummingbird-version", default="")
    parser.add_argument("--work", required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--counts-only", action="store_true")
    options = parser.parse_args()
    for tool in ("nginx", "wrk", "strace", "valgrind"):
        path = shutil.which(tool)
        print(f"{tool}: {version_of(tool) if path else 'missing, its figures are left out'}")
    if options.hummingbird:
        print(f"hummingbird: {options.hummingbird_version}")
    if shutil.which("strace") and shutil.which("wrk"):
        system_calls(options.server, options.work)
    if shutil.which("valgrind"):
        instructions(options.server, options.work)
    import resource
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    idle_memory(options.server)
    if options.counts_only or not shutil.which("wrk"):
        return
    port = free_port()
    peers = {"rapporteur": Peer("rapporteur", [options.server, str(port), "1", files(options.work)], port)}
    if shutil.which("nginx"):
        port = free_port()
        peers["nginx"] = Peer("nginx", nginx_command(options.work, port), port)
    if options.hummingbird:
        port = free_port()
        peers["hummingbird"] = Peer("hummingbird", [options.hummingbird, str(port)], port)
    same = {"rapporteur": "/2k", "nginx": "/2k", "hummingbird": "/2k"}
    kept = {"rapporteur": "/2k", "nginx": "/kept/2k"}
    memory = {"rapporteur": "/2k", "nginx": "/return"}
    large = {"rapporteur": "/32k", "nginx": "/32k", "hummingbird": "/32k"}
    file = {"rapporteur": "/file", "nginx": "/file"}
    cases = [
        ("2 KB, nginx from a file", same, 64, FIELDS, None),
        ("2 KB, nginx with its open-file cache", kept, 64, FIELDS, None),
        ("2 KB, nginx from memory", memory, 64, FIELDS, None),
        ("2 KB, both from a file", file, 64, FIELDS, None),
        ("2 KB, one connection", same, 1, FIELDS, None),
        ("32 KB", large, 64, FIELDS, None),
        ("304", {"rapporteur": "/2k", "nginx": "/2k"}, 64, FIELDS, None),
        ("304, nginx with its open-file cache", kept, 64, FIELDS, None),
        ("16 pipelined, nginx from memory", memory, 64, [], pipeline_script(options.work, 16)),
        ("a connection for each", same, 64, ["Connection: close"], None),
    ]
    throughput(peers, cases, options.rounds, options.seconds, options.work)
    latency_at_half_load(peers, options.rounds, options.seconds, options.work)
    for peer in peers.values():
        peer.stop()


if __name__ == "__main__":
    main()
