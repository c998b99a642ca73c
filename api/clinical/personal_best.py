"""The personal best is never set silently: a new maximum is a candidate that a person confirms.

Why: in the AAMOS diaries one artefact (441, 639, 84) would have become the best and turned 90 of
230 readings red. Rule: ours (needs clinical sign-off), with the 40 L/min of ATS/ERS 2005.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from api.clinical.conditions.definition import load
from api.clinical.findings import (
    Check,
    Finding,
    Json,
    in_choice,
    in_day,
    in_id,
    in_integer,
    in_object,
    in_text,
)
from api.clinical.peak_flow import best_of, repeatable

PROPOSED, SET = "proposed", "set"
METHODS = ("measured", "predicted", "set")
SURE = frozenset({"over-best"})
"""A reading with no other doubt can be proposed: of that one the person is asked."""


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


def best_candidate(
    readings: Iterable[tuple[str, str, Json]], best: Json | None, today: date
) -> tuple[str, str, Candidate] | None:
    """The reading that may become the best: entry, day, and the candidate in it; None for none.

    `readings` are entry, day and peak flow. It is the highest of the last three weeks, no older
    than the best, whose two highest blows agree; of equal ones the latest.
    """
    weeks = timedelta(days=load("asthma").scores["new_best"]["within_days"])
    first = max((today - weeks).isoformat(), best["on"]) if best else ""
    found = [
        (entry, day, one)
        for entry, day, peak_flow in readings
        if first <= day <= today.isoformat() and (one := candidate(peak_flow, best))
    ]
    sure = [each for each in found if SURE.issuperset(each[2].doubts)]
    return max(sure, key=lambda each: (each[2].value, each[1]), default=None)


def validate_best(body: object) -> list[Finding]:
    """What is wrong with a personal best as a record of its own; pointers start at the body."""
    flow = load("asthma").fields["peak_flow"]
    assert flow.blows
    required: dict[str, Check] = {
        "condition": partial(in_choice, choices=("asthma",)),
        "value": partial(in_integer, low=flow.min, high=flow.max),
        "scale": partial(in_choice, choices=flow.blows.scales),
        "method": partial(in_choice, choices=METHODS),
        "from": in_day,
        "status": partial(in_choice, choices=(PROPOSED, SET)),
    }
    optional: dict[str, Check] = {
        "meter": partial(in_text, longest=flow.blows.meter_length),
        "entry": in_id,
        "note": partial(in_text, longest=300),
    }
    return list(in_object("", body, required, optional))
