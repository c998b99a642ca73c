"""Pieces that were released from care-experience diaries, and cards for who staff think of."""

from typing import Any

from peewee import BlobField, ForeignKeyField, JSONField, Model, TextField, UUIDField

from api.database import UtcDateTimeField


class Then(Model):
    """As the models were when this step was written."""

    class Meta:
        legacy_table_names = False


class Person(Then):
    id = UUIDField(primary_key=True)


class Clinic(Then):
    id = UUIDField(primary_key=True)


class Project(Then):
    id = UUIDField(primary_key=True)


class Opportunity(Then):
    id = UUIDField(primary_key=True)


class ReleasedPiece(Then):
    record = UUIDField(primary_key=True)
    person = ForeignKeyField(Person, backref="+")
    project = ForeignKeyField(Project, backref="+")
    body = JSONField()


class Nomination(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+")
    opportunity = ForeignKeyField(Opportunity, backref="+", null=True)
    code_hash = BlobField(unique=True)
    why = TextField()
    made_by = ForeignKeyField(Person, backref="+")
    made_at = UtcDateTimeField()
    until = UtcDateTimeField()
    accepted = ForeignKeyField(Person, backref="+", null=True)


TABLES = (ReleasedPiece, Nomination)


def up(migrator: Any, db: Any) -> None:
    """Make the tables."""
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES)
