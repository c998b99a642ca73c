"""A clinic's own numbers, for its staff and its families alike: counts with no name in them."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from api.care.outcomes import LEAST_CHILDREN, counted, good_share
from api.clinics.clinic import Clinic
from api.clinics.day import today_at
from api.clinics.share import ACTIVE, Share

MONTHS = 12


def outcomes(clinic: Clinic, today: date) -> dict[str, Any]:
    """Good days in a hundred, for each of the last twelve whole months.

    Only children count who share with the clinic now and whose family said yes; one that takes it
    back is gone from all months with the next request.
    """
    sharing = Share.select(Share.child).where(Share.clinic == clinic, Share.status == ACTIVE)
    months = months_before(today)
    shares = good_share(counted(sharing, clinic.id), months)
    return {
        "clinic": clinic,
        "least": LEAST_CHILDREN,
        "months": [
            {"month": month, "good": good} for month, good in zip(months, shares, strict=True)
        ],
    }


def months_before(today: date) -> list[str]:
    """The last whole months, YYYY-MM, the earliest first: one that goes on would change daily."""
    place = today.year * 12 + today.month - 1
    return [f"{at // 12}-{at % 12 + 1:02}" for at in range(place - MONTHS, place)]


def of_child(child: UUID, now: datetime) -> list[dict[str, Any]]:
    """The numbers of every clinic that this child's record is shared with, as its staff see them.

    A month is over for all of them at once, by the clinic's own day.
    """
    theirs = (Share.child == child) & (Share.status == ACTIVE)
    clinics = Clinic.select().join(Share, on=Share.clinic == Clinic.id).where(theirs)
    return [outcomes(one, today_at(one.id, now)) for one in clinics.order_by(Clinic.name)]
