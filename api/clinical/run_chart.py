"""The run chart: values in time order about a middle line, and what may be more than chance.

The middle line is the median of the points before the change, frozen there (qicharts2 `freeze`);
with fewer than 8 of those it is the median of all. Useful points are recorded and not on the line.
Rules: shift and trend of IHI (Perla, Provost & Murray 2011, doi 10.1136/bmjqs.2009.037895); longest
run and crossings (Anhoej & Olesen 2014, doi 10.1371/journal.pone.0113825); number of runs, exact at
2.5 % each side. A reading is for learning: it is never an alarm.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, log2
from statistics import median

LEAST_FOR_MEDIAN = 8
LEAST_TO_JUDGE = 10
SHIFT = 6
TREND = 5
SAME = 1e-9
"""Two values closer than this are one value."""

Values = Sequence[float | None]
Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Since:
    """The points from the change on: how many lie where, and what may be said of them.

    `says` is more-than-chance, may-be-chance, other-time, no-more-than-chance or too-soon; `side`
    is that of the shift, above or below. Six in a row alone turn up in 7 to 25 % of charts on which
    nothing changed (our simulation of 6 to 12 points after 8 to 16), so they may be chance; only
    with longest run or crossings, which know how long the chart is, are they called more (2 to
    12 %).
    """

    above: int
    below: int
    on: int
    side: str | None
    says: str


@dataclass(frozen=True, slots=True)
class RunChart:
    """What a run chart shows. `state`: judged, no-median, too-few or on-median.

    `shifts` and `trends` are stretches of places in the values, both ends included. Of the rules,
    `signals` names those that were met: shift, trend, longest-run, crossings, few-runs, many-runs;
    none unless judged.
    """

    state: str
    median: float | None = None
    frozen: bool = False
    points: int = 0
    useful: int = 0
    longest_run: int = 0
    crossings: int = 0
    runs: int = 0
    shifts: tuple[Stretch, ...] = ()
    trends: tuple[Stretch, ...] = ()
    signals: tuple[str, ...] = ()
    since: Since | None = None


def read_run_chart(values: Values, change: int | None = None) -> RunChart:
    """Read a chart of which the change came before the value at place `change`.

    Missing values are None: a gap that breaks no run. Without a change, all points are one stretch.
    """
    recorded = [value for value in values if value is not None]
    if len(recorded) < LEAST_FOR_MEDIAN:
        return RunChart("no-median", points=len(recorded))
    before = [value for value in values[: change or 0] if value is not None]
    frozen = len(before) >= LEAST_FOR_MEDIAN
    middle = float(median(before if frozen else recorded))
    sides = [_side(value, middle) for value in values]
    runs = _runs(sides)
    useful = sum(map(len, runs))
    state = _state(len(recorded), useful)
    longest, shifts = max(map(len, runs), default=0), _shifts(runs)
    trends = _trends(values)
    signals = _signals(useful, runs, shifts, trends) if state == "judged" else ()
    since = None if change is None or state != "judged" else _since(sides[change:], signals)
    crossings = max(len(runs) - 1, 0)
    return RunChart(
        state, middle, frozen, len(recorded), useful, longest, crossings, len(runs), shifts, trends,
        signals, since,
    )  # fmt: skip


def longest_run_most(useful: int) -> int:
    """The longest run that chance explains (Anhoej)."""
    return round(log2(useful)) + 3


def crossings_least(useful: int) -> int:
    """The fewest crossings that chance explains: the 5 % point of a fair coin's heads."""
    tosses, below = useful - 1, 0
    for crossings in range(useful):
        below += comb(tosses, crossings)
        if below * 20 >= 2**tosses:
            return crossings
    raise ValueError("No useful points")


def runs_expected(useful: int) -> tuple[int, int]:
    """The fewest and most runs that chance explains, half of the points on each side.

    Counted exactly (Wald & Wolfowitz), at most 2.5 % beyond each end.
    """
    ways = [_ways(runs, useful // 2, useful - useful // 2) for runs in range(useful + 1)]
    return _beyond(ways), useful - _beyond(ways[::-1])


def _beyond(ways: list[int]) -> int:
    """How many of these come before the one with which 2.5 % are passed."""
    passed, tail = 0, 0
    for count in ways:
        tail += count
        if tail * 40 > sum(ways):
            break
        passed += 1
    return passed


def _ways(runs: int, above: int, below: int) -> int:
    """In how many orders of so many points above and below there are so many runs."""
    half, odd = divmod(runs, 2)
    if half == 0:
        return 0
    if not odd:
        return 2 * comb(above - 1, half - 1) * comb(below - 1, half - 1)
    return comb(above - 1, half) * comb(below - 1, half - 1) + comb(above - 1, half - 1) * comb(
        below - 1, half
    )


def _state(recorded: int, useful: int) -> str:
    if recorded >= LEAST_TO_JUDGE and useful * 2 <= recorded:
        return "on-median"
    return "judged" if useful >= LEAST_TO_JUDGE else "too-few"


def _side(value: float | None, middle: float) -> int | None:
    """1 above, -1 below, 0 on the line, None where nothing was recorded."""
    if value is None:
        return None
    return 0 if abs(value - middle) <= SAME else 1 if value > middle else -1


def _runs(sides: Sequence[int | None]) -> list[list[int]]:
    """The places of each run's useful points; what is missing or on the line breaks none."""
    runs: list[list[int]] = []
    for place, side in enumerate(sides):
        if side and runs and sides[runs[-1][0]] == side:
            runs[-1].append(place)
        elif side:
            runs.append([place])
    return runs


def _shifts(runs: list[list[int]]) -> tuple[Stretch, ...]:
    return tuple((run[0], run[-1]) for run in runs if len(run) >= SHIFT)


def _trends(values: Values) -> tuple[Stretch, ...]:
    """Stretches of five or more rising or falling; of equal neighbours the first counts."""
    moves: list[tuple[int, float]] = []
    for place, value in enumerate(values):
        if value is not None and not (moves and abs(value - moves[-1][1]) <= SAME):
            moves.append((place, value))
    found: list[Stretch] = []
    start = 0
    for at in range(1, len(moves) + 1):
        turns = at == len(moves) or (
            at - start > 1
            and (moves[at][1] > moves[at - 1][1]) != (moves[at - 1][1] > moves[at - 2][1])
        )
        if turns:
            if at - start >= TREND:
                found.append((moves[start][0], moves[at - 1][0]))
            start = at - 1
    return tuple(found)


def _signals(
    useful: int, runs: list[list[int]], shifts: Sequence[Stretch], trends: Sequence[Stretch]
) -> tuple[str, ...]:
    fewest, most = runs_expected(useful)
    met = {
        "shift": bool(shifts),
        "trend": bool(trends),
        "longest-run": max(map(len, runs)) > longest_run_most(useful),
        "crossings": len(runs) - 1 < crossings_least(useful),
        "few-runs": len(runs) < fewest,
        "many-runs": len(runs) > most,
    }
    return tuple(name for name, is_met in met.items() if is_met)


def _since(sides: Sequence[int | None], signals: Sequence[str]) -> Since:
    longest = max(_runs(sides), key=len, default=[])
    shifted = len(longest) >= SHIFT
    side = ("above" if sides[longest[0]] == 1 else "below") if shifted else None
    above, below, on = (list(sides).count(which) for which in (1, -1, 0))
    beyond = "longest-run" in signals or "crossings" in signals
    if shifted:
        says = "more-than-chance" if beyond else "may-be-chance"
    elif above + below < SHIFT:
        says = "too-soon"
    else:
        says = "other-time" if beyond else "no-more-than-chance"
    return Since(above, below, on, side, says)
