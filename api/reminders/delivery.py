"""A delivery: one occurrence on its way to one target, kept until it has arrived or cannot."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from peewee import CharField, CompositeKey, IntegerField, UUIDField

from api.database import Row, UtcDateTimeField
from api.prepared import Prepared, row

WAITING, SENT, GONE, DROPPED = "waiting", "sent", "gone", "dropped"
KEPT = timedelta(days=14)


class Delivery(Row):
    """One row for each (reminder, occurrence, way, target), whoever makes it and how often.

    `reminder` is the id of a reminder, of a notice, or `TEST`. `retry_at` is from when a sender may
    take it (a sender that takes it sets it on, and so claims it); null once nothing is left to do,
    and for the way `digest`, whose mail collects it. `until` is when it is of no use any more.
    """

    reminder = UUIDField()
    occurrence = UtcDateTimeField()
    way = CharField(8)
    target = UUIDField()
    person = UUIDField()
    state = CharField(8, default=WAITING)
    tries = IntegerField(default=0)
    retry_at = UtcDateTimeField(null=True, index=True)
    until = UtcDateTimeField()
    made_at = UtcDateTimeField()

    class Meta:
        primary_key = CompositeKey("reminder", "occurrence", "way", "target")
        indexes = ((("person", "made_at"), False),)


class Key(NamedTuple):
    """Which delivery it is."""

    reminder: UUID
    occurrence: datetime
    way: str
    target: UUID


class Claim(NamedTuple):
    """A delivery that one sender has taken upon itself until its lease ends."""

    key: Key
    person: UUID
    tries: int
    until: datetime


def make(rows: Iterable[tuple[Any, ...]]) -> None:
    """Make deliveries, each a tuple of `MADE`; one that is there already stays as it is."""
    _make.each(rows)


def sweep(now: datetime) -> None:
    """Forget what arrived, or could not, some time ago."""
    Delivery.delete().where(Delivery.made_at < now - KEPT).execute()


MADE = tuple(Delivery._meta.fields)
_make = Prepared(lambda *values: Delivery.insert(row(Delivery, MADE, values)).on_conflict_ignore())
