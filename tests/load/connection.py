"""HTTP kept alive over plain sockets, so that what is measured is the server and not its client."""

import json
import selectors
import socket
import time
from collections.abc import Iterator, Sequence
from statistics import quantiles
from typing import Any

BLANK_LINE = b"\r\n\r\n"
OFTEN = 60


class Connection:
    """One signed-in phone's connection."""

    def __init__(self, port: int, token: str) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.token = token

    def request(self, path: str, body: Any) -> bytes:
        """The bytes of a POST."""
        text = json.dumps(body, separators=(",", ":")).encode()
        head = (
            f"POST /api/v1/{path} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            f"Cookie: ensemble_session={self.token}\r\nContent-Type: application/json\r\n"
            f"Accept-Encoding: gzip, deflate, br\r\nContent-Length: {len(text)}\r\n\r\n"
        )
        return head.encode() + text

    def get(self, path: str) -> bytes:
        """The bytes of a GET."""
        head = (
            f"GET /api/v1/{path} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            f"Cookie: ensemble_session={self.token}\r\n\r\n"
        )
        return head.encode()

    def ask(self, request: bytes) -> tuple[float, bytes]:
        """Milliseconds until the whole answer was there, and its body; must be a 200."""
        start = time.perf_counter()
        self.socket.sendall(request)
        answer = Answer()
        while not answer.complete:
            answer.add(self.socket.recv(262_144))
        return (time.perf_counter() - start) * 1000, answer.body

    def close(self) -> None:
        self.socket.close()


class Answer:
    """An answer as its bytes come in."""

    def __init__(self) -> None:
        self.bytes = b""
        self.start = self.end = 0

    def add(self, received: bytes) -> None:
        assert received, "the server hung up"
        self.bytes += received
        if not self.start and BLANK_LINE in self.bytes:
            self.start = self.bytes.index(BLANK_LINE) + len(BLANK_LINE)
            head = self.bytes[: self.start].lower()
            assert b" 200 " in head.split(b"\r\n")[0], self.bytes
            self.end = self.start + int(head.split(b"content-length:")[1].split(b"\r\n")[0])

    @property
    def complete(self) -> bool:
        return bool(self.start) and len(self.bytes) >= self.end

    @property
    def body(self) -> bytes:
        return self.bytes[self.start : self.end]


def p95(connection: Connection, request: bytes) -> float:
    """95th percentile of milliseconds for the same request, the first left out."""
    connection.ask(request)
    return quantiles((connection.ask(request)[0] for _ in range(OFTEN)), n=20)[-1]


def all_at_once(
    connections: Sequence[Connection], requests: Sequence[Sequence[bytes]]
) -> tuple[float, list[bytes]]:
    """Each connection asks its own requests one after the other; seconds, and all the bodies."""
    selector = selectors.DefaultSelector()
    waiting: dict[Connection, tuple[Iterator[bytes], Answer]] = {}
    bodies: list[bytes] = []
    start = time.perf_counter()
    for connection, own in zip(connections, requests, strict=True):
        selector.register(connection.socket, selectors.EVENT_READ, connection)
        left = iter(own)
        connection.socket.sendall(next(left))
        waiting[connection] = (left, Answer())
    while waiting:
        for key, _ in selector.select():
            connection = key.data
            left, answer = waiting[connection]
            answer.add(connection.socket.recv(262_144))
            if answer.complete:
                bodies.append(answer.body)
                following = next(left, None)
                if following is None:
                    selector.unregister(connection.socket)
                    del waiting[connection]
                else:
                    connection.socket.sendall(following)
                    waiting[connection] = (left, Answer())
    return time.perf_counter() - start, bodies
