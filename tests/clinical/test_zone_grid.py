"""The zone of every reading against every personal best, told a second time from the guideline."""

from collections.abc import Callable
from fractions import Fraction
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.clinical.conditions import load
from api.clinical.conditions.definition import Limit
from api.clinical.peak_flow import percent, zone_within
from tests.clinical.cases import read

GRID = read("zone_grid")
FLOWS = range(GRID["flow"][0], GRID["flow"][1] + 1)
BESTS = range(GRID["best"][0], GRID["best"][1] + 1)

# Each guideline's own sentence, with its fractions: 80 % is four fifths, 50 % a half, 75 % three
# quarters. EPR-3: green from 80 %, red below 50 %. GINA and BTS: exactly on a limit is worse.
SAID: dict[str, Callable[[int, int], str]] = {
    "epr3": lambda flow, best: "g" if 5 * flow >= 4 * best else "r" if 2 * flow < best else "y",
    "gina": lambda flow, best: "g" if 5 * flow > 4 * best else "r" if 2 * flow <= best else "y",
    "bts": lambda flow, best: "g" if 4 * flow > 3 * best else "r" if 2 * flow <= best else "y",
}
# A clinician's own 70 % and 40 %, as said in words: seven tenths and two fifths, each limit on
# either side. "u" of the better zone, "l" of the worse: green's first, then yellow's.
SAID |= {
    "own-uu": lambda f, b: "g" if 10 * f >= 7 * b else "y" if 5 * f >= 2 * b else "r",
    "own-ul": lambda f, b: "g" if 10 * f >= 7 * b else "y" if 5 * f > 2 * b else "r",
    "own-lu": lambda f, b: "g" if 10 * f > 7 * b else "y" if 5 * f >= 2 * b else "r",
    "own-ll": lambda f, b: "g" if 10 * f > 7 * b else "y" if 5 * f > 2 * b else "r",
}


def limits_of(scheme: str) -> tuple[Limit, Limit]:
    if scheme in GRID["own"]:
        green, yellow = (Limit(**limit) for limit in GRID["own"][scheme])
        return green, yellow
    return load("asthma").zone_schemes[scheme]


def row(zone: Callable[[int, int], str], best: int) -> str:
    return "".join(zone(flow, best)[0] for flow in FLOWS)


def test_the_grid_is_the_whole_of_what_a_meter_can_show() -> None:
    assert len(FLOWS) * len(BESTS) > 730_000
    schemes = {*load("asthma").zone_schemes, *GRID["own"]}
    assert schemes == set(GRID["digests"]) == set(SAID)


@pytest.mark.parametrize("scheme", SAID)
def test_every_pair_has_the_zone_that_the_guideline_says(scheme: str) -> None:
    limits = limits_of(scheme)
    digest = sha256()
    for best in BESTS:
        said = row(SAID[scheme], best)
        assert row(lambda flow, best: zone_within(flow, best, limits), best) == said, best
        digest.update(said.encode())
    assert digest.hexdigest() == GRID["digests"][scheme]


LIMITS = st.builds(Limit, st.integers(1, 100), st.sampled_from(["upper", "lower"]))


@given(flow=st.integers(30, 900), best=st.integers(30, 900), one=LIMITS, other=LIMITS)
def test_limits_of_ones_own_are_kept_exactly(
    flow: int, best: int, one: Limit, other: Limit
) -> None:
    yellow, green = sorted((one, other), key=lambda limit: limit.percent)
    share = Fraction(flow, best) * 100
    above = [
        share > limit.percent or (share == limit.percent and limit.belongs == "upper")
        for limit in (green, yellow)
    ]
    said = "green" if above[0] else "yellow" if above[1] else "red"
    assert zone_within(flow, best, (green, yellow)) == said


@given(flow=st.integers(30, 900), best=st.integers(30, 900))
def test_the_percent_on_the_screen_never_contradicts_epr3(flow: int, best: int) -> None:
    zone = zone_within(flow, best, load("asthma").zone_schemes["epr3"])
    shown = percent(flow, best)
    assert zone == ("green" if shown >= 80 else "yellow" if shown >= 50 else "red")
