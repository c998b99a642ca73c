"""What Maya's phone may send as a diary entry, and when it was over."""

from datetime import date

import pytest

from api.clinical.entry import validate_entry
from api.clinical.late import ended_at
from tests.clinical.cases import Case, cases


@pytest.mark.parametrize("case", cases("entry"))
def test_an_entry_keeps_its_promise(case: Case) -> None:
    findings = validate_entry(**case.given)
    assert [[pointer, code, dict(params)] for pointer, code, params in findings] == case.expected


@pytest.mark.parametrize(
    ("session", "end"),
    [
        ("morning", "2026-12-31T12:00:00"),
        ("evening", "2027-01-01T00:00:00"),
        ("other", "2027-01-01T00:00:00"),
        (None, "2027-01-01T00:00:00"),
    ],
)
def test_a_morning_is_over_at_noon_and_all_else_at_midnight(session: str | None, end: str) -> None:
    assert ended_at(date(2026, 12, 31), session).isoformat() == end
