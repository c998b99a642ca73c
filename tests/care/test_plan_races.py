"""One version of a plan is in force, whoever issues, accepts or withdraws at the same moment."""

import threading
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest

from api.care import plan_answer
from api.care.log import CareHead
from api.care.plan import record_of
from api.care.record import RECORD
from api.care.standing import Standing
from api.database import new_id, now
from api.people.person import Person
from api.records.push import push
from tests.care.facts import PLAN
from tests.cast import Cast
from tests.conftest import on_both
from tests.records.test_at_once import beside, settings

__all__ = ["settings"]
ROUNDS = range(4)


class Table:
    """Everybody in Leo's record, each about to do one thing to the plan for his asthma."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.stream = cast.stream(cast.leo)
        self.record = record_of(cast.leo.id, "asthma")

    def push(self, person: Person, kind: str, record: UUID, body: Any, *parents: str) -> Any:
        revision = {
            "id": str(new_id()),
            "stream": str(self.stream),
            "record": str(record),
            "kind": kind,
            "parents": list(parents),
            "body": body,
            "at": "2026-11-20T10:00",
            "zone": "Europe/London",
            "offset": 0,
            "device_seq": 1,
            "schema": 1,
        }
        return push(RECORD, person, uuid4(), [revision], now())[0]

    def issue(self, number: int, *parents: str) -> Any:
        body = PLAN | {"number": number}
        return self.push(self.cast.okafor, "plan", self.record, body, *parents)

    def withdraw(self, version: str) -> Any:
        body = {"condition": "asthma", "number": 1, "withdrawn": {"reason": "New medicine."}}
        return self.push(self.cast.okafor, "plan", self.record, body, version)

    def accept(self, version: str) -> Any:
        record = plan_answer.record_of(UUID(version), self.cast.maya.id)
        body = {"plan": version, "answer": "accepted"}
        return self.push(self.cast.maya, "plan.answer", record, body)

    def heads(self) -> int:
        return int(CareHead.select().where(CareHead.record == self.record).count())


@pytest.fixture
def table(cast: Cast) -> Table:
    return Table(cast.visiting())


def at_once(*works: Callable[[], Any]) -> list[Any]:
    """All begin together, each on a connection of its own."""
    started = threading.Barrier(len(works))

    def begin(work: Callable[[], Any]) -> Callable[[], Any]:
        def run() -> Any:
            started.wait()
            return work()

        return run

    return beside(*map(begin, works))


@on_both
def test_of_eight_who_issue_at_once_one_is_in_force(table: Table) -> None:
    first = table.issue(1).id
    found = at_once(*[lambda: table.issue(2, first)] * 8)
    assert sorted(one.status for one in found) == ["invalid"] * 7 + ["stored"]
    lost = next(one for one in found if one.status == "invalid")
    assert [error["code"] for error in lost.errors] == ["changed-meanwhile"]
    assert table.heads() == 1


@on_both
def test_of_two_who_issue_the_first_version_at_once_one_is_in_force(table: Table) -> None:
    found = at_once(*[lambda: table.issue(1)] * 2)
    assert sorted(one.status for one in found) == ["invalid", "stored"]
    assert table.heads() == 1


@on_both
@pytest.mark.parametrize("round", ROUNDS)
def test_a_yes_and_a_withdrawal_at_once_leave_no_yes_to_a_plan_that_had_ended(
    table: Table, round: int
) -> None:
    """Whichever comes first: the yes was to the plan in force, or it is refused."""
    version = table.issue(1).id
    said, ended = at_once(lambda: table.accept(version), lambda: table.withdraw(version))
    assert ended.status == "stored"
    assert (said.status == "stored") == (said.seq is not None and said.seq < ended.seq)
    assert Standing.select().where(Standing.kind == "plan.answer").count() == bool(said.seq)
    assert table.accept(version).errors[0]["code"] == "not-in-force"
