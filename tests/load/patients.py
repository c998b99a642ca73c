"""A clinic with many patients, who come every three months, each with how the diary stands."""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from api.access.grant import Grant
from api.care.log import FAMILY_STREAM, CareStream
from api.care.visit import Visit
from api.clinics.clinic import Clinic, create
from api.clinics.staff import Staff
from api.database import Row, db, new_id, now
from api.people import session
from api.people.child import COLOURS, SHAPES, Child
from api.people.person import Person
from api.prepared import Prepared, row

BETWEEN_VISITS = timedelta(weeks=13)
Rows = dict[type[Row], list[dict[str, Any]]]


@dataclass
class BusyClinic:
    """A clinic, and the session of its coordinator, who sees every patient."""

    clinic: Clinic
    coordinator: Person
    token: str


def open_clinic(name: str) -> BusyClinic:
    """A clinic with a coordinator who is signed in, and nobody else."""
    at = now()
    clinic = create(name, "GB", "Europe/London", at)
    person = Person.create(
        name="Rosa Lind",
        email=f"{clinic.id}@clinic.example",
        password_hash="",
        staff=True,
        created_at=at,
    )
    Staff.create(clinic=clinic, person=person, role="coordinator", since=at)
    _, token = session.start(person, "desk", at)
    return BusyClinic(clinic, person, token)


def add_patients(busy: BusyClinic, count: int) -> None:
    """So many patients of the clinic."""
    chance = random.Random(count)
    rows: Rows = {Child: [], Grant: [], CareStream: [], Visit: []}
    for number in range(count):
        _add(busy, number, chance, rows)
    insert_all(rows)


def insert_all(rows: Rows) -> None:
    """Store rows of several tables, in the order of the tables."""
    with db.atomic():
        for table, own in rows.items():
            _insert(table, own)


def _insert(table: type[Row], rows: list[dict[str, Any]]) -> None:
    names = tuple(rows[0])
    insert = Prepared(lambda *values: table.insert(row(table, names, values)))
    insert.each([tuple(each.values()) for each in rows])


def _add(busy: BusyClinic, number: int, chance: random.Random, rows: Rows) -> None:
    child, stream, today = new_id(), new_id(), now().date()
    rows[Child].append(_child(child, number, busy.coordinator))
    rows[Grant].append(_grant(child, busy))
    rows[CareStream].append(
        {"id": stream, "subject": child, "visibility": FAMILY_STREAM, "head": 0}
    )
    first = today + timedelta(days=chance.randrange(BETWEEN_VISITS.days))
    for turn in range(-2, 2):
        day = first + turn * BETWEEN_VISITS
        rows[Visit].append(_visit(child, stream, busy, day, chance))


def _child(id: UUID, number: int, by: Person) -> dict[str, Any]:
    return {
        "id": id,
        "name": f"Child {number}",
        "colour": COLOURS[number % len(COLOURS)],
        "shape": SHAPES[number % len(SHAPES)],
        "birth_date": date(2016, 5, 4),
        "conditions": ("asthma",),
        "created_by": by.id,
        "created_at": now(),
    }


def _grant(child: UUID, busy: BusyClinic) -> dict[str, Any]:
    return {
        "id": new_id(),
        "child": child,
        "person": busy.coordinator.id,
        "role": "coordinator",
        "status": "active",
        "basis": "care-team",
        "share": new_id(),
        "clinic": busy.clinic.id,
        "clinic_name": busy.clinic.name,
        "starts_at": now(),
        "created_at": now(),
    }


def _visit(
    child: UUID, stream: UUID, busy: BusyClinic, day: date, chance: random.Random
) -> dict[str, Any]:
    return {
        "child": child,
        "record": new_id(),
        "stream": stream,
        "clinic": busy.clinic.id,
        "day": str(day),
        "time": f"{chance.randrange(8, 17):02}:{chance.randrange(0, 60, 10):02}",
        "clinician": busy.coordinator.id,
        "title": "Review",
        "revision": new_id(),
        "versions": 1,
        "since": str(day - BETWEEN_VISITS),
        "written": chance.randrange(150),
        "red": 0,
        "last_entry_day": str(day),
        "two_versions": 0,
        "questions": chance.randrange(6),
    }
