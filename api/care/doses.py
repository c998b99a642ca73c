"""Doses: what was taken, of which medicine, when; one tap each."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from peewee import CharField, IntegerField, UUIDField, fn

from api.care.projection import Projection, latest, project_standing
from api.fields import ClockTime, Day, Form, Id, Text, Whole
from api.prepared import Prepared
from api.records.kinds import Kind, throughout
from api.records.revision import Change

MOST_AT_ONCE = 40


class Dose(Projection):
    """One dose as it stands; `amount` in puffs, tablets or whatever the medicine is counted in."""

    medicine = UUIDField()
    day = CharField(10)
    amount = IntegerField()


Dose.add_index(Dose.child, Dose.day)


class DoseBody(Form):
    """A dose's body; `medicine` is the record of the medicine, day and time are the family's."""

    medicine = Id(required=True)
    amount = Whole(1, MOST_AT_ONCE, required=True)
    day = Day(required=True)
    time = ClockTime(required=True)
    why = Text(120)


def project(changes: Sequence[Change]) -> None:
    """Keep the doses."""
    project_standing(Dose, changes, _row)


def _row(change: Change) -> dict[str, Any]:
    _, body = latest(change)
    return {
        "medicine": UUID(body["medicine"]),
        "day": body["day"],
        "amount": body["amount"],
    }


def sums(child: UUID, first: str, last: str) -> list[dict[str, Any]]:
    """Of each medicine, on how many days of these it was taken, and how much."""
    return [
        {"medicine": str(medicine), "days": days, "amount": amount}
        for medicine, days, amount in _sums(child, first, last)
    ]


_sums = Prepared(
    lambda child, first, last: (
        Dose.select(Dose.medicine, fn.COUNT(Dose.day.distinct()), fn.SUM(Dose.amount))
        .where(Dose.child == child, Dose.day >= first, Dose.day <= last)
        .group_by(Dose.medicine)
        .order_by(Dose.medicine)
    )
)


DOSE = Kind("dose", throughout("dose.write"), schema=DoseBody, project=project)
