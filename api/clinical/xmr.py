"""The XmR chart: the mean, the limits of what chance explains, and the moving range.

Limits are the mean and 2.66 times the mean moving range to each side, 3.268 times it for the range
itself (Wheeler; Provost & Murray). Moving ranges are taken between consecutive recorded values.
One set of rules, Wheeler's: one outside the limits; eight in a row on one side; three of four in a
row nearer to a limit than to the mean.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

LEAST = 12
"""Fewer give no limits; these are trial limits until there are twenty (Provost & Murray)."""
LIMIT = 2.66
RANGE_LIMIT = 3.268
IN_A_ROW = 8


@dataclass(frozen=True, slots=True)
class Xmr:
    """Mean and limits in the unit of the values; `outside`, `one_side` and `near` are places.

    `state` is judged, too-few, or constant: values that never move have no limits. A limit beyond
    `floor` or `cap` is that bound.
    """

    state: str
    mean: float | None = None
    mean_range: float | None = None
    lower: float | None = None
    upper: float | None = None
    range_upper: float | None = None
    outside: tuple[int, ...] = ()
    one_side: tuple[int, ...] = ()
    near: tuple[int, ...] = ()


def read_xmr(
    values: Sequence[float | None],
    change: int | None = None,
    floor: float | None = None,
    cap: float | None = None,
) -> Xmr:
    """Read a chart; with twelve values before `change` the limits are theirs, else those of all."""
    placed = [(place, value) for place, value in enumerate(values) if value is not None]
    if len(placed) < LEAST:
        return Xmr("too-few")
    before = [value for place, value in placed if place < (change or 0)]
    basis = before if len(before) >= LEAST else [value for _, value in placed]
    mean = sum(basis) / len(basis)
    mean_range = sum(abs(one - other) for one, other in pairwise(basis)) / (len(basis) - 1)
    if mean_range == 0:
        return Xmr("constant", mean, 0.0)
    reach = LIMIT * mean_range
    lower, upper = mean - reach, mean + reach
    return Xmr(
        "judged",
        mean,
        mean_range,
        lower if floor is None else max(floor, lower),
        upper if cap is None else min(cap, upper),
        RANGE_LIMIT * mean_range,
        outside=tuple(place for place, value in placed if not lower <= value <= upper),
        one_side=_one_side(placed, mean),
        near=_near(placed, mean, reach / 2),
    )


def _one_side(placed: Sequence[tuple[int, float]], mean: float) -> tuple[int, ...]:
    """The places of eight or more in a row on one side; a value on the mean ends the row."""
    found: list[int] = []
    for side in (1, -1):
        row: list[int] = []
        for place, value in (*placed, (-1, mean)):
            if (value - mean) * side > 0:
                row.append(place)
                continue
            found += row if len(row) >= IN_A_ROW else []
            row = []
    return tuple(sorted(found))


def _near(placed: Sequence[tuple[int, float]], mean: float, half: float) -> tuple[int, ...]:
    """The places beyond half the way to a limit, where three of four in a row are on that side."""
    found: set[int] = set()
    for side in (1, -1):
        for start in range(len(placed) - 3):
            far = [
                place for place, value in placed[start : start + 4] if (value - mean) * side > half
            ]
            found |= set(far) if len(far) >= 3 else set()
    return tuple(sorted(found))
