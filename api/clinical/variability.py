"""Diurnal variability of peak flow, and the lowest morning as a share of the best.

Day value = (highest - lowest) / mean of the two, in percent; the mean of the days with two or more
readings, over 14 days. More than 10 % in adults or 13 % in children is high (GINA; Brouwer 2008;
the 13 % sentence itself was not opened: needs verification). A day with one reading is left out,
not 0. Fewer than 7 such days give no value (our rule). The app reports the number; a diagnosis is
a clinician's act.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from api.clinical.conditions.definition import load
from api.clinical.diary_figures import EntryName
from api.clinical.peak_flow import Reading

COMPARABLE = ("before", "unknown")


class Variability(NamedTuple):
    """Percent as an exact fraction (None: too few days), valid days, days asked for, entries."""

    value: Fraction | None
    days: int
    of: int
    entries: list[EntryName]


def day_value(highest: int, lowest: int) -> Fraction:
    """The amplitude of a day as a percentage of the mean of its extremes."""
    return Fraction((highest - lowest) * 200, highest + lowest)


def diurnal_variability(readings: Iterable[Reading], last_day: date) -> Variability:
    """Over the 14 days that end with `last_day`; the readings share one meter scale.

    Readings after the reliever are left out, and those of which nobody knows are not mixed with
    those before it.
    """
    rule = load("asthma").scores["variability"]
    days = [
        comparable
        for readings_of_day in _by_day(readings, since(last_day), last_day.isoformat())
        if (comparable := _comparable(readings_of_day))
    ]
    values = [day_value(max(flows), min(flows)) for flows in map(_flows, days)]
    enough = len(values) >= rule["least_days"]
    return Variability(
        sum(values, Fraction()) / len(values) if enough else None,
        len(values),
        rule["days"],
        [reading.entry for day in days for reading in day],
    )


def since(last_day: date) -> str:
    """The first day whose readings count, as entries name it."""
    days: int = load("asthma").scores["variability"]["days"]
    return (last_day - timedelta(days=days - 1)).isoformat()


def usual_up_to(age: int) -> int:
    """The most percent that is usual at this age in years; only what is above it is high."""
    rule = load("asthma").scores["variability"]
    most: int = rule["above"]["child" if age < rule["child_until_age"] else "adult"]
    return most


def lowest_morning(readings: Iterable[Reading]) -> Reading | None:
    """The morning reading that is the smallest share of the best of its date (Reddel 1999).

    Readings after the reliever, and those without a best, do not count.
    """
    lowest: Reading | None = None
    for reading in readings:
        if reading.session != "morning" or reading.reliever == "after" or not reading.best:
            continue
        if lowest is None or _is_lower(reading, lowest):
            lowest = reading
    return lowest


def _by_day(readings: Iterable[Reading], first: str, last: str) -> Iterable[list[Reading]]:
    days: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        if first <= reading.day <= last:
            days[reading.day].append(reading)
    return (days[day] for day in sorted(days))


def _comparable(readings: Sequence[Reading]) -> list[Reading] | None:
    for reliever in COMPARABLE:
        alike = [reading for reading in readings if reading.reliever == reliever]
        if len(alike) >= 2:
            return alike
    return None


def _flows(readings: Iterable[Reading]) -> list[int]:
    return [reading.flow for reading in readings]


def _is_lower(one: Reading, other: Reading) -> bool:
    """Whether one reading is a smaller share of its best, by cross-multiplication."""
    assert one.best
    assert other.best
    return one.flow * other.best < other.flow * one.best
