"""How many days of many children together were good, by month: never of few, never exactly."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from statistics import mean
from typing import Any
from uuid import UUID

from peewee import SQL, Case, fn

from api.care.diary import DiaryEntry
from api.care.registry import is_counted
from api.care.standing import Standing
from api.clinical.good_day import good_days

LEAST_CHILDREN = 10
"""Of fewer a number might tell of one child (k ≥ 10, as for all that leaves a clinic)."""
LEAST_DAYS = 4
"""A child's month counts from so many days told of on."""
STEPS = ((20, 5), (LEAST_CHILDREN, 10))
"""From so many children on a share is told to the nearest so many in a hundred.

Children times step are never below a hundred: all that one child's days can move is one step, so
that who knows the days of all others, or the number before this child was in it, learns little.
"""

Shares = dict[str, list[float]]


def counted(children: Any, clinic: UUID) -> list[UUID]:
    """Those of these children (a query of ids) whose family lets this clinic count them."""
    rows = Standing.select(Standing.child, Standing.heads, Standing.body).where(
        Standing.child.in_(children), Standing.kind == "registry"
    )
    mine = str(clinic)
    return [row.child for row in rows if row.body["clinic"] == mine and is_counted(row)]


def good_share(children: Collection[UUID], months: list[str]) -> list[int | None]:
    """Of a hundred days how many were good in each of these months (YYYY-MM, in order).

    Each child weighs the same. None for a month that too few children told of.
    """
    shares = _shares(children, months) if len(children) >= LEAST_CHILDREN else {}
    return [told(shares.get(month, [])) for month in months]


def told(shares: list[float]) -> int | None:
    """The mean of so many children's shares in a hundred, rounded; None for too few."""
    for children, step in STEPS:
        if len(shares) >= children:
            return step * int(100 * mean(shares) / step + 0.5)
    return None


def _shares(children: Collection[UUID], months: list[str]) -> Shares:
    days: dict[tuple[UUID, str], list[int]] = defaultdict(lambda: [0, 0])
    for child, month, told, good in (*_asthma(children, months), *_bowels(children, months)):
        sums = days[child, month]
        sums[0] += told
        sums[1] += good
    found: Shares = defaultdict(list)
    for (_, month), (told, good) in days.items():
        if told >= LEAST_DAYS:
            found[month].append(good / told)
    return found


def _in(children: Collection[UUID], months: list[str], condition: str) -> Any:
    of_months = (DiaryEntry.day >= months[0]) & (DiaryEntry.day <= f"{months[-1]}-31")
    return DiaryEntry.child.in_(children) & of_months & (DiaryEntry.condition == condition)


def _asthma(children: Collection[UUID], months: list[str]) -> Iterable[tuple[UUID, str, int, int]]:
    month = fn.SUBSTR(DiaryEntry.day, SQL("1"), SQL("7"))
    bad = Case(None, [(DiaryEntry.zone.in_(("yellow", "red")), DiaryEntry.day)])
    told = fn.COUNT(DiaryEntry.day.distinct())
    rows: Any = (
        DiaryEntry.select(DiaryEntry.child, month, told, told - fn.COUNT(bad.distinct()))
        .where(_in(children, months, "asthma"), DiaryEntry.zone.is_null(False))
        .group_by(DiaryEntry.child, month)
    )
    return list(rows.tuples())


def _bowels(children: Collection[UUID], months: list[str]) -> Iterable[tuple[UUID, str, int, int]]:
    columns = (DiaryEntry.child, DiaryEntry.day, DiaryEntry.answers)
    rows: Any = DiaryEntry.select(*columns).where(_in(children, months, "ibd"))
    entries = defaultdict(list)
    for child, day, answers in rows.tuples():
        entries[child, day[:7]].append((day, "ibd", None, answers))
    for (child, month), some in entries.items():
        told, good = good_days(some)
        yield child, month, len(told), len(good)
