"""Run chart, weeks and XmR: every case here is run by `run_chart.test.ts` as well."""

from collections.abc import Callable
from dataclasses import asdict
from math import comb
from typing import Any

import pytest

from api.clinical import run_chart
from api.clinical.run_chart import Values, crossings_least, longest_run_most, read_run_chart
from api.clinical.weeks import by_week
from api.clinical.xmr import read_xmr
from tests.clinical.cases import Case, cases


def plain(found: Any) -> Any:
    """What JSON would make of it."""
    if isinstance(found, dict):
        return {name: plain(value) for name, value in found.items()}
    return [plain(each) for each in found] if isinstance(found, list | tuple) else found


RULES: dict[str, Callable[..., Any]] = {
    "runs_expected": run_chart.runs_expected,
    "longest_run_most": longest_run_most,
    "crossings_least": crossings_least,
    "run_chart": lambda **given: asdict(read_run_chart(**given)),
    "by_week": by_week,
    "xmr": lambda **given: asdict(read_xmr(**given)),
}


@pytest.mark.parametrize("case", cases("run_chart"))
def test_the_chart_keeps_its_promise(case: Case) -> None:
    found = plain(RULES[case.rule](**case.given))
    if isinstance(case.expected, dict):
        found = {name: found[name] for name in case.expected}
    for name in found if isinstance(found, dict) else ():
        if isinstance(found[name], float):
            found[name] = pytest.approx(found[name], abs=1e-9)
    assert found == case.expected


@pytest.mark.parametrize("useful", range(10, 61))
def test_the_number_of_runs_is_that_of_all_orders_counted(useful: int) -> None:
    """Counted along every order instead of by formula: one more point on either side at a time."""
    ways = _orders(useful // 2, useful - useful // 2)
    total = comb(useful, useful // 2)
    assert sum(ways.values()) == total
    low, high = run_chart.runs_expected(useful)
    few = sum(ways.get(runs, 0) for runs in range(low))
    many = sum(ways.get(runs, 0) for runs in range(high + 1, useful + 1))
    assert few * 40 <= total < (few + ways[low]) * 40
    assert many * 40 <= total < (many + ways[high]) * 40


def _orders(above: int, below: int) -> dict[int, int]:
    """How many orders of so many points above and below have how many runs."""
    reached = {(1, 0, "above", 1): 1, (0, 1, "below", 1): 1}
    for _ in range(above + below - 1):
        onwards: dict[tuple[int, int, str, int], int] = {}
        for (up, down, last, runs), count in reached.items():
            for side, place in (("above", (up + 1, down)), ("below", (up, down + 1))):
                if place[0] <= above and place[1] <= below:
                    key = (*place, side, runs + (side != last))
                    onwards[key] = onwards.get(key, 0) + count
        reached = onwards
    ways: dict[int, int] = {}
    for (*_, runs), count in reached.items():
        ways[runs] = ways.get(runs, 0) + count
    return ways


def test_upside_down_it_reads_the_same() -> None:
    values: Values = [3, 5, 4, 6, 3, 5, 4, 6, 3, None, 4, 6, 2, 1, 2, 1, 2, 3, 1, 2]
    down = [None if value is None else -value for value in values]
    one, other = read_run_chart(values, 12), read_run_chart(down, 12)
    assert (one.signals, one.shifts, one.runs) == (other.signals, other.shifts, other.runs)
    assert one.since
    assert other.since
    assert (one.since.side, other.since.side) == ("below", "above")
