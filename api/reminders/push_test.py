"""A test that somebody sends to their own device, on the same road as every reminder."""

from datetime import datetime, timedelta
from uuid import UUID

from api.reminders.delivery import Delivery
from api.reminders.subscription import PushSubscription

TEST = UUID(int=0)
"""Stands where a reminder's id would."""

OF_USE = timedelta(minutes=5)


def ask(target: PushSubscription, now: datetime) -> None:
    """Let the sender deliver a test there as soon as it looks."""
    Delivery.create(
        reminder=TEST,
        occurrence=now,
        way="push",
        target=target.id,
        person=target.person_id,
        retry_at=now,
        until=now + OF_USE,
        made_at=now,
    )
