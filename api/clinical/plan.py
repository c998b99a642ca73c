"""What a care plan's body must hold before it can be issued, and what a draft of one may hold.

Medicines, doses and steps are the clinician's own words; thresholds, and the zone of a reading
that lies exactly on one, travel inside the plan.
"""

from collections.abc import Iterator, Mapping
from functools import partial

from api.clinical.conditions.definition import CONDITIONS, load
from api.clinical.emergency import countries
from api.clinical.findings import (
    Check,
    Finding,
    Json,
    in_choice,
    in_day,
    in_integer,
    in_object,
    in_text,
    wrong_type,
)
from api.clinical.plan_parts import CONTACTS, IN_ZONE, TYPES, in_zone

CONDITION = partial(in_choice, choices=CONDITIONS)
NUMBER = partial(in_integer, low=1, high=100_000)
REASON = partial(in_text, longest=500, needed=True)
WITHDRAWN = partial(in_object, required={"reason": REASON})


def validate_plan(body: object) -> list[Finding]:
    """What is wrong with a version of a plan; pointers start at the body.

    A version that ends the plan holds its number and the reason, and nothing else.
    """
    if not isinstance(body, Mapping) or body.get("condition") not in CONDITIONS:
        return list(_no_condition(body))
    condition = body["condition"]
    known: dict[str, Check] = {"condition": CONDITION, "number": NUMBER}
    if "withdrawn" in body:
        return list(in_object("", body, {**known, "withdrawn": WITHDRAWN}))
    zones = partial(in_object, required=dict.fromkeys(load(condition).plan.zones, in_zone))
    required: dict[str, Check] = {**known, "zones": zones, "emergency": _in_emergency}
    findings = list(in_object("", body, required, _optional(condition)))
    if not findings:
        findings += [*_needs_scheme(body), *_calls(body)]
    return findings


def validate_draft(body: object) -> list[Finding]:
    """What is wrong with a draft: any of a plan's parts, each as it would stand in the plan."""
    if not isinstance(body, Mapping) or body.get("condition") not in CONDITIONS:
        return list(_no_condition(body))
    condition = body["condition"]
    zone = partial(in_object, required={}, optional=IN_ZONE)
    zones = dict.fromkeys(load(condition).plan.zones, zone)
    optional: dict[str, Check] = {
        "zones": partial(in_object, required={}, optional=zones),
        "emergency": _in_emergency,
        **_optional(condition),
    }
    return list(in_object("", body, {"condition": CONDITION}, optional))


def _no_condition(body: object) -> Iterator[Finding]:
    if not isinstance(body, Mapping):
        yield wrong_type("", "object")
    else:
        yield Finding("/condition", "not-a-choice" if "condition" in body else "required")


def _optional(condition: str) -> dict[str, Check]:
    own = {part: TYPES[type] for part, type in load(condition).plan.parts.items()}
    return {**own, "contacts": CONTACTS, "review_by": in_day}


def _in_emergency(pointer: str, value: object) -> Iterator[Finding]:
    """The country whose emergency number the plan gives."""
    return in_object(pointer, value, {"country": partial(in_choice, choices=countries())})


def _needs_scheme(body: Json) -> Iterator[Finding]:
    """A best without limits would give a number and no zone."""
    if "personal_best" in body and "scheme" not in body:
        yield Finding("/scheme", "required")


def _calls(body: Json) -> Iterator[Finding]:
    """A step that says to call somebody names one of the plan's contacts, by place in the list."""
    contacts = len(body.get("contacts", ()))
    for name, zone in body["zones"].items():
        for place, step in enumerate(zone["steps"]):
            if step.get("call", -1) >= contacts:
                yield Finding(f"/zones/{name}/steps/{place}/call", "not-a-contact")
