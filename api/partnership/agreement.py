"""Agreements: the role, the ground rules and confidentiality, each text with its versions."""

from peewee import CharField, DateField, ForeignKeyField, IntegerField, TextField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, new_id
from api.partnership.member import Member

ROLE, GROUND_RULES, CONFIDENTIALITY = "role", "ground-rules", "confidentiality"
KINDS = (ROLE, GROUND_RULES, CONFIDENTIALITY)


class Agreement(Row):
    """One version of one text of a clinic; versions are never changed."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+", index=False)
    kind = CharField(16)
    version = IntegerField()
    text = TextField()
    at = UtcDateTimeField()

    class Meta:
        indexes = ((("clinic", "kind", "version"), True),)


class Acceptance(Row):
    """That a member accepted a version, by name and date."""

    agreement = ForeignKeyField(Agreement, backref="+", index=False)
    member = ForeignKeyField(Member, backref="+")
    name = CharField(80)
    on = DateField()

    class Meta:
        indexes = ((("agreement", "member"), True),)
