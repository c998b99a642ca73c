"""Three years of all that is carried beside the diary: goals, steps, notes, medicines, doses."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from api.care import needs, plan
from api.records.revision import Revision
from tests.care.facts import PLAN
from tests.records.diary import FIRST_DAY, Phone, years_of_diary
from tests.records.diary import PLAN as PLAN_ID

WEEKS = 156
GOALS, GOING = 12, 4
Written = tuple[datetime, str, dict[str, Any]]


def plan_in_force(stream: UUID, child: UUID, phone: Phone, after: int) -> Revision:
    """The plan that the diary's zones were shown by, issued the day before it begins."""
    (like,) = years_of_diary(stream, [phone], 1)
    record = plan.record_of(child, "asthma")
    issued = _one(like, PLAN_ID, record, "plan", PLAN, FIRST_DAY - timedelta(days=1))
    return replace(issued, seq=after + 1)


def three_years(stream: UUID, child: UUID, phone: Phone, after: int) -> list[Revision]:
    """The revisions that follow number `after`, in the order of their days."""
    (like,) = years_of_diary(stream, [phone], 1)
    goals = [phone.new_id(FIRST_DAY + timedelta(days=90 * at)) for at in range(GOALS)]
    medicine = phone.new_id(FIRST_DAY)
    found = [_goal(like, goal, at, phone) for at, goal in enumerate(goals)]
    found.append(_named(like, medicine, "medicine", MEDICINE, phone))
    card = needs.record_of(child, "child")
    found.append(_named(like, card, "needs", {"voice": "child", "fears": "The needle"}, phone))
    for wall, kind, body in (*_told(goals), *_followed_up(), *_taken(medicine)):
        made = phone.new_id(wall)
        found.append(_one(like, made, made, kind, body, wall))
    for seq, revision in enumerate(found, after + 1):
        revision.seq = seq
    return found


MEDICINE = {"name": "Brown inhaler", "dose": "2 puffs", "for": "controller", "status": "kept"}


def _goal(like: Revision, record: UUID, at: int, phone: Phone) -> Revision:
    status = "active" if at >= GOALS - GOING else "reached"
    body = {"words": "Play the whole match", "voice": "child", "status": status, "every": 7}
    return _named(like, record, "goal", body | {"confidence": 7, "why": "I want to play."}, phone)


def _named(like: Revision, record: UUID, kind: str, body: dict[str, Any], phone: Phone) -> Revision:
    return _one(like, phone.new_id(FIRST_DAY), record, kind, body, FIRST_DAY)


def _one(
    like: Revision, id: UUID, record: UUID, kind: str, body: dict[str, Any], wall: datetime
) -> Revision:
    at = wall.isoformat(timespec="minutes")
    return replace(like, id=id, record=record, kind=kind, body=body, at=at, parents=[])


def _told(goals: list[UUID]) -> Iterator[Written]:
    """A word about each goal that goes on, once a week."""
    for week in range(WEEKS):
        wall = FIRST_DAY + timedelta(weeks=week, hours=18)
        for goal in goals[-GOING:]:
            body = {"goal": str(goal), "day": str(wall.date()), "answer": "done", "word": "Well"}
            yield wall, "goal.checkin", body


def _followed_up() -> Iterator[Written]:
    """Each third week a step, a note and a date; the last five steps are open."""
    for week in range(0, WEEKS, 3):
        wall = FIRST_DAY + timedelta(weeks=week, hours=12)
        day = str(wall.date())
        status = "open" if week >= WEEKS - 15 else "done"
        step = {"text": "Ask the school", "owner": {"who": "family"}, "due": day}
        yield wall, "next-step", step | {"accepted": ["family"], "status": status}
        yield wall, "together.note", {"day": day, "went": "well", "what": "heard", "text": "Good"}
        yield wall, "care-date", {"day": day, "what": "test", "owner": "team", "done": True}


def _taken(medicine: UUID) -> Iterator[Written]:
    for day in range(WEEKS * 7):
        wall = FIRST_DAY + timedelta(days=day, hours=7)
        when = {"day": str(wall.date()), "time": "07:00"}
        yield wall, "dose", {"medicine": str(medicine), "amount": 2, **when}
