"""A sender in a process of its own, and the devices that write down what reaches them."""

import socket
import socketserver
import threading
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

from api.database import connection, now, open_database
from api.reminders.engine import Engine
from api.reminders.message import SENT, Message, Outcome, Way
from api.settings import Settings

Address = tuple[str, int]


class Devices:
    """Counts how often each message came to each device, by device and message id."""

    def __init__(self) -> None:
        self.heard: Counter[tuple[UUID, str]] = Counter()
        self.topics: dict[str, set[str]] = {}
        self._changed = threading.Condition()

    def hear(self, line: str) -> None:
        device, id, topic = line.split()
        with self._changed:
            self.heard[UUID(device), id] += 1
            self.topics.setdefault(id, set()).add(topic)
            self._changed.notify_all()

    def wait(self, more: int, seconds: float) -> None:
        """Wait until so many more messages have come, or so long."""
        with self._changed:
            enough = sum(self.heard.values()) + more
            self._changed.wait_for(lambda: sum(self.heard.values()) >= enough, seconds)


@contextmanager
def listening(devices: Devices) -> Iterator[Address]:
    """The address at which these devices are reached."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            devices.hear(self.rfile.readline().decode())
            self.wfile.write(b"ok\n")

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        request_queue_size = 64

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A sender that was killed answers nobody."""

    with Server(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        host, port = server.server_address[:2]
        yield str(host), int(port)
        server.shutdown()


def work(settings: Settings, address: Address, devices: dict[UUID, UUID], lease: float) -> None:
    """Send what is due and end."""

    def targets(people: Collection[UUID]) -> list[tuple[UUID, UUID]]:
        return [(person, device) for device, person in devices.items() if person in people]

    def load(ids: Collection[UUID]) -> dict[UUID, UUID]:
        return {id: id for id in ids}

    def seal(device: UUID, message: Message) -> bytes:
        return f"{device} {message.id} {message.topic}\n".encode()

    def deliver(sealed: bytes) -> Outcome:
        with socket.create_connection(address) as line:
            line.sendall(sealed)
            assert line.recv(3) == b"ok\n"
        return SENT

    open_database(settings)
    way = Way("push", targets, load, seal, deliver, lambda device: None)
    with connection():
        Engine([way], now, lease=timedelta(seconds=lease)).run()
