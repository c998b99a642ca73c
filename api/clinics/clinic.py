"""A clinic, its working days, and the code on its wall with which families ask to share."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from uuid import UUID

from peewee import CharField, SmallIntegerField, UUIDField

from api.access import codes
from api.database import JSONField, Row, UtcDateTimeField, new_id

SATURDAY = 5
CARD_DAYS = 3


class Clinic(Row):
    """`country` (ISO 3166-1 alpha-2) chooses the emergency number, `timezone` (IANA) its day.

    It works from Monday to Friday but for its own `closed_days` (YYYY-MM-DD); so many days before a
    visit (`card_days`) it looks for what the family has said that helps.
    """

    id = UUIDField(primary_key=True, default=new_id)
    name = CharField(120)
    country = CharField(2)
    timezone = CharField(64)
    join_code = CharField(16, unique=True)
    created_at = UtcDateTimeField()
    closed_days = JSONField(default=list)
    card_days = SmallIntegerField(default=CARD_DAYS)


def working_day_after(day: date, closed: Collection[str]) -> date:
    """The next day on which the clinic works; `closed` days of a year at most are passed over."""
    after = day + timedelta(days=1)
    while after.weekday() >= SATURDAY or after.isoformat() in closed:
        after += timedelta(days=1)
    return after


def create(name: str, country: str, timezone: str, now: datetime) -> Clinic:
    """A new clinic with a join code of its own."""
    return Clinic.create(
        name=name, country=country, timezone=timezone, join_code=codes.make(), created_at=now
    )


def with_code(code: str) -> Clinic | None:
    """The clinic whose join code this is."""
    return Clinic.get_or_none(Clinic.join_code == codes.read(code))


def settle(clinic: UUID, closed_days: Collection[str], card_days: int) -> None:
    """Keep the clinic's closed days and how long before a visit it looks for the card."""
    values = {"closed_days": sorted(set(closed_days)), "card_days": card_days}
    Clinic.update(**values).where(Clinic.id == clinic).execute()
