"""Once a share has ended, no later answer shows anything and no later write is kept."""

from collections.abc import Callable
from functools import partial
from threading import Event, Thread

import pytest
from peewee import SqliteDatabase

from api.access.decide import require
from api.access.grant import Grant
from api.access.guardians import leave_or_end
from api.access.log import AccessLog, look
from api.clinics import share as shares
from api.database import connection, db, now
from api.errors import Conflict, NotFound
from tests.cast import Cast
from tests.conftest import on_both

# Longer than an end that does not wait ever takes; a write that is waited for lets it pass.
A_MOMENT = 0.5


def in_thread(work: Callable[[], None]) -> Thread:
    """The work on a connection of its own."""

    def run() -> None:
        with connection():
            work()

    thread = Thread(target=run)
    thread.start()
    return thread


def looks(cast: Cast) -> int:
    return AccessLog.select().where(AccessLog.person == cast.okafor).count()


@on_both
def test_no_write_commits_after_the_end_of_its_share(cast: Cast) -> None:
    cast.visiting()
    allowed, ended, when_ended = Event(), Event(), list[int]()

    def write() -> None:
        with db.atomic():
            grant = require(cast.okafor, "entry.list", cast.leo, writing=True)
            allowed.set()
            ended.wait(A_MOMENT)
            look(grant, "entries", now())

    def end() -> None:
        shares.end(cast.leo.id, cast.share.id, cast.maya, now())
        when_ended.append(looks(cast))
        ended.set()

    writer = in_thread(write)
    assert allowed.wait(10)
    ender = in_thread(end)
    writer.join(10)
    ender.join(10)
    assert when_ended == [looks(cast)]


@on_both
def test_the_next_request_after_the_end_is_refused(cast: Cast) -> None:
    cast.visiting()
    maya, okafor = cast.sign_in(cast.maya), cast.sign_in(cast.okafor)
    access = f"/api/v1/children/{cast.leo.id}/access"
    assert okafor.get(access).status_code == 200
    maya.delete(f"/api/v1/children/{cast.leo.id}/shares/{cast.share.id}")
    before = looks(cast)
    assert okafor.get(access).status_code == 404
    assert okafor.get(access + "-log").status_code == 404
    assert looks(cast) == before


@on_both
@pytest.mark.parametrize("rounds", [20])
def test_reading_while_a_share_ends_is_refused_from_then_on(cast: Cast, rounds: int) -> None:
    cast.visiting()
    okafor, ended = cast.sign_in(cast.okafor), Event()
    access = f"/api/v1/children/{cast.leo.id}/access"
    late: list[int] = []

    def read() -> None:
        while len(late) < rounds:
            over = ended.is_set()
            answer = okafor.get(access).status_code
            if over:
                late.append(answer)

    reader = in_thread(read)
    shares.end(cast.leo.id, cast.share.id, cast.maya, now())
    ended.set()
    reader.join(30)
    assert late == [404] * rounds


@on_both
def test_two_parents_who_leave_at_once_leave_one_behind(cast: Cast) -> None:
    people = [cast.maya, cast.ben]
    outcomes: list[str] = []

    def leaving(index: int) -> None:
        person = people[index]
        own = Grant.get(Grant.person == person, Grant.child == cast.leo)
        try:
            leave_or_end(cast.leo.id, own.id, person, now())
            outcomes.append("left")
        except Conflict as refusal:
            outcomes.append(refusal.code)

    threads = [in_thread(partial(leaving, index)) for index in range(2)]
    for thread in threads:
        thread.join(30)
    assert sorted(outcomes) == ["last-guardian", "left"]


def test_without_its_grant_nothing_is_looked_at(cast: Cast) -> None:
    with pytest.raises(NotFound), db.atomic():
        look(require(cast.nurse, "entry.list", cast.leo), "entries", now())
    assert not AccessLog.select().exists()


def test_sqlite_needs_no_row_locks(cast: Cast) -> None:
    assert isinstance(db.obj, SqliteDatabase)
    assert require(cast.maya, "entry.list", cast.leo, writing=True).role == "guardian"
