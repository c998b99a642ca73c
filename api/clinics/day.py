"""The clinic's day: who comes, whether the family has written, and whether anybody has read it."""

import json
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from peewee import JOIN

from api.access.grant import Grant, counts
from api.access.log import look, saw_day
from api.access.matrix import MAY
from api.access.parts import Part
from api.care.projection import as_text, dashed
from api.care.state import QUIET_AFTER
from api.care.visit import Visit
from api.clinics.clinic import Clinic
from api.clinics.staff import Staff
from api.people.child import Child
from api.people.person import Person, titled
from api.prepared import Prepared
from api.records.turn import in_turn

ACTION = "previsit.read"
MOST_DAYS = 14
NOT_YET = "not-yet"
CARDS = ("ready", "read", NOT_YET)


def today_at(clinic: UUID, now: datetime) -> date:
    """The day it is at the clinic."""
    ((timezone, _),) = _place(clinic)
    return now.astimezone(ZoneInfo(timezone)).date()


_place = Prepared(
    lambda clinic: Clinic.select(Clinic.timezone, Clinic.card_days).where(Clinic.id == clinic)
)


def visits(
    person: Person, clinic: UUID, first: date, days: int, now: datetime
) -> list[dict[str, Any]]:
    """The visits of these days with children in whose care team this person is.

    By day; on each day those that nobody has read come first, then by time. All that is said about
    the diaries was kept when they changed. It tells of the diaries, so the family sees who saw it.
    """
    last = first + timedelta(days=days - 1)
    asked = (str(first), str(last), clinic, person.id, now, now.date())
    found = _find(*asked)
    if not all(row.seen for row in found.values()):
        found = in_turn(lambda: _disclose(asked, person, now))
    people = _names(clinic, found.values())
    ordered = sorted(found.values(), key=lambda row: (row.day, row.read_at is not None, row.time))
    quiet_before = str(now.date() - QUIET_AFTER)
    cards_until = _cards_until(clinic, now) if found else ""
    return [_view(row, people, quiet_before, cards_until) for row in ordered]


def _cards_until(clinic: UUID, now: datetime) -> str:
    """The last day whose visits are so near that the family's card is looked for."""
    ((timezone, card_days),) = _place(clinic)
    today = now.astimezone(ZoneInfo(timezone)).date()
    return str(today + timedelta(days=card_days))


def _find(*asked: Any) -> "dict[str, _Row]":
    return {row[0]: _Row(*row) for row in _rows(*asked)}


def _disclose(asked: tuple[Any, ...], person: Person, now: datetime) -> "dict[str, _Row]":
    """The visits, and for their families the note that they were seen."""
    found = _find(*asked)
    for part in _unseen(found, person):
        look(part, "day", now)
    return found


def _unseen(found: "dict[str, _Row]", person: Person) -> list[Part]:
    """This person's part in the record of each child whom they have not seen in a list today."""
    own = {row.child: row for row in found.values() if not row.seen}
    return [
        Part(UUID(child), person.id, row.role, row.staff_title, UUID(row.clinic), row.clinic_name)
        for child, row in own.items()
    ]


class _Row(NamedTuple):
    visit: str
    title: str
    day: str
    time: str
    since: str | None
    written: int
    red: int
    questions: int
    clinician: str
    read_by: str | None
    read_at: datetime | None
    child: str
    name: str
    birth_date: str
    colour: str
    shape: str
    conditions: str
    stream: str
    last_entry_day: str | None
    two_versions: int
    card: str
    role: str
    staff_title: str
    clinic: str
    clinic_name: str
    seen: bool


COLUMNS = (
    as_text(Visit.record),
    Visit.title,
    Visit.day,
    Visit.time,
    Visit.since,
    Visit.written,
    Visit.red,
    Visit.questions,
    as_text(Visit.clinician),
    as_text(Visit.read_by),
    Visit.read_at,
    as_text(Visit.child),
    Child.name,
    as_text(Child.birth_date),
    Child.colour,
    Child.shape,
    as_text(Child.conditions),
    as_text(Visit.stream),
    Visit.last_entry_day,
    Visit.two_versions,
    Visit.card,
    Grant.role,
    Grant.title,
    as_text(Visit.clinic),
    Grant.clinic_name,
)


def _query(first: Any, last: Any, clinic: Any, person: Any, now: Any, today: Any) -> Any:
    return (
        Visit.select(*COLUMNS, saw_day(Visit.child, person, today))
        .join(Grant, on=(Grant.child == Visit.child) & (Grant.clinic == Visit.clinic))
        .join_from(Visit, Child, on=Child.id == Visit.child)
        .where(
            Visit.clinic == clinic,
            Visit.day >= first,
            Visit.day <= last,
            Grant.person == person,
            Grant.role.in_(tuple(MAY[ACTION])),
            counts(now),
        )
    )


_rows = Prepared(_query)


_named = Prepared(
    lambda clinic, ids: (
        Person.select(as_text(Person.id), Person.name, Staff.title)
        .join(Staff, JOIN.LEFT_OUTER, on=(Staff.person == Person.id) & (Staff.clinic == clinic))
        .where(Person.id.in_(ids))
    )
)


def _names(clinic: UUID, rows: Iterable[_Row]) -> dict[str, str]:
    """Clinicians and readers as families see them: "Dr Okafor"."""
    ids = {id for row in rows for id in (row.clinician, row.read_by) if id}
    found = _named(clinic, sorted(map(UUID, ids))) if ids else []
    return {id: titled(title, name) for id, name, title in found}


@cache
def _conditions(text: str) -> list[str]:
    """The few lists that there are, each read once."""
    found: list[str] = json.loads(text)
    return found


def _view(row: _Row, people: dict[str, str], quiet_before: str, cards_until: str) -> dict[str, Any]:
    read = {"by": people.get(row.read_by or "", ""), "at": row.read_at and row.read_at.isoformat()}
    return {
        "visit": dashed(row.visit),
        "title": row.title,
        "day": row.day,
        "time": row.time,
        "with": people.get(row.clinician, ""),
        "child": {
            "id": dashed(row.child),
            "name": row.name,
            "birth_date": row.birth_date,
            "colour": row.colour,
            "shape": row.shape,
            "conditions": _conditions(row.conditions),
        },
        "stream": dashed(row.stream),
        "written_since_last_visit": row.written,
        "since": row.since,
        "red": row.red,
        "last_entry_day": row.last_entry_day,
        "quiet": (row.last_entry_day or "") < quiet_before,
        "two_versions": bool(row.two_versions),
        "questions": row.questions,
        "card": (row.card or NOT_YET) if row.day <= cards_until else None,
        "read": read if row.read_at else None,
    }
