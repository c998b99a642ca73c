"""The last contact of each device, so that a clinician knows how much may still be on a phone."""

from datetime import datetime, timedelta
from uuid import UUID

from peewee import CompositeKey, UUIDField

from api.database import Row, UtcDateTimeField

NOTED_EVERY = timedelta(minutes=1)
MOST_REMEMBERED = 10_000


class DeviceContact(Row):
    """When one installed device last exchanged anything for the person signed in on it."""

    person = UUIDField()
    device = UUIDField()
    at = UtcDateTimeField()

    class Meta:
        primary_key = CompositeKey("person", "device")


_noted: dict[tuple[UUID, UUID], datetime] = {}


def due(person: UUID, device: UUID, at: datetime) -> bool:
    """Whether this contact is to be written: no more than one a minute is."""
    last = _noted.get((person, device))
    return last is None or not timedelta(0) <= at - last < NOTED_EVERY


def note(person: UUID, device: UUID, at: datetime) -> None:
    """Write down a contact, in the transaction of the caller."""
    DeviceContact.insert(person=person, device=device, at=at).on_conflict(
        conflict_target=[DeviceContact.person, DeviceContact.device],
        update={DeviceContact.at: at},
    ).execute()
    if len(_noted) >= MOST_REMEMBERED:
        _noted.clear()
    _noted[person, device] = at
