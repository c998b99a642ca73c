"""The library with its versions and bundles; ideas have a moment, and somebody who would lead."""

from typing import Any

from peewee import (
    CharField,
    ForeignKeyField,
    IntegerField,
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


class Person(Then):
    id = UUIDField(primary_key=True)


class Clinic(Then):
    id = UUIDField(primary_key=True)


class Resource(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+")
    kind = CharField(16)
    retired_at = UtcDateTimeField(null=True)


class ResourceVersion(Then):
    id = UUIDField(primary_key=True)
    resource = ForeignKeyField(Resource, backref="+", index=False)
    number = IntegerField()
    body = JSONField()
    side = CharField(8)
    by = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()
    checked_by = ForeignKeyField(Person, null=True, backref="+")
    checked_at = UtcDateTimeField(null=True)

    class Meta:
        indexes = ((("resource", "number"), True),)


class Bundle(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+")
    code = CharField(16, unique=True)
    title = CharField(120)
    words = TextField()
    resources = JSONField()
    at = UtcDateTimeField()


TABLES = (Resource, ResourceVersion, Bundle)
LEAD = ForeignKeyField(Person, field=Person.id, null=True, backref="+")


def up(migrator: Any, db: Any) -> None:
    """Make the tables and the columns."""
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES)
    migrator.migrate(
        migrator.add_column("idea", "moment", CharField(16, default="")),
        migrator.add_column("idea", "lead_id", LEAD),
    )
