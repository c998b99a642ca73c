"""Peak flow: the best of the blows, and its zone as a percentage of the personal best.

Flow in L/min, whole numbers; percentages are compared exactly, never rounded first.
"""

from collections.abc import Sequence
from typing import NamedTuple

from api.clinical.conditions.definition import Limit, Zone, load
from api.clinical.diary_figures import EntryName
from api.clinical.findings import Json


class Reading(NamedTuple):
    """The kept value of one session's blows, with what must match before two are compared."""

    entry: EntryName
    day: str
    session: str
    flow: int
    reliever: str
    scale: str
    best: int | None = None


def best_of(blows: Sequence[int]) -> int:
    """The highest blow (ATS/ERS 2005); ValueError without any."""
    return max(blows)


def repeatable(blows: Sequence[int]) -> bool | None:
    """Whether the two highest blows are within 40 L/min (ATS/ERS 2005); None with one blow."""
    if len(blows) < 2:
        return None
    highest, next_highest = sorted(blows, reverse=True)[:2]
    within: int = load("asthma").scores["repeatable"]["within"]
    return highest - next_highest <= within


def percent(flow: int, best: int) -> int:
    """Whole percent of the personal best to show, rounded down.

    Down, because 79.6 % is a yellow reading: shown as 80 it would contradict its zone.
    """
    return flow * 100 // best


def reaches(flow: int, best: int, limit: Limit) -> bool:
    """Whether a reading is in the zone above the limit, by whole-number comparison."""
    share, edge = flow * 100, limit.percent * best
    return share > edge or (share == edge and limit.belongs == "upper")


def zone_within(flow: int, best: int, limits: tuple[Limit, Limit]) -> Zone:
    """The zone of a reading between its green and its yellow limit; above the best is green."""
    green, yellow = limits
    if reaches(flow, best, green):
        return "green"
    return "yellow" if reaches(flow, best, yellow) else "red"


def limits_of(plan: Json) -> tuple[Limit, Limit]:
    """The two limits written in a plan, green first."""
    green, yellow = plan["scheme"]["limits"]
    return Limit(green["percent"], green["belongs"]), Limit(yellow["percent"], yellow["belongs"])


def zone(flow: int, plan: Json) -> Zone:
    """The zone of a reading under a valid plan with a personal best on the same meter scale."""
    return zone_within(flow, plan["personal_best"]["value"], limits_of(plan))
