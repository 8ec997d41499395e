#!/usr/bin/env python3
"""Sends a fixed number of keep-alive requests, one after the other or some at once, and reads every answer whole.

usage: load.py PORT TARGET REQUESTS [HEADERS] [PIPELINED] [FIELD ...]

A fixed number, unlike a fixed time, makes system calls and instructions countable for each request.
"""
import socket
import sys


def read_answers(connection, buffer, count):
    """Reads `count` answers with Content-Length off the connection; returns what is left over."""
    for _ in range(count):
        while b"\r\n\r\n" not in buffer:
            buffer += connection.recv(1 << 20)
        head, _, buffer = buffer.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        while len(buffer) < length:
            buffer += connection.recv(1 << 20)
        buffer = buffer[length:]
    return buffer


def main():
    port, target, requests = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    headers = int(sys.argv[4]) if len(sys.argv) > 4 else 12
    pipelined = int(sys.argv[5]) if len(sys.argv) > 5 else 1
    more = sys.argv[6:]
    lines = [f"GET {target} HTTP/1.1", "Host: localhost"]
    usual = [
        "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
        "Accept: application/json", "Accept-Language: en-GB,en;q=0.5", "Accept-Encoding: identity",
        "Connection: keep-alive", "Sec-Fetch-Dest: empty", "Sec-Fetch-Mode: cors", "Sec-Fetch-Site: same-origin",
        "Referer: http://localhost/transcripts/", "Cache-Control: max-age=0", "DNT: 1",
    ]
    lines += usual[: max(0, headers - 1)] + more
    request = ("\r\n".join(lines) + "\r\n\r\n").encode() * pipelined
    connection = socket.create_connection(("127.0.0.1", port))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    buffer = b""
    for _ in range(requests // pipelined):
        connection.sendall(request)
        buffer = read_answers(connection, buffer, pipelined)


if __name__ == "__main__":
    main()
