"""Standing groups, a pitch in more languages, how somebody takes part, results for the board."""

from typing import Any

from peewee import (
    SQL,
    BooleanField,
    CharField,
    DateField,
    ForeignKeyField,
    JSONField,
    Model,
    TextField,
    UUIDField,
)

from api.database import UtcDateTimeField


class Then(Model):
    """As the models were when this step was written."""

    class Meta:
        legacy_table_names = False


class Lines(JSONField):
    """A list that is empty in rows of before; peewee would write a bare () for it."""

    def db_value(self, value: Any) -> Any:
        return SQL("'[]'")


class Person(Then):
    id = UUIDField(primary_key=True)


class Clinic(Then):
    id = UUIDField(primary_key=True)


class StandingGroup(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+")
    kind = CharField(16)
    name = CharField(80)
    mandate = TextField()
    goals = JSONField()
    rhythm = CharField(200)
    from_on = DateField()
    until_on = DateField()
    seats = JSONField()
    at = UtcDateTimeField()


class GroupPlace(Then):
    group = ForeignKeyField(StandingGroup, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")
    status = CharField(8)
    at = UtcDateTimeField()

    class Meta:
        indexes = ((("group", "person"), True),)


TABLES = (StandingGroup, GroupPlace)
COLUMNS = (
    ("partnership_page", "pitch_language", CharField(16, default="en")),
    ("partnership_page", "pitches", Lines(default=list)),
    ("profile", "comes_as", CharField(12, default="")),
    ("profile", "level", CharField(8, default="")),
    ("project", "on_board", BooleanField(default=False)),
)


def up(migrator: Any, db: Any) -> None:
    """Make the tables and the columns."""
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES)
    migrator.migrate(*(migrator.add_column(*column) for column in COLUMNS))
