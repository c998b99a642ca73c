"""What a good day is, in the family's own answers: a count for many diaries, never a diagnosis."""

from collections.abc import Iterable, Mapping
from typing import Any

TROUBLES = ("blood", "pain")


def is_good(condition: str, zone: str | None, answers: Mapping[str, Any]) -> bool | None:
    """Asthma: the zone that the family was shown is green. Bowels: no blood and no pain.

    None when the entry does not tell. Source: own rule, needs clinical sign-off.
    """
    if condition == "asthma":
        return None if zone is None else zone == "green"
    told = [answers[name] for name in TROUBLES if name in answers]
    if any(told):
        return False
    return True if len(told) == len(TROUBLES) else None


def good_days(
    entries: Iterable[tuple[str, str, str | None, Mapping[str, Any]]],
) -> tuple[set[str], set[str]]:
    """The days that were told of, and those of them on which every entry was good.

    An entry is (day, condition, zone, answers).
    """
    told, bad = set(), set()
    for day, condition, zone, answers in entries:
        good = is_good(condition, zone, answers)
        if good is not None:
            told.add(day)
            if not good:
                bad.add(day)
    return told, told - bad
