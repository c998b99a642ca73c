"""A reminder: a person wants to be asked for one thing of one child, at these local times."""

from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField, UUIDField

from api.database import JSONField, Row, UtcDateTimeField
from api.people.child import Child
from api.people.person import Person
from api.reminders.when import Quiet, Ring, Times, next_ring

THINGS = ("peak-flow", "symptoms", "check-in", "next-step", "refill", "visit", "review")
OF_A_HALF_DAY = ("peak-flow", "symptoms")
FOR_A_HALF_DAY, FOR_A_DAY = timedelta(hours=4), timedelta(hours=12)
"""For how long a ring is of use; later it is not sent any more."""


# Of reminders that are planned together many ring at the same times, after the same instant.
_next_ring = lru_cache(maxsize=256)(next_ring)


class Ringing:
    """The rules by which a reminder rings, whether its row is read to be changed or to be sent."""

    __slots__ = ()
    occurrence: Any
    next_due: Any

    @property
    def of_use(self: Any) -> timedelta:
        """For how long a ring is worth hearing."""
        return FOR_A_HALF_DAY if self.thing in OF_A_HALF_DAY else FOR_A_DAY

    @property
    def asked_later(self: Any) -> bool:
        """Whether the next ring is one that was put off."""
        return self.snoozed_until is not None and self.snoozed_until == self.occurrence

    def schedule(self: Any, quiet: Quiet, after: datetime) -> None:
        """Set what it rings for next, after this instant.

        Who puts a ring off chooses its time, and is asked then also in quiet hours.
        """
        times, days = tuple(self.times), tuple(self.days)
        said = Times(times, days, self.zone, self.paused_until, self.seldom)
        ring = _next_ring(said, quiet, after)
        if self.snoozed_until:
            ring = Ring(self.snoozed_until, self.snoozed_until)
        self.occurrence, self.next_due = ring or (None, None)


class Reminder(Ringing, Row):
    """One reminder of one person; its random id is all that ever leaves for a lock screen.

    `record` narrows it to one goal, next step, medicine or visit. `times` are wall times HH:MM of
    the IANA `zone`, `days` 1 (Monday) to 7. It is silent before the local day `paused_until`.
    `occurrence` is what it rings for next, `next_due` when (never, while null), which is later in
    quiet hours. `rung` is the occurrence that rang last and that nobody has answered; `ignored`
    counts such in a row. `answered_at` is when its last answer was given.
    """

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
    seldom = BooleanField(default=False)
    ignored = IntegerField(default=0)
    occurrence = UtcDateTimeField(null=True)
    next_due = UtcDateTimeField(null=True, index=True)
    rung = UtcDateTimeField(null=True)
    answered_at = UtcDateTimeField(null=True)
    changed_at = UtcDateTimeField()

    child_id: UUID
    person_id: UUID
