"""When a clinician's "tell me if …" about red entries is met.

A rule is met by a red entry on whose day, counted back over `days` days, at least `times` days were
red; from the instant at which the last of these had reached the server. Entries filled in later are
not handed in: they set off nothing (`late`). Instants and days are compared as they are given.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, NamedTuple


class Rule(NamedTuple):
    """At least so many red days within so many; counts from `since` until `until`, if that is."""

    times: int
    days: int
    since: Any
    until: Any


class Red(NamedTuple):
    """A red entry: its local day, YYYY-MM-DD, and the instant at which the server had it as red."""

    day: str
    came: Any


def met_at(rule: Rule, red: Red, reds: Iterable[Red]) -> Any:
    """The instant at which this entry met the rule among all red ones, itself included; or None."""
    first = str(date.fromisoformat(red.day) - timedelta(days=rule.days - 1))
    came: dict[str, Any] = {}
    for other in reds:
        if first <= other.day <= red.day:
            came[other.day] = min(came.get(other.day, other.came), other.came)
    if len(came) < rule.times:
        return None
    met = max(red.came, sorted(came.values())[rule.times - 1])
    counts = rule.since <= met and (rule.until is None or met < rule.until)
    return met if counts else None
