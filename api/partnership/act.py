"""The partnership's own log of acts; what is anonymous never stands in it."""

from datetime import datetime
from uuid import UUID

from peewee import CharField, ForeignKeyField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, new_id
from api.people.person import Person


class PartnershipAct(Row):
    """Who did what at a clinic. Nothing changes or deletes a row."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    person = ForeignKeyField(Person, backref="+")
    act = CharField(40)
    subject = UUIDField(null=True)
    at = UtcDateTimeField()


def note(clinic: UUID, person: Person, act: str, subject: UUID | None, at: datetime) -> None:
    """Keep an act; call it in the transaction that does it."""
    PartnershipAct.create(clinic=clinic, person=person, act=act, subject=subject, at=at)
