"""Many at the same moment: nobody is refused for it, nothing is lost, nothing is missed."""

import json
import threading
import zlib
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from api.access import grant as grants
from api.access.grant import Grant
from api.care.log import CareRevision
from api.care.record import RECORD
from api.database import connection, db, now
from api.people.person import Person
from api.records.columns import unpack
from api.records.log import Log
from api.records.pull import Asked, pull
from api.records.push import push
from api.records.revision import Revision
from api.settings import Settings
from tests.cast import Cast
from tests.conftest import on_both
from tests.records.diary import Phone, years_of_diary
from tests.records.wire import written

ENTRIES = 25


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With room for sixteen connections."""
    return replace(settings, threads=20)


@pytest.fixture
def cast(app: Flask) -> Cast:
    return Cast(app).visiting()


def beside(*works: Callable[[], Any]) -> list[Any]:
    """Each on a thread and a connection of its own, all at once; what they return."""

    def run(work: Callable[[], Any]) -> Any:
        with connection():
            return work()

    with ThreadPoolExecutor(len(works)) as threads:
        return list(threads.map(run, works))


def writer(
    person: Person, stream: UUID, seed: int, count: int = ENTRIES
) -> Callable[[], list[str]]:
    """A phone that sends its entries one by one; the statuses."""
    phone = Phone(seed, person.id)
    entries = years_of_diary(stream, [phone], count, seed=seed, edits=0)

    def write() -> list[str]:
        return [push(RECORD, person, phone.id, [written(one)], now())[0].status for one in entries]

    return write


def handed_on(person: Person, stream: UUID, after: int) -> list[Revision]:
    """What a pull after this number brings."""
    asked = Asked(UUID(int=1), None, {stream: after}, 2560)
    answer = json.loads(zlib.decompress(pull(RECORD, person, asked, now())))
    news = answer["streams"][str(stream)]
    found = [one for run in news["columns"] for one in unpack(run, stream)]
    assert [one.seq for one in found] == list(range(after + 1, news["next"] + 1))
    return found


@on_both
def test_who_reads_while_four_write_misses_nothing(cast: Cast) -> None:
    stream, done = cast.stream(cast.leo), threading.Event()
    seen: list[Revision] = []

    def read() -> None:
        while not done.is_set():
            seen.extend(handed_on(cast.ben, stream, len(seen)))

    def write() -> list[Any]:
        statuses = beside(*(writer(cast.maya, stream, seed) for seed in range(4)))
        done.set()
        return statuses

    _, statuses = beside(read, write)
    seen.extend(handed_on(cast.ben, stream, len(seen)))
    assert statuses == [["stored"] * ENTRIES] * 4
    assert len({one.id for one in seen}) == len(seen) == 4 * ENTRIES


@on_both
def test_of_sixteen_who_write_in_one_diary_none_is_refused_and_none_lost(cast: Cast) -> None:
    stream = cast.stream(cast.leo)
    works = [writer(cast.maya, stream, seed, 6) for seed in range(16)]
    assert beside(*works) == [["stored"] * 6] * 16
    numbers = [row.seq for row in CareRevision.select().order_by(CareRevision.seq)]
    assert numbers == list(range(1, 16 * 6 + 1))


@on_both
def test_the_same_batch_twice_at_once_is_stored_once(cast: Cast) -> None:
    stream = cast.stream(cast.leo)
    twice = beside(writer(cast.maya, stream, 1), writer(cast.maya, stream, 1))
    for one, other in zip(*twice, strict=True):
        assert {one, other} == {"stored", "same"}
    assert CareRevision.select().count() == ENTRIES


@on_both
def test_a_failure_among_those_who_commit_together_is_its_own(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream, append = cast.stream(cast.leo), Log.append

    def stumble(self: Log, revisions: Collection[Revision], ends: Mapping[UUID, int]) -> None:
        append(self, revisions, ends)
        if any(one.device_seq == 2 for one in revisions):
            raise ArithmeticError("planted")

    monkeypatch.setattr(Log, "append", stumble)

    def careless(seed: int) -> Callable[[], list[str]]:
        phone = Phone(seed, cast.maya.id)
        entries = years_of_diary(stream, [phone], 3, seed=seed, edits=0)

        def write() -> list[str]:
            statuses = []
            for one in entries:
                try:
                    result = push(RECORD, cast.maya, phone.id, [written(one)], now())
                    statuses.append(result[0].status)
                except ArithmeticError:
                    statuses.append("failed")
            return statuses

        return write

    assert beside(*map(careless, range(8))) == [["stored", "failed", "stored"]] * 8
    assert CareRevision.select().count() == 16


@on_both
def test_nothing_is_stored_after_the_end_of_a_share(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The share is ended in the middle of a push: it waits, or the push is refused."""
    stream, append = cast.stream(cast.leo), Log.append
    writing, ended = threading.Event(), threading.Event()

    def in_the_middle(self: Log, revisions: Collection[Revision], ends: Mapping[UUID, int]) -> None:
        append(self, revisions, ends)
        writing.set()
        # Only a share that does not wait for this push ends here.
        ended.wait(0.3)

    def end() -> int:
        writing.wait()
        with db.atomic():
            grants.end(Grant.person == cast.ben, cast.maya, now())
        ended.set()
        return CareRevision.select().count()

    monkeypatch.setattr(Log, "append", in_the_middle)
    during, there_when_it_ended = beside(writer(cast.ben, stream, 1, 1), end)
    after = writer(cast.ben, stream, 2, 1)()
    assert (during, after) == (["stored"], ["refused"])
    assert CareRevision.select().count() == there_when_it_ended == 1


@on_both
@pytest.mark.parametrize("round", range(5))
def test_whenever_a_share_ends_nothing_is_stored_later(cast: Cast, round: int) -> None:
    stream = cast.stream(cast.leo)
    started = threading.Barrier(2)

    def write() -> list[str]:
        started.wait()
        return writer(cast.ben, stream, round, 4 + round)()

    def end() -> int:
        started.wait()
        while CareRevision.select().count() < round:
            pass
        with db.atomic():
            grants.end(Grant.person == cast.ben, cast.maya, now())
        return CareRevision.select().count()

    statuses, there_when_it_ended = beside(write, end)
    assert statuses == sorted(statuses, reverse=True)
    assert CareRevision.select().count() == there_when_it_ended == statuses.count("stored")
