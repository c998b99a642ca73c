"""PRO2, the two-item diary scores of Crohn's disease and of ulcerative colitis, by week.

Crohn: mean over 7 days of 2 x liquid stools + 5 x pain (0-3); 8, 14 and 34 match CDAI 150, 220
and 450 (doi 10.1111/apt.13001, 2015). Colitis: stools over the usual number (0-3) + bleeding (0-3)
(Jairath 2015). Both were made for adults. Fewer than 4 of 7 days give no score (our rule); it is
never filled up from other days.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from api.clinical.conditions.definition import load
from api.clinical.findings import Json


class WeekScore(NamedTuple):
    """The mean of the days' scores as an exact fraction (None: too few days), and its days."""

    value: Fraction | None
    days: int
    of: int


def pro2_crohns_day(answers: Mapping[str, int]) -> int | None:
    """One day's 2 x liquid stools + 5 x pain; None unless both were answered."""
    if "liquid_stools" not in answers or "pain" not in answers:
        return None
    weights: Mapping[str, int] = _rule("pro2_crohns")["weights"]
    return weights["liquid_stools"] * answers["liquid_stools"] + weights["pain"] * answers["pain"]


def pro2_colitis_day(answers: Mapping[str, int], usual_stools: int | None) -> int | None:
    """One day's stool score + bleeding; None unless both were answered and the usual is known."""
    if usual_stools is None or "stools" not in answers or "blood" not in answers:
        return None
    return stool_score(answers["stools"], usual_stools) + answers["blood"]


def stool_score(stools: int, usual: int) -> int:
    """0 as usual or fewer, 1 for 1-2 more, 2 for 3-4 more, 3 for 5 or more."""
    steps: Sequence[int] = _rule("pro2_colitis")["stools_over_usual"]
    return sum(stools - usual >= step for step in steps)


def week_score(variant: str, days: Sequence[int | None]) -> WeekScore:
    """The week's PRO2 of a variant ("crohns" or "colitis") from its days' scores."""
    rule = _rule(f"pro2_{variant}")
    scored = [score for score in days if score is not None]
    if len(scored) < rule["least_days"]:
        return WeekScore(None, len(scored), rule["days"])
    return WeekScore(Fraction(sum(scored), len(scored)), len(scored), rule["days"])


def _rule(score: str) -> Json:
    return load("ibd").scores[score]
