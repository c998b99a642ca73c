"""Reminders that are due, as plain rows: to make a model of each takes as long as to plan it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from api.database import held
from api.prepared import Prepared, row
from api.reminders.reminder import Reminder, Ringing

BATCH = 500


@dataclass(slots=True)
class Due(Ringing):
    """As much of a reminder as planning needs, with no database behind it."""

    id: UUID
    person_id: UUID
    child_id: UUID
    thing: str
    record: UUID | None
    zone: str
    paused_until: str | None
    snoozed_until: datetime | None
    seldom: bool
    ignored: int
    occurrence: datetime
    next_due: datetime
    rung: datetime | None
    times: tuple[str, ...]
    days: tuple[int, ...]


def due(now: datetime) -> list[Due]:
    """A batch of those that are due, the longest due first, held until the transaction ends."""
    return [Due(*found[:-2], *map(_items, found[-2:])) for found in _due(now)]


def set_on(batch: Iterable[Due]) -> None:
    """Keep when each rings next, and what it rang for last."""
    _set_on.each([(*(getattr(one, name) for name in SET_ON), one.id) for one in batch])


@lru_cache(maxsize=256)
def _items(text: str) -> tuple[Any, ...]:
    return tuple(json.loads(text))


def _those_due(now: Any) -> Any:
    names = [name.removesuffix("_id") for name in Due.__slots__]
    fields = [getattr(Reminder, name) for name in names[:-2]]
    lists = [Reminder.times.cast("TEXT"), Reminder.days.cast("TEXT")]
    these = Reminder.select(*fields, *lists).where(Reminder.next_due <= now)
    return held(these.order_by(Reminder.next_due).limit(BATCH), "FOR UPDATE SKIP LOCKED")


SET_ON = ("occurrence", "next_due", "rung", "ignored", "snoozed_until")
_due = Prepared(_those_due)
_set_on = Prepared(
    lambda *values: Reminder.update(row(Reminder, SET_ON, values[:-1])).where(
        Reminder.id == values[-1]
    )
)
