"""The zone rules that a plan carries: its two limits, and symptom rules of its own."""

from collections.abc import Iterator, Mapping
from functools import partial

from api.clinical.conditions.definition import Limit, load
from api.clinical.findings import (
    Check,
    Finding,
    Json,
    below,
    in_choice,
    in_integer,
    in_list,
    in_object,
)

OWN = "own"
RULED = ("integer", "scale")
MOST_RULES = 20

LIMIT: dict[str, Check] = {
    "percent": partial(in_integer, low=1, high=100),
    "belongs": partial(in_choice, choices=("upper", "lower")),
}


def in_scheme(pointer: str, value: object) -> Iterator[Finding]:
    """A named scheme with exactly its limits, or the clinician's own; the green limit first."""
    names = (*load("asthma").zone_schemes, OWN)
    limits = partial(in_list, check=partial(in_object, required=LIMIT), least=2, most=2)
    faults = list(
        in_object(pointer, value, {"name": partial(in_choice, choices=names), "limits": limits})
    )
    yield from faults
    if not faults and isinstance(value, Mapping):
        yield from _in_limits(below(pointer, "limits"), value)


def _in_limits(pointer: str, scheme: Json) -> Iterator[Finding]:
    green, yellow = (Limit(limit["percent"], limit["belongs"]) for limit in scheme["limits"])
    if green.percent <= yellow.percent:
        yield Finding(pointer, "wrong-order")
    # A plan that says EPR-3 must be EPR-3.
    elif load("asthma").zone_schemes.get(scheme["name"], (green, yellow)) != (green, yellow):
        yield Finding(pointer, "not-as-named", {"name": scheme["name"]})


def in_symptom_rules(pointer: str, value: object) -> Iterator[Finding]:
    """A list that replaces the usual symptom rules as a whole; an empty one switches them off."""
    return in_list(pointer, value, _in_rule, most=MOST_RULES)


def _in_rule(pointer: str, value: object) -> Iterator[Finding]:
    fields = {field.id: field for field in load("asthma").fields.values() if field.type in RULED}
    named = value.get("field") if isinstance(value, Mapping) else None
    most = fields[named].max if isinstance(named, str) and named in fields else 1
    required: dict[str, Check] = {
        "field": partial(in_choice, choices=fields),
        "at_least": partial(in_integer, low=1, high=most),
        "zone": partial(in_choice, choices=("yellow", "red")),
    }
    return in_object(pointer, value, required)
