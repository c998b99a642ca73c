"""Where devices can be reached by web push."""

from typing import Any

from peewee import CharField, ForeignKeyField, Model, UUIDField

from api.database import UtcDateTimeField


class Person(Model):
    """As much of it as a foreign key needs."""

    id = UUIDField(primary_key=True)

    class Meta:
        legacy_table_names = False


class Session(Model):
    """As much of it as a foreign key needs."""

    id = UUIDField(primary_key=True)

    class Meta:
        legacy_table_names = False


class PushSubscription(Model):
    """As the model was when this step was written."""

    id = UUIDField(primary_key=True)
    session = ForeignKeyField(Session, unique=True, on_delete="CASCADE")
    person = ForeignKeyField(Person, backref="push_subscriptions")
    endpoint = CharField(1000, unique=True)
    p256dh = CharField(120)
    auth = CharField(40)
    refreshed_at = UtcDateTimeField()

    class Meta:
        legacy_table_names = False


def up(migrator: Any, db: Any) -> None:
    """Make the table."""
    with db.bind_ctx([Person, Session, PushSubscription]):
        db.create_tables([PushSubscription])
