"""Whether there is anything to remind of: what any parent has done already, nobody is asked for."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from api.care.diary import DiaryEntry
from api.care.log import CareHead, CareRevision, CareStream
from api.care.plan import in_force
from api.care.questions import VisitQuestions
from api.care.sides import TEAM_SIDE
from api.care.standing import Standing
from api.care.visit import Visit
from api.prepared import Prepared

MORNING, EVENING = "morning", "evening"
MORNING_ENDS = time(13)
"""So long the form offers the morning (pwa/src/diary/moment.ts), and so long it is asked for."""
STEP_FROM, STEP_UNTIL = timedelta(days=1), timedelta(days=7)
REFILL_FROM, REFILL_UNTIL = timedelta(days=3), timedelta(days=14)
VISIT_FROM = timedelta(days=2)
REVIEW_FROM, REVIEW_UNTIL = timedelta(days=14), timedelta(days=30)


class Asked(NamedTuple):
    """What a reminder would ask for, at this wall time of the family; `key` names the question."""

    key: Any
    child: UUID
    thing: str
    record: UUID | None
    at: datetime

    @property
    def day(self) -> date:
        return self.at.date()

    @property
    def half(self) -> str:
        return MORNING if self.at.time() < MORNING_ENDS else EVENING


def still_open(asked: Iterable[Asked]) -> set[Any]:
    """The keys of the questions that are worth asking: due, and done by nobody."""
    by_thing = defaultdict(list)
    for one in asked:
        by_thing[one.thing].append(one)
    return set[Any]().union(*(OPEN[thing](those) for thing, those in by_thing.items()))


def _diary(asked: Sequence[Asked]) -> set[Any]:
    """Until there is an entry of that half of the day; of a diary without halves, of that day."""
    children, days = {one.child for one in asked}, {str(one.day) for one in asked}
    halves: dict[tuple[UUID, str, str], set[str]] = defaultdict(set)
    for child, day, session, at, versions, answers in _entries([*children], [*days]):
        halves[child, day, "symptoms"] |= _halves(session, at, day)
        # Where two parents wrote different values, none stands here and yet both were blown.
        if "peak_flow" in answers or versions > 1:
            halves[child, day, "peak-flow"] |= _halves(session, at, day)
    return {one.key for one in asked if one.half not in halves[one.child, str(one.day), one.thing]}


def _halves(session: str, at: str, day: str) -> set[str]:
    """The halves of the day that an entry is about."""
    if session in (MORNING, EVENING):
        return {session}
    if not session:
        return {MORNING, EVENING}
    written = at[:10] == day and at[11:] < str(MORNING_ENDS)
    return {MORNING if written else EVENING}


def _check_in(asked: Sequence[Asked]) -> set[Any]:
    """Once so many days have gone since the last check-in, or since the goal was last changed."""
    goals = defaultdict(list)
    last: dict[tuple[UUID, str], str] = defaultdict(str)
    for child, record, kind, day, at, body in _standing(asked, "goal", "goal.checkin"):
        if kind == "goal.checkin":
            last[child, body["goal"]] = max(last[child, body["goal"]], day)
        elif body["status"] == "active":
            goals[child].append((record, at[:10], body["every"]))
    return {
        one.key
        for one in asked
        for goal, since, every in goals[one.child]
        if one.record in (None, goal)
        and date.fromisoformat(last[one.child, str(goal)] or since) + timedelta(every) <= one.day
    }


def _next_step(asked: Sequence[Asked]) -> set[Any]:
    """From the day before it is due, while it is the family's and open."""
    due = defaultdict(list)
    for child, record, _, day, _, body in _standing(asked, "next-step"):
        if body["status"] == "open" and body["owner"]["who"] != TEAM_SIDE:
            due[child].append((record, date.fromisoformat(day)))
    return _around(asked, due, STEP_FROM, STEP_UNTIL)


def _refill(asked: Sequence[Asked]) -> set[Any]:
    """From some days before a medicine must be fetched, until a later day is written down."""
    due = defaultdict(list)
    for child, record, *_, body in _standing(asked, "medicine"):
        if body["status"] != "stopped" and "refill_by" in body:
            due[child].append((record, date.fromisoformat(body["refill_by"])))
    return _around(asked, due, REFILL_FROM, REFILL_UNTIL)


def _visit(asked: Sequence[Asked]) -> set[Any]:
    """From two days before a visit, until the family has written its questions for it."""
    first, last = min(one.day for one in asked), max(one.day for one in asked) + VISIT_FROM
    due = defaultdict(list)
    for child, visit, day in _visits([*{one.child for one in asked}], str(first), str(last)):
        due[child].append((visit, date.fromisoformat(day)))
    return _around(asked, due, VISIT_FROM, timedelta(0))


def _review(asked: Sequence[Asked]) -> set[Any]:
    """Around the day by which the plan is to be looked at again, until a newer one stands."""
    due = defaultdict(list)
    for child, record, body in _plans([*{one.child for one in asked}]):
        if in_force(body) and "review_by" in body:
            due[child].append((record, date.fromisoformat(body["review_by"])))
    return _around(asked, due, REVIEW_FROM, REVIEW_UNTIL)


def _around(
    asked: Sequence[Asked],
    due: dict[UUID, list[tuple[UUID, date]]],
    before: timedelta,
    after: timedelta,
) -> set[Any]:
    return {
        one.key
        for one in asked
        for record, day in due[one.child]
        if one.record in (None, record) and day - before <= one.day <= day + after
    }


def _standing(asked: Sequence[Asked], *kinds: str) -> list[tuple[Any, ...]]:
    return _records([*{one.child for one in asked}], [*kinds])


OPEN: dict[str, Callable[[Sequence[Asked]], set[Any]]] = {
    "peak-flow": _diary,
    "symptoms": _diary,
    "check-in": _check_in,
    "next-step": _next_step,
    "refill": _refill,
    "visit": _visit,
    "review": _review,
}

_entries = Prepared(
    lambda children, days: DiaryEntry.select(
        DiaryEntry.child,
        DiaryEntry.day,
        DiaryEntry.session,
        DiaryEntry.at,
        DiaryEntry.versions,
        DiaryEntry.answers,
    ).where(DiaryEntry.child.in_(children), DiaryEntry.day.in_(days))
)
_records = Prepared(
    lambda children, kinds: Standing.select(
        Standing.child, Standing.record, Standing.kind, Standing.day, Standing.at, Standing.body
    ).where(Standing.child.in_(children), Standing.kind.in_(kinds))
)
_visits = Prepared(
    lambda children, first, last: Visit.select(Visit.child, Visit.record, Visit.day).where(
        Visit.child.in_(children),
        Visit.day >= first,
        Visit.day <= last,
        Visit.record.not_in(
            VisitQuestions.select(VisitQuestions.visit).where(
                VisitQuestions.child == Visit.child, VisitQuestions.asked != []
            )
        ),
    )
)
_plans = Prepared(
    lambda children: (
        CareRevision.select(CareStream.subject, CareRevision.record, CareRevision.body)
        .join(CareStream, on=CareStream.id == CareRevision.stream)
        .join(
            CareHead,
            on=(CareHead.stream == CareRevision.stream)
            & (CareHead.record == CareRevision.record)
            & (CareHead.revision == CareRevision.id),
        )
        .where(CareStream.subject.in_(children), CareHead.kind == "plan", ~CareHead.awaited)
    )
)
