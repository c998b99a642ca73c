"""A person's private calendar address: a secret that opens their times and nothing else."""

import hashlib
import secrets
from datetime import datetime
from uuid import UUID

from peewee import BlobField, ForeignKeyField

from api.database import Row, UtcDateTimeField
from api.people.person import Person


class CalendarFeed(Row):
    """One address for each person; the row keeps only the hash of its 256-bit secret."""

    person = ForeignKeyField(Person, primary_key=True, backref="+")
    secret_hash = BlobField(unique=True)
    made_at = UtcDateTimeField()

    person_id: UUID


def make(person: Person, now: datetime) -> str:
    """A new secret, shown this once; the address of before opens nothing from now on."""
    secret = secrets.token_urlsafe(32)
    values = {"secret_hash": _hash(secret), "made_at": now}
    made = CalendarFeed.insert(person=person, **values)
    made.on_conflict(conflict_target=[CalendarFeed.person], update=values).execute()
    return secret


def revoke(person: Person) -> None:
    """End the address."""
    CalendarFeed.delete().where(CalendarFeed.person == person).execute()


def made_at(person: Person) -> datetime | None:
    """Since when the person has an address; None when they have none."""
    feed = CalendarFeed.get_or_none(CalendarFeed.person == person)
    return feed.made_at if feed else None


def person_of(secret: str) -> Person | None:
    """Whose address this is."""
    rows = CalendarFeed.select(CalendarFeed, Person).join(Person)
    feed = rows.where(CalendarFeed.secret_hash == _hash(secret)).first()
    return feed.person if feed else None


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
