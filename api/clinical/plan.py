"""What a care plan's body must hold before it can be issued.

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
    in_list,
    in_object,
    in_text,
    wrong_type,
)
from api.clinical.zone_rules import in_scheme, in_symptom_rules

STEPS = {"asthma": ("green", "yellow", "red"), "ibd": ("well", "flare", "urgent")}
STEP = partial(in_text, longest=2000, needed=True)
NAME = partial(in_text, longest=80, needed=True)
PHONE = partial(in_text, longest=40, needed=True)
METHOD = partial(in_choice, choices=("measured", "predicted"))
MOST_CONTACTS = 10


def validate_plan(body: object) -> list[Finding]:
    """What is wrong with a plan's body; pointers start at the body ("/personal_best/value")."""
    if not isinstance(body, Mapping):
        return [wrong_type("", "object")]
    condition = body.get("condition")
    if condition not in CONDITIONS:
        return [Finding("/condition", "not-a-choice" if "condition" in body else "required")]
    findings = list(in_object("", body, _required(condition), _optional(condition)))
    return findings + list(_needs_scheme(body))


def _required(condition: str) -> dict[str, Check]:
    steps: dict[str, Check] = dict.fromkeys(STEPS[condition], STEP)
    country: dict[str, Check] = {"country": partial(in_choice, choices=countries())}
    return {
        "condition": partial(in_choice, choices=CONDITIONS),
        "steps": partial(in_object, required=steps),
        "emergency": partial(in_object, required=country),
    }


def _optional(condition: str) -> dict[str, Check]:
    contact = partial(in_object, required={"name": NAME, "phone": PHONE})
    own = _asthma_parts if condition == "asthma" else _ibd_parts
    return {
        "number": partial(in_integer, low=1, high=100_000),
        **own(),
        "contacts": partial(in_list, check=contact, most=MOST_CONTACTS),
        "review_by": in_day,
    }


def _asthma_parts() -> dict[str, Check]:
    flow = load("asthma").fields["peak_flow"]
    assert flow.blows
    required: dict[str, Check] = {
        "value": partial(in_integer, low=flow.min, high=flow.max),
        "scale": partial(in_choice, choices=flow.blows.scales),
        "on": in_day,
        "set_by": NAME,
    }
    meter = partial(in_text, longest=flow.blows.meter_length)
    return {
        "personal_best": partial(
            in_object, required=required, optional={"meter": meter, "method": METHOD}
        ),
        "scheme": in_scheme,
        "symptom_rules": in_symptom_rules,
    }


def _ibd_parts() -> dict[str, Check]:
    stools = load("ibd").fields["stools"]
    return {"usual_stools": partial(in_integer, low=stools.min, high=stools.max)}


def _needs_scheme(body: Json) -> Iterator[Finding]:
    """A best without limits would give a number and no zone."""
    if body["condition"] == "asthma" and "personal_best" in body and "scheme" not in body:
        yield Finding("/scheme", "required")
