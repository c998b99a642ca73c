"""All of a clinic's patients at a glance: how each does, what is open, what is missing.

It is for going through the list now and then. Nobody is alarmed by it, and nobody is ranked.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from api.access.grant import Grant, counts
from api.access.log import look, saw_day
from api.access.matrix import MAY
from api.access.parts import Part
from api.care import panel as facts
from api.care.log import FAMILY_STREAM, CareStream
from api.care.visit import Visit
from api.people.child import Child
from api.people.person import Person
from api.records.turn import in_turn

ACTION = "previsit.read"
LOOK = "panel"
DAYS = 28
"""Control is told over four weeks, as asthma control is asked about."""
NO_LOOPS = facts.Loops([], [], coordinator=False, counted=None)


def panel(person: Person, clinic: UUID, today: date, now: datetime) -> list[dict[str, Any]]:
    """The children in whose care team this person is, by name; the families see who saw it."""
    rows = in_turn(lambda: _disclose(person, clinic, now))
    mine = _children(person, clinic, now)
    known = _Known(
        facts.last_days(mine),
        facts.diaries(mine, str(today - timedelta(days=DAYS - 1))),
        facts.loops(mine, clinic, str(today)),
        facts.with_plan(mine),
        _seen(mine, clinic, str(today)),
    )
    return [_view(row, known, str(today)) for row in rows]


class Seen(NamedTuple):
    """Visits here: when the diary was last read, the next one, whether the last one was read."""

    read_at: datetime | None = None
    following: str | None = None
    before_last: bool | None = None


class _Known(NamedTuple):
    last_days: dict[UUID, str]
    diaries: dict[UUID, facts.Diary]
    loops: dict[UUID, facts.Loops]
    plans: dict[UUID, str]
    seen: dict[UUID, Seen]


def _theirs(person: Person, clinic: UUID, now: datetime) -> Any:
    roles = Grant.role.in_(tuple(MAY[ACTION]))
    return (Grant.person == person) & (Grant.clinic == clinic) & roles & counts(now)


def _children(person: Person, clinic: UUID, now: datetime) -> Any:
    return Grant.select(Grant.child).where(_theirs(person, clinic, now))


def _disclose(person: Person, clinic: UUID, now: datetime) -> list[Any]:
    """The children, and for their families the note that they were seen, once a day."""
    rows = list(_rows(person, clinic, now))
    for row in rows:
        if not row.seen:
            look(_part(row, person), LOOK, now)
    return rows


def _rows(person: Person, clinic: UUID, now: datetime) -> Iterable[Any]:
    stream = (CareStream.subject == Child.id) & (CareStream.visibility == FAMILY_STREAM)
    seen = saw_day(Child.id, person, now.date(), LOOK)
    rows: Iterable[Any] = (
        Child.select(Child, Grant, CareStream, seen.alias("seen"))
        .join(Grant, on=Grant.child == Child.id, attr="part")
        .join_from(Child, CareStream, on=stream, attr="kept_in")
        .where(_theirs(person, clinic, now))
        .order_by(Child.name, Child.id)
    )
    return rows


def _part(row: Any, person: Person) -> Part:
    own = row.part
    return Part(row.id, person.id, own.role, own.title, own.clinic, own.clinic_name)


def _seen(children: Any, clinic: UUID, today: str) -> dict[UUID, Seen]:
    rows: Any = Visit.select(Visit.child, Visit.day, Visit.read_at).where(
        Visit.clinic == clinic, Visit.child.in_(children)
    )
    found: dict[UUID, list[tuple[str, datetime | None]]] = defaultdict(list)
    for child, day, read_at in rows.order_by(Visit.day, Visit.time).tuples():
        found[child].append((day, read_at))
    return {child: _of_visits(own, today) for child, own in found.items()}


def _of_visits(visits: list[tuple[str, datetime | None]], today: str) -> Seen:
    past = [read_at for day, read_at in visits if day < today]
    return Seen(
        read_at=max((at for _, at in visits if at), default=None),
        following=next((day for day, _ in visits if day >= today), None),
        before_last=past[-1] is not None if past else None,
    )


def _view(row: Any, known: _Known, today: str) -> dict[str, Any]:
    diary = known.diaries.get(row.id, facts.Diary())
    open_loops = known.loops.get(row.id, NO_LOOPS)
    seen = known.seen.get(row.id, Seen())
    review = known.plans.get(row.id, "")
    return {
        "child": row,
        "stream": row.kept_in.id,
        "days": diary.days,
        "told": diary.told,
        "good": diary.good,
        "red": diary.red,
        "last_entry_day": known.last_days.get(row.id),
        "last_review": seen.read_at,
        "next_visit": seen.following,
        "read_before_visit": seen.before_last,
        "overdue": open_loops.overdue,
        "asked": open_loops.asked,
        "plan": row.id in known.plans,
        "plan_review_due": "" < review < today,
        "coordinator": open_loops.coordinator,
        "counted": open_loops.counted,
        "late": diary.late,
        "two_versions": diary.several,
        "unlikely": [{"day": day, "field": field} for day, field in diary.unlikely],
    }
