"""Turns at writing: one transaction for all who wait, acknowledged to none before it is on disk.

Each commit to SQLite waits for the disk, and one process commits at a time. Threads that come while
another commits therefore go together into the next commit.
"""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from peewee import Database, SqliteDatabase

from api.database import db

Answer = TypeVar("Answer")


def in_turn(work: Callable[[], Answer]) -> Answer:
    """Do `work` in a write transaction and return what it returns, once that is committed.

    What `work` raises is raised here, and nothing that it wrote is kept. Inside a transaction, it
    becomes a part of that one.
    """
    if db.in_transaction() or not isinstance(db.obj, SqliteDatabase):
        with db.atomic():
            return work()
    return _line_of(db.obj).join(work)


class _Place(Generic[Answer]):
    """One piece of work in the line, and how it ended."""

    def __init__(self, work: Callable[[], Answer]) -> None:
        self.work = work
        self.ended = False
        self.error: BaseException | None = None
        self.answer: Answer

    def run(self) -> None:
        """Do the work."""
        self.answer = self.work()

    def run_beside_others(self) -> None:
        """Do the work; its failure is its own and leaves the others' work alone."""
        try:
            with db.atomic():
                self.run()
        except Exception as error:
            self.error = error


class _Line:
    """The threads of this process that want to write to one SQLite file."""

    def __init__(self) -> None:
        self._waiting: deque[_Place[Any]] = deque()
        self._turn = threading.Lock()

    def join(self, work: Callable[[], Answer]) -> Answer:
        """Wait for the turn, unless somebody else's took this work along."""
        place = _Place(work)
        self._waiting.append(place)
        with self._turn:
            if not place.ended:
                self._commit_all()
        if place.error is not None:
            raise place.error
        return place.answer

    def _commit_all(self) -> None:
        places: list[_Place[Any]] = []
        try:
            with db.atomic():
                places += self._called()
                self._do_all(places)
        except BaseException as error:
            for place in places:
                place.error = place.error or error
        finally:
            for place in places:
                place.ended = True

    def _called(self) -> Iterator[_Place[Any]]:
        """All who have come until now."""
        while self._waiting:
            yield self._waiting.popleft()

    def _do_all(self, places: list[_Place[Any]]) -> None:
        if len(places) == 1:
            places[0].run()
            return
        for place in places:
            place.run_beside_others()


_lines: "WeakKeyDictionary[Database, _Line]" = WeakKeyDictionary()
_lines_lock = threading.Lock()


def _line_of(database: Database) -> _Line:
    line = _lines.get(database)
    if line is None:
        with _lines_lock:
            line = _lines.setdefault(database, _Line())
    return line
