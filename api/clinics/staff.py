"""Staff: the people who work at a clinic."""

from typing import Any

from peewee import BooleanField, CharField, ForeignKeyField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, new_id
from api.people.me import part
from api.people.person import Person

CLINICIAN, COORDINATOR, NURSE = "clinician", "coordinator", "nurse"
ROLES = (CLINICIAN, COORDINATOR, NURSE)


class Staff(Row):
    """One person's work at one clinic; being staff alone opens no child's record."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="staff", index=False)
    person = ForeignKeyField(Person, backref="works")
    role = CharField(16)
    title = CharField(40, default="")
    active = BooleanField(default=True)
    since = UtcDateTimeField()

    class Meta:
        indexes = ((("clinic", "person", "role"), True),)


@part("clinics")
def clinics_of(person: Person) -> list[dict[str, Any]]:
    """The clinics where this person works now."""
    mine = (
        Staff.select(Staff, Clinic)
        .join(Clinic)
        .where(Staff.person == person, Staff.active)
        .order_by(Clinic.name, Staff.role)
    )
    return [{"id": one.clinic.id, "name": one.clinic.name, "role": one.role} for one in mine]
