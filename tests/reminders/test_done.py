"""Nobody is asked for what is not due yet, nor for what any parent has done already."""

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest

from api.reminders.done import Asked, still_open
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both

DAY = date(2026, 10, 14)
GOAL = {"words": "Run with Nora", "voice": "child", "status": "active", "every": 7}


@pytest.fixture
def okafor(cast: Cast) -> Writer:
    return Writer(cast.visiting(), cast.okafor, cast.leo)


def days_asked(cast: Cast, thing: str, record: str | None = None) -> list[int]:
    """On which days around the 14th of October, counted from it, somebody would be asked."""
    asked = [
        Asked(days, cast.leo.id, thing, UUID(record) if record else None, evening(days))
        for days in range(-40, 40)
    ]
    return sorted(still_open(asked))


def evening(days: int) -> datetime:
    return datetime.combine(DAY + timedelta(days=days), time(18))


def on(days: int) -> str:
    return str(DAY + timedelta(days=days))


@on_both
def test_a_check_in_is_asked_for_once_its_time_has_come_since_the_last(
    cast: Cast, ben: Writer
) -> None:
    goal = ben.write("goal", GOAL, at=f"{on(0)}T10:00")
    assert days_asked(cast, "check-in") == list(range(7, 40))
    ben.write("goal.checkin", {"goal": goal, "day": on(8), "answer": "partly"})
    assert days_asked(cast, "check-in", goal) == list(range(15, 40))
    other = ben.write("goal", GOAL | {"status": "reached"}, at=f"{on(0)}T10:00")
    assert days_asked(cast, "check-in", other) == []


@on_both
@pytest.mark.parametrize(
    ("owner", "status", "asked"),
    [("family", "open", list(range(-1, 8))), ("family", "done", [])],
)
def test_a_next_step_of_the_family_is_asked_for_from_the_day_before(
    cast: Cast, ben: Writer, owner: str, status: str, asked: list[int]
) -> None:
    ben.write("next-step", step(owner, status))
    assert days_asked(cast, "next-step") == asked


def test_a_next_step_of_the_team_is_not_the_familys_to_be_asked_for(
    cast: Cast, okafor: Writer
) -> None:
    body = step("team", "open") | {"owner": {"who": "team", "person": str(okafor.person.id)}}
    okafor.write("next-step", body)
    assert days_asked(cast, "next-step") == []


def step(owner: str, status: str) -> dict[str, Any]:
    said = {"text": "Ring the school", "owner": {"who": owner}, "due": on(0)}
    return said | {"accepted": [], "status": status}


@on_both
def test_a_medicine_is_asked_for_before_it_must_be_fetched(cast: Cast, ben: Writer) -> None:
    body = {"name": "Blue inhaler", "dose": "2 puffs", "for": "reliever", "status": "kept"}
    blue = ben.write("medicine", body | {"refill_by": on(0)})
    ben.write("medicine", body | {"refill_by": on(0), "status": "stopped", "why": "No need"})
    assert days_asked(cast, "refill") == list(range(-3, 15))
    ben.write("medicine", body | {"refill_by": on(30)}, record=blue, parents=[blue])
    assert days_asked(cast, "refill", blue) == list(range(27, 40))


@on_both
def test_a_visit_is_asked_about_two_days_before_until_there_are_questions(
    cast: Cast, ben: Writer, okafor: Writer
) -> None:
    visit = okafor.visit(cast.clinic.id, cast.okafor, on(0))
    assert days_asked(cast, "visit") == [-2, -1, 0]
    ben.ask(visit, "May he swim?")
    assert days_asked(cast, "visit") == []


@on_both
def test_a_plan_is_asked_about_around_its_review_until_a_newer_one_stands(
    cast: Cast, okafor: Writer
) -> None:
    first = okafor.plan(body={"review_by": on(0)})
    assert days_asked(cast, "review") == list(range(-14, 31))
    okafor.plan(body={"review_by": on(200), "number": 2}, parents=[first])
    assert days_asked(cast, "review") == []
