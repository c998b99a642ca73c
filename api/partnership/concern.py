"""Concerns of the team, written without a name and answered for all to read."""

from uuid import uuid4

from peewee import BooleanField, DateField, ForeignKeyField, TextField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row


class Concern(Row):
    """Who wrote it is stored nowhere, and neither is the hour: its id is random, its day a day."""

    id = UUIDField(primary_key=True, default=uuid4)
    clinic = ForeignKeyField(Clinic, backref="+")
    text = TextField()
    day = DateField()
    acknowledged = BooleanField(default=False)
    answer = TextField(default="")
