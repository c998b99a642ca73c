"""Alerts: a clinician's rules and the list they make; closed days; whether the card is there."""

from typing import Any

from peewee import (
    SQL,
    BooleanField,
    CharField,
    CompositeKey,
    JSONField,
    Model,
    SmallIntegerField,
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


class AlertRule(Then):
    child = UUIDField()
    record = UUIDField()
    clinic = UUIDField()
    person = UUIDField()
    times = SmallIntegerField()
    days = SmallIntegerField()
    since = UtcDateTimeField()
    until = UtcDateTimeField(null=True)

    class Meta:
        primary_key = CompositeKey("child", "record")


class Alert(Then):
    child = UUIDField()
    clinic = UUIDField()
    entry = UUIDField()
    day = CharField(10)
    session = CharField(8)
    at = CharField(19)
    met_at = UtcDateTimeField()
    asked = JSONField()
    settled = BooleanField()

    class Meta:
        primary_key = CompositeKey("child", "clinic", "entry")
        indexes = ((("clinic", "settled", "met_at"), False),)


def up(migrator: Any, db: Any) -> None:
    """Make the tables and the columns; cards written before are found by `ensemble rebuild`."""
    with db.bind_ctx([AlertRule, Alert]):
        db.create_tables([AlertRule, Alert])
    migrator.migrate(
        migrator.add_column("clinic", "closed_days", Lines(default=list)),
        migrator.add_column("clinic", "card_days", SmallIntegerField(default=3)),
        migrator.add_column("visit", "card", CharField(8, default="")),
    )
