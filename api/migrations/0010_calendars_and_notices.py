"""Private calendar addresses, and what clinics tell all their families."""

from typing import Any

from peewee import BlobField, CharField, ForeignKeyField, Model, TextField, UUIDField

from api.database import UtcDateTimeField


class Then(Model):
    """As the models were when this step was written."""

    class Meta:
        legacy_table_names = False


class Person(Then):
    id = UUIDField(primary_key=True)


class Clinic(Then):
    id = UUIDField(primary_key=True)


class CalendarFeed(Then):
    person = ForeignKeyField(Person, primary_key=True, backref="+")
    secret_hash = BlobField(unique=True)
    made_at = UtcDateTimeField()


class Notice(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+", index=False)
    title = CharField(80)
    text = TextField()
    published_by = ForeignKeyField(Person, backref="+")
    published_at = UtcDateTimeField()
    until = CharField(10)
    ended_at = UtcDateTimeField(null=True)

    class Meta:
        indexes = ((("clinic", "published_at"), False),)


TABLES = (CalendarFeed, Notice)


def up(migrator: Any, db: Any) -> None:
    """Make the tables."""
    with db.bind_ctx([Person, Clinic, *TABLES]):
        db.create_tables(TABLES)
