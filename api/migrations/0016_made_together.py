"""Drafts for the team to look at, words between the two sides of a sign-up, sources of ideas."""

from typing import Any

from peewee import CharField, ForeignKeyField, Model, TextField, UUIDField

from api.database import UtcDateTimeField


class Then(Model):
    """As the models were when this step was written."""

    class Meta:
        legacy_table_names = False


class Person(Then):
    id = UUIDField(primary_key=True)


class Project(Then):
    id = UUIDField(primary_key=True)


class Member(Then):
    id = UUIDField(primary_key=True)


class AskedDraft(Then):
    record = UUIDField(primary_key=True)
    project = ForeignKeyField(Project, backref="+")
    title = CharField(120)
    text = TextField()
    wants = TextField(default="")
    at = UtcDateTimeField()


class SignupWord(Then):
    id = UUIDField(primary_key=True)
    member = ForeignKeyField(Member, backref="+")
    by = ForeignKeyField(Person, backref="+")
    text = TextField()
    at = UtcDateTimeField()


TABLES = (AskedDraft, SignupWord)


def up(migrator: Any, db: Any) -> None:
    """Make the tables and the column."""
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES)
    migrator.migrate(migrator.add_column("idea", "sources", TextField(default="")))
