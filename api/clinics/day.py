"""The clinic's day: who comes, whether the family has written, and whether anybody has read it."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from peewee import JOIN

from api.access.grant import Grant, counts
from api.access.matrix import MAY
from api.care.log import CareStream
from api.care.record import FAMILY_STREAM
from api.care.state import PatientState
from api.care.visit import Visit
from api.clinics.clinic import Clinic
from api.clinics.staff import Staff
from api.people.child import Child
from api.people.person import Person, names

ACTION = "previsit.read"
MOST_DAYS = 14


def today_at(clinic: UUID, now: datetime) -> date:
    """The day it is at the clinic."""
    return now.astimezone(ZoneInfo(Clinic.get_by_id(clinic).timezone)).date()


def visits(person: Person, clinic: UUID, first: date, days: int, now: datetime) -> list[Any]:
    """The visits of these days with children in whose care team this person is.

    By day; on each day those that nobody has read come first, then by time. All that is said about
    the diaries was kept when they changed.
    """
    rows = {row.record: row for row in _rows(person, clinic, first, days, now)}
    people = _names(clinic, rows.values())
    ordered = sorted(rows.values(), key=lambda row: (row.day, row.read_at is not None, row.time))
    return [_view(row, people, now) for row in ordered]


def _rows(person: Person, clinic: UUID, first: date, days: int, now: datetime) -> Any:
    last = first + timedelta(days=days - 1)
    query = (
        Visit.select(
            Visit,
            Child.id.alias("child_id"),
            Child.name,
            Child.birth_date,
            Child.colour,
            Child.shape,
            Child.conditions,
            PatientState.last_entry_day,
            PatientState.quiet_from,
            PatientState.two_versions,
            CareStream.id.alias("stream"),
        )
        .join(Grant, on=(Grant.child == Visit.child) & (Grant.clinic == Visit.clinic))
        .join_from(Visit, Child, on=Child.id == Visit.child)
        .join_from(Visit, CareStream, on=CareStream.subject == Visit.child)
        .join_from(Visit, PatientState, JOIN.LEFT_OUTER, on=PatientState.child == Visit.child)
    )
    return query.where(
        Visit.clinic == clinic,
        Visit.day.between(first.isoformat(), last.isoformat()),
        Grant.person == person,
        Grant.role.in_(tuple(MAY[ACTION])),
        counts(now),
        CareStream.visibility == FAMILY_STREAM,
    ).objects()


def _names(clinic: UUID, rows: Any) -> dict[UUID, str]:
    """Clinicians and readers as families see them: "Dr Okafor"."""
    ids = {row.clinician for row in rows} | {row.read_by for row in rows if row.read_by}
    works = Staff.select(Staff.person, Staff.title).where(
        Staff.clinic == clinic, Staff.person.in_(ids)
    )
    titles = {one.person_id: one.title for one in works}
    return {id: f"{titles.get(id, '')} {name}".strip() for id, name in names(ids).items()}


def _view(row: Any, people: dict[UUID, str], now: datetime) -> dict[str, Any]:
    return {
        "visit": row.record,
        "title": row.title,
        "day": row.day,
        "time": row.time,
        "with": people.get(row.clinician, ""),
        "child": {
            "id": row.child_id,
            "name": row.name,
            "birth_date": row.birth_date.isoformat(),
            "colour": row.colour,
            "shape": row.shape,
            "conditions": row.conditions,
        },
        "stream": row.stream,
        "written_since_last_visit": row.written,
        "since": row.since,
        "red": row.red,
        "last_entry_day": row.last_entry_day,
        "quiet": row.quiet_from is None or row.quiet_from <= now.date().isoformat(),
        "two_versions": bool(row.two_versions),
        "questions": row.questions,
        "read": row.read_at and {"by": people.get(row.read_by, ""), "at": row.read_at.isoformat()},
    }
