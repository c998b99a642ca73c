"""Hurdles: what stopped us, who can lift it, and what helped."""

from peewee import CharField, ForeignKeyField, TextField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, new_id
from api.people.person import Person


class Hurdle(Row):
    """One hurdle of a clinic; lifted once `what_helped` says how."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    what = TextField()
    who_can_lift = CharField(120, default="")
    what_helped = TextField(default="")
    by = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()
