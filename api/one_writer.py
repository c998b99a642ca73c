"""SQLite whose writers stand in line.

SQLite has one writer at a time, and lets the others sleep and try again: the slow tail of any busy
server, without an order. Here a transaction first takes a lock on a file, among threads and
processes alike, and whoever waits for it is woken at once.
"""

import fcntl
import os
import threading
from typing import Any

from peewee import SqliteDatabase


class OneWriterDatabase(SqliteDatabase):
    """A transaction holds the line from its beginning to its end; reading alone needs no turn."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self._own = threading.local()

    def begin(self, lock_type: str | None = None) -> None:
        self._enter()
        try:
            super().begin(lock_type)
        except BaseException:
            self._leave()
            raise

    def commit(self) -> None:
        try:
            super().commit()
        finally:
            self._leave()

    def rollback(self) -> None:
        try:
            super().rollback()
        finally:
            self._leave()

    def _enter(self) -> None:
        # The lock belongs to this opening of the file, and ends with it.
        door = os.open(f"{self.database}-turn", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        self._own.door = door
        fcntl.flock(door, fcntl.LOCK_EX)

    def _leave(self) -> None:
        door = getattr(self._own, "door", None)
        if door is not None:
            self._own.door = None
            os.close(door)
