"""A clinic, and the code on its wall with which families ask to share."""

from datetime import datetime

from peewee import CharField, UUIDField

from api.access import codes
from api.database import Row, UtcDateTimeField, new_id


class Clinic(Row):
    """`country` (ISO 3166-1 alpha-2) chooses the emergency number, `timezone` (IANA) its day."""

    id = UUIDField(primary_key=True, default=new_id)
    name = CharField(120)
    country = CharField(2)
    timezone = CharField(64)
    join_code = CharField(16, unique=True)
    created_at = UtcDateTimeField()


def create(name: str, country: str, timezone: str, now: datetime) -> Clinic:
    """A new clinic with a join code of its own."""
    return Clinic.create(
        name=name, country=country, timezone=timezone, join_code=codes.make(), created_at=now
    )


def with_code(code: str) -> Clinic | None:
    """The clinic whose join code this is."""
    return Clinic.get_or_none(Clinic.join_code == codes.read(code))
