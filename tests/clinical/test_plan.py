"""What Dr Okafor can issue as a plan for Leo, and what is sent back to her."""

from typing import Any

import pytest

from api.clinical.plan import validate_plan
from tests.clinical.cases import read

PLANS = read("plan")


def plan(name: str, put: dict[str, Any], drop: list[str]) -> dict[str, Any]:
    kept = {part: value for part, value in PLANS[name].items() if part not in drop}
    return {**kept, **put}


@pytest.mark.parametrize("name", ["asthma", "ibd"])
def test_a_complete_plan_can_be_issued(name: str) -> None:
    assert validate_plan(PLANS[name]) == []


@pytest.mark.parametrize("case", PLANS["faults"], ids=lambda case: case["promise"])
def test_a_plan_keeps_its_promise(case: Any) -> None:
    name = case["plan"]
    body = plan(name, case.get("set", {}), case.get("drop", [])) if name else None
    findings = [[pointer, code, dict(params)] for pointer, code, params in validate_plan(body)]
    assert findings == case["expected"]
