"""Opportunities: small by construction, published by the clinic, taken by one or two people."""

from uuid import UUID

from peewee import CharField, DateField, ForeignKeyField, IntegerField, UUIDField

from api.clinics.clinic import Clinic
from api.database import JSONField, Row, UtcDateTimeField, new_id
from api.people.person import Person

DRAFT, PUBLISHED, CLOSED = "draft", "published", "closed"
STATUSES = (DRAFT, PUBLISHED, CLOSED)


class Opportunity(Row):
    """A call to families. `taken` of its `seats` are held; its words stand in `body`.

    `gap` and `idea` are the line of the work catalogue, or the idea, that it came from;
    `reused_from` is the finished project that it is to be done again from.
    """

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+", index=False)
    status = CharField(16, default=DRAFT)
    template = CharField(32, default="")
    body = JSONField()
    seats = IntegerField(default=1)
    taken = IntegerField(default=0)
    ends_on = DateField(null=True)
    gap = UUIDField(null=True)
    idea = UUIDField(null=True)
    reused_from = UUIDField(null=True)
    created_by = ForeignKeyField(Person, backref="+")
    created_at = UtcDateTimeField()
    published_at = UtcDateTimeField(null=True)

    clinic_id: UUID
    created_by_id: UUID

    class Meta:
        indexes = ((("clinic", "status"), False),)


class Ask(Row):
    """That the clinic asked a person it knows only by what they wrote; nobody learns of a no."""

    opportunity = ForeignKeyField(Opportunity, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()

    class Meta:
        indexes = ((("opportunity", "person"), True),)


class NotForMe(Row):
    """That a person put an opportunity away. Nobody but they ever reads it."""

    opportunity = ForeignKeyField(Opportunity, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")

    class Meta:
        indexes = ((("opportunity", "person"), True),)
