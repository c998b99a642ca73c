"""Rules that answer on the phone too: every case here is run by `twins.test.ts` as well."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

import pytest

from api.clinical import late, peak_flow, personal_best, red_rule, zone
from api.clinical.conditions import condition_of, load, validate_fields
from api.clinical.emergency import emergency_number
from api.clinical.findings import Finding
from api.clinical.soft_questions import soft_questions
from tests.clinical.cases import Case, cases, read

PLANS = read("zone_shown")["plans"]


def zone_shown(fields: Any, plan: str | None, late: bool = False) -> Any:
    known = PLANS[plan] if plan else None
    shown = zone.zone_shown({"fields": fields}, known, late)
    assert zone.zones_under(known)(fields) == shown.zone
    return asdict(shown)


def symptom_zone(fields: Any) -> str | None:
    return zone.symptom_zone(fields, load("asthma").symptom_rules)


def zone_within(flow: int, best: int, scheme: str) -> str:
    return peak_flow.zone_within(flow, best, load("asthma").zone_schemes[scheme])


def candidate(**given: Any) -> Any:
    found = personal_best.candidate(**given)
    return found and {"value": found.value, "doubts": list(found.doubts)}


def best_candidate(readings: list[Any], best: Any, today: str) -> Any:
    known = [(each["entry"], each["day"], each["peak_flow"]) for each in readings]
    found = personal_best.best_candidate(known, best, date.fromisoformat(today))
    return found and {
        "entry": found[0],
        "day": found[1],
        "value": found[2].value,
        "doubts": list(found[2].doubts),
    }


def review_due(on: str, today: str) -> bool:
    return personal_best.review_due(date.fromisoformat(on), date.fromisoformat(today))


def filled_in_later(day: str, session: str | None, entered: str) -> bool:
    return late.filled_in_later(date.fromisoformat(day), session, datetime.fromisoformat(entered))


def in_the_future(day: str, entered: str) -> bool:
    return late.in_the_future(date.fromisoformat(day), datetime.fromisoformat(entered))


def rule_met(rule: Any, red: Any, others: list[Any]) -> str | None:
    reds = [red_rule.Red(**one) for one in (red, *others)]
    return red_rule.met_at(red_rule.Rule(**rule), reds[0], reds)


def found(findings: list[Finding]) -> list[list[Any]]:
    return [[pointer, code, dict(params)] for pointer, code, params in findings]


RULES: dict[str, Callable[..., Any]] = {
    "best_of": peak_flow.best_of,
    "repeatable": peak_flow.repeatable,
    "percent": peak_flow.percent,
    "zone_within": zone_within,
    "zone_shown": zone_shown,
    "symptom_zone": symptom_zone,
    "filled_in_later": filled_in_later,
    "in_the_future": in_the_future,
    "validate_fields": lambda **given: found(validate_fields(**given)),
    "soft_questions": lambda **given: found(soft_questions(**given)),
    "candidate": candidate,
    "best_candidate": best_candidate,
    "review_due": review_due,
    "red_rule": rule_met,
    "emergency_number": emergency_number,
    "condition_of": condition_of,
}


@pytest.mark.parametrize(
    "case",
    [
        *cases("peak_flow"),
        *cases("zone_shown", "symptom_zone", "zone_shown"),
        *cases("late"),
        *cases("fields"),
        *cases("soft_questions"),
        *cases("personal_best"),
        *cases("red_rule"),
    ],
)
def test_the_rule_keeps_its_promise(case: Case) -> None:
    assert RULES[case.rule](**case.given) == case.expected


def test_half_a_character_is_refused() -> None:
    fields = {"note": "a\ud83e"}
    assert found(validate_fields("asthma", None, fields)) == [["/note", "bad-character", {}]]


@pytest.mark.parametrize(("length", "faults"), [(2000, 0), (2001, 1)])
def test_a_note_has_2000_characters_at_most(length: int, faults: int) -> None:
    assert len(validate_fields("asthma", None, {"note": "n" * length})) == faults
    assert len(validate_fields("ibd", None, {"note": "n" * length})) == faults


def test_a_condition_without_a_diary_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        condition_of("gout")
    with pytest.raises(KeyError):
        load("gout")
