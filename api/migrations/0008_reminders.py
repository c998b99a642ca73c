"""Reminders: what people want to be asked for, when, and how each ring is on its way."""

from typing import Any

from peewee import (
    BooleanField,
    CharField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    JSONField,
    Model,
    UUIDField,
)

from api.database import UtcDateTimeField


class Then(Model):
    """As the models were when this step was written."""

    class Meta:
        legacy_table_names = False


class Child(Then):
    """As much of it as a foreign key needs."""

    id = UUIDField(primary_key=True)


class Person(Then):
    """As much of it as a foreign key needs."""

    id = UUIDField(primary_key=True)


class Reminder(Then):
    id = UUIDField(primary_key=True)
    person = ForeignKeyField(Person, backref="+")
    child = ForeignKeyField(Child, backref="+")
    thing = CharField(16)
    record = UUIDField(null=True)
    times = JSONField()
    days = JSONField()
    zone = CharField(64)
    paused_until = CharField(10, null=True)
    snoozed_until = UtcDateTimeField(null=True)
    seldom = BooleanField()
    ignored = IntegerField()
    occurrence = UtcDateTimeField(null=True)
    next_due = UtcDateTimeField(null=True, index=True)
    rung = UtcDateTimeField(null=True)
    answered_at = UtcDateTimeField(null=True)
    changed_at = UtcDateTimeField()


class ReminderSettings(Then):
    person = ForeignKeyField(Person, primary_key=True, backref="+")
    zone = CharField(64)
    quiet_from = CharField(5)
    quiet_until = CharField(5)
    most_a_day = IntegerField()
    mail = CharField(8)
    mail_at = CharField(5)
    digest_on = CharField(10, null=True)


class Delivery(Then):
    reminder = UUIDField()
    occurrence = UtcDateTimeField()
    way = CharField(8)
    target = UUIDField()
    person = UUIDField()
    state = CharField(8)
    tries = IntegerField()
    retry_at = UtcDateTimeField(null=True, index=True)
    until = UtcDateTimeField()
    made_at = UtcDateTimeField()

    class Meta:
        primary_key = CompositeKey("reminder", "occurrence", "way", "target")
        indexes = ((("person", "made_at"), False),)


TABLES = (Reminder, ReminderSettings, Delivery)


def up(migrator: Any, db: Any) -> None:
    """Make the tables."""
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES)
