"""kill -9 in the middle of writing: what was acknowledged is there when the server is back."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from flask import Flask

from api.care.log import CareHead, CareRevision, CareStream
from api.database import db, now
from api.people import session
from api.settings import Settings
from tests.cast import Cast
from tests.load.connection import Connection
from tests.load.world import free_port, wait_for
from tests.records.diary import Phone, years_of_diary
from tests.records.wire import written

KILLS = 4
WRITERS = 4
BETWEEN = 30
PATIENCE = 60.0


@contextmanager
def serving(settings: Settings, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """`ensemble serve`, killed with all its workers when the block ends."""
    told = {"DATA_DIR": str(settings.data_dir), "PORT": str(port), "DATABASE_URL": ""}
    command = [sys.executable, "-m", "api.cli", "serve"]
    with subprocess.Popen(
        command, env={**os.environ, **told}, stdout=subprocess.DEVNULL, start_new_session=True
    ) as server:
        try:
            wait_for(port, PATIENCE)
            yield server
        finally:
            os.killpg(server.pid, signal.SIGKILL)


class Writer(threading.Thread):
    """A phone that sends entry after entry until the server is gone."""

    def __init__(self, token: str, phone: Phone, stream: UUID, port: int) -> None:
        super().__init__()
        self.token, self.phone, self.stream, self.port = token, phone, stream, port
        self.acknowledged: list[str] = []

    def run(self) -> None:
        connection = Connection(self.port, self.token)
        try:
            for number in range(10_000):
                self._send(connection, number)
        except (AssertionError, OSError):
            connection.close()

    def _send(self, connection: Connection, number: int) -> None:
        entry = years_of_diary(self.stream, [self.phone], 1, seed=number, edits=0)[0]
        entry.id = entry.record = self.phone.new_id(now())
        body = {"device": str(self.phone.id), "revisions": [written(entry)]}
        _, answer = connection.ask(connection.request("push", body))
        self.acknowledged += [
            result["id"] for result in json.loads(answer)["results"] if result["status"] == "stored"
        ]


def test_nothing_acknowledged_is_lost_when_the_server_is_killed(app: Flask) -> None:
    settings, cast = app.config["SETTINGS"], Cast(app)
    stream = cast.stream(cast.leo)
    _, token = session.start(cast.maya, "phone", now())
    db.close()
    acknowledged: set[str] = set()
    for kill in range(KILLS):
        acknowledged |= until_killed(settings, token, stream, kill)
    assert_all_there(stream, acknowledged)


def until_killed(settings: Settings, token: str, stream: UUID, kill: int) -> set[str]:
    """What was acknowledged before the server was killed in the middle of it."""
    port = free_port()
    writers = [Writer(token, Phone(100 * kill + number), stream, port) for number in range(WRITERS)]
    with serving(settings, port):
        for writer in writers:
            writer.start()
        while sum(len(writer.acknowledged) for writer in writers) < BETWEEN * (kill + 1):
            assert any(writer.is_alive() for writer in writers)
            time.sleep(0.005)
    for writer in writers:
        writer.join()
    return {id for writer in writers for id in writer.acknowledged}


def assert_all_there(stream: UUID, acknowledged: set[str]) -> None:
    db.connect()
    assert db.execute_sql("PRAGMA integrity_check").fetchone() == ("ok",)
    rows = list(CareRevision.select().order_by(CareRevision.seq))
    assert acknowledged <= {str(row.id) for row in rows}
    assert len(acknowledged) >= KILLS * BETWEEN
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    assert CareStream.get_by_id(stream).head == len(rows)
    assert CareHead.select().count() == len(rows)
