"""The child's care team as the family finds it: who, for what, when, and how to reach them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from api.access.grant import Grant, counts
from api.access.matrix import FAMILY
from api.clinics.staff import Staff
from api.people.person import Person, titled


def roster(child: UUID, now: datetime) -> list[dict[str, Any]]:
    """Everybody of a clinic who has a part in the record now, each once."""
    theirs = (Staff.person == Grant.person) & (Staff.clinic == Grant.clinic) & Staff.active
    rows = (
        Grant.select(Grant, Person, Staff)
        .join(Person, on=Grant.person)
        .join_from(Grant, Staff, on=theirs, attr="work")
        .where(Grant.child == child, Grant.role.not_in(tuple(FAMILY)), counts(now))
        .order_by(Grant.clinic_name, Staff.role, Person.name)
    )
    return list({row.person_id: _carer(row) for row in rows}.values())


def _carer(row: Any) -> dict[str, Any]:
    return {
        "person": row.person_id,
        "name": titled(row.title, row.person.name),
        "role": row.work.role,
        "clinic": row.clinic_name,
        "about": row.work.about,
        "hours": row.work.hours,
        "reach": row.work.reach,
    }
