"""The personal best is never set silently: a new maximum is a candidate that a person confirms.

Why: in the AAMOS diaries one artefact (441, 639, 84) would have become the best and turned 90 of
230 readings red. Rule: ours (needs clinical sign-off), with the 40 L/min of ATS/ERS 2005.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from api.clinical.conditions.definition import load
from api.clinical.findings import Json
from api.clinical.peak_flow import best_of, repeatable


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reading above the best, in L/min, and why it deserves a second look."""

    value: int
    doubts: tuple[str, ...]


def candidate(peak_flow: Json, best: Json | None) -> Candidate | None:
    """The new maximum in a reading, if it is one; None without a best on the same meter scale.

    Doubts: over-best (more than 20 % above), blows-differ (highest two over 40 L/min apart),
    one-blow (nothing to compare with).
    """
    if best is None or best["scale"] != peak_flow["scale"]:
        return None
    value = best_of(peak_flow["blows"])
    if value <= best["value"]:
        return None
    return Candidate(value, tuple(_doubts(peak_flow["blows"], value, best["value"])))


def _doubts(blows: list[int], value: int, best: int) -> list[str]:
    doubts = []
    if value * 100 > best * load("asthma").scores["new_best"]["ask_over_percent"]:
        doubts.append("over-best")
    alike = repeatable(blows)
    if alike is None:
        doubts.append("one-blow")
    elif not alike:
        doubts.append("blows-differ")
    return doubts


def review_due(on: date, today: date) -> bool:
    """Whether a growing child's best is old enough to be asked for again (about six months)."""
    return today - on >= timedelta(days=load("asthma").scores["best_review"]["days"])
