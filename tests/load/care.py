"""A clinic with many patients, and a diary of three years, for the screens of the care team."""

import random
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from peewee import chunked

from api.access.grant import Grant
from api.care.log import CareStream
from api.care.record import FAMILY_STREAM
from api.care.state import PatientState
from api.care.visit import Visit
from api.clinics.clinic import Clinic
from api.database import Row, new_id
from api.people.child import COLOURS, SHAPES, Child
from api.people.person import Person

WEEKS_BETWEEN_VISITS = 13


def many_patients(
    clinic: Clinic, desk: Person, doctor: Person, count: int, today: date, now: datetime
) -> None:
    """Patients who come every three months, each with how the diary stands."""
    chance = random.Random(count)
    tables: dict[type[Row], list[dict[str, Any]]] = {
        Child: [],
        Grant: [],
        CareStream: [],
        PatientState: [],
        Visit: [],
    }
    for number in range(count):
        child = new_id()
        tables[Child].append(_child(child, number, doctor, now))
        tables[CareStream].append(
            {"id": new_id(), "subject": child, "visibility": FAMILY_STREAM, "head": 0}
        )
        tables[PatientState].append({"child": child, "last_entry_day": str(today)})
        for person, role in ((desk, "coordinator"), (doctor, "clinician")):
            tables[Grant].append(_grant(child, person, role, clinic, now))
        first = chance.randrange(WEEKS_BETWEEN_VISITS * 7)
        for turn in range(-4, 4):
            day = today + timedelta(days=first + turn * WEEKS_BETWEEN_VISITS * 7)
            tables[Visit].append(_visit(child, clinic, doctor, day, chance))
    for table, rows in tables.items():
        for some in chunked(rows, 1000):
            table.insert_many(some).execute()


def _child(id: UUID, number: int, by: Person, now: datetime) -> dict[str, Any]:
    return {
        "id": id,
        "name": f"Child {number}",
        "colour": COLOURS[number % len(COLOURS)],
        "shape": SHAPES[number % len(SHAPES)],
        "birth_date": date(2016, 5, 4),
        "conditions": ["asthma"],
        "created_by": by,
        "created_at": now,
    }


def _grant(child: UUID, person: Person, role: str, clinic: Clinic, now: datetime) -> dict[str, Any]:
    return {
        "id": new_id(),
        "child": child,
        "person": person,
        "role": role,
        "status": "active",
        "basis": "care-team",
        "share": new_id(),
        "clinic": clinic.id,
        "clinic_name": clinic.name,
        "starts_at": now,
        "created_at": now,
    }


def _visit(
    child: UUID, clinic: Clinic, doctor: Person, day: date, chance: random.Random
) -> dict[str, Any]:
    return {
        "child": child,
        "record": new_id(),
        "clinic": clinic.id,
        "day": str(day),
        "time": f"{chance.randrange(8, 17):02}:{chance.randrange(0, 60, 10):02}",
        "clinician": doctor.id,
        "title": "Review",
        "revision": new_id(),
        "versions": 1,
        "since": str(day - timedelta(weeks=WEEKS_BETWEEN_VISITS)),
        "written": chance.randrange(150),
        "red": 0,
        "questions": chance.randrange(6),
    }
