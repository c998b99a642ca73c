"""A notice: a few sentences from a clinic to all its families."""

from uuid import UUID

from peewee import CharField, ForeignKeyField, TextField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, new_id
from api.people.person import Person


class Notice(Row):
    """Shown to families through its last day, `until` (YYYY-MM-DD), unless it is taken back."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="notices", index=False)
    title = CharField(80)
    text = TextField()
    published_by = ForeignKeyField(Person, backref="+")
    published_at = UtcDateTimeField()
    until = CharField(10)
    ended_at = UtcDateTimeField(null=True)

    clinic_id: UUID

    class Meta:
        indexes = ((("clinic", "published_at"), False),)
