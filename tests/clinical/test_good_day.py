"""A good day is counted from what the family wrote, and only where it tells."""

from typing import Any

import pytest

from api.clinical.good_day import good_days, is_good


@pytest.mark.parametrize(
    ("condition", "zone", "answers", "good"),
    [
        ("asthma", "green", {}, True),
        ("asthma", "yellow", {}, False),
        ("asthma", None, {"cough": 0}, None),
        ("ibd", None, {"blood": 0, "pain": 0}, True),
        ("ibd", None, {"blood": 1}, False),
        ("ibd", None, {"pain": 0}, None),
        ("ibd", None, {"stools": 3}, None),
    ],
)
def test_an_entry_is_good_bad_or_does_not_tell(
    condition: str, zone: str | None, answers: dict[str, int], good: bool | None
) -> None:
    assert is_good(condition, zone, answers) is good


def test_one_bad_entry_makes_a_bad_day_and_a_silent_one_makes_none() -> None:
    entries: list[Any] = [
        ("2026-11-01", "asthma", "green", {}),
        ("2026-11-01", "asthma", "yellow", {}),
        ("2026-11-02", "asthma", "green", {}),
        ("2026-11-03", "asthma", None, {}),
    ]
    assert good_days(entries) == ({"2026-11-01", "2026-11-02"}, {"2026-11-02"})
