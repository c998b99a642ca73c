"""Doses of a child's medicines; links for carers."""

from typing import Any

from peewee import (
    BlobField,
    CharField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    Model,
    UUIDField,
)

from api.database import UtcDateTimeField


class Child(Model):
    """As much of it as a foreign key needs."""

    id = UUIDField(primary_key=True)

    class Meta:
        legacy_table_names = False


class Person(Model):
    """As much of it as a foreign key needs."""

    id = UUIDField(primary_key=True)

    class Meta:
        legacy_table_names = False


class Dose(Model):
    """As the model was when this step was written."""

    child = UUIDField()
    record = UUIDField()
    medicine = UUIDField()
    day = CharField(10)
    amount = IntegerField()

    class Meta:
        primary_key = CompositeKey("child", "record")
        indexes = ((("child", "day"), False),)
        legacy_table_names = False


class PlanLink(Model):
    """As the model was when this step was written."""

    id = UUIDField(primary_key=True)
    token_hash = BlobField(unique=True)
    pin_hash = CharField(200)
    child = ForeignKeyField(Child)
    label = CharField(40)
    created_by = ForeignKeyField(Person, backref="+")
    created_at = UtcDateTimeField()
    until = UtcDateTimeField()
    tries_left = IntegerField()
    opened_at = UtcDateTimeField(null=True)
    ended_at = UtcDateTimeField(null=True)
    ended_by = ForeignKeyField(Person, null=True, backref="+")

    class Meta:
        legacy_table_names = False


def up(migrator: Any, db: Any) -> None:
    """Make the tables."""
    with db.bind_ctx([Child, Person, Dose, PlanLink]):
        db.create_tables([Dose, PlanLink])
