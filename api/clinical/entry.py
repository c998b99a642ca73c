"""The body of a diary entry: which condition, which local day, which session, which answers."""

from collections.abc import Iterator, Mapping
from functools import partial

from api.clinical.conditions import CONDITIONS, load, validate_fields
from api.clinical.findings import (
    Check,
    Finding,
    in_choice,
    in_day,
    in_id,
    in_integer,
    in_object,
    wrong_type,
)

ZONES = ("green", "yellow", "red")


def validate_entry(body: object, variant: str | None = None) -> list[Finding]:
    """What is wrong with an entry's body; pointers start at the body ("/fields/cough").

    The server asks without a variant, so that an old answer stays valid when a diagnosis changes;
    the form asks with the child's variant.
    """
    if not isinstance(body, Mapping):
        return [wrong_type("", "object")]
    condition = body.get("condition")
    if condition not in CONDITIONS:
        return [Finding("/condition", "not-a-choice" if "condition" in body else "required")]
    required: dict[str, Check] = {
        "condition": partial(in_choice, choices=CONDITIONS),
        "day": in_day,
        **_session(condition),
        "fields": partial(_in_fields, condition=condition, variant=variant),
    }
    return list(in_object("", body, required, {"shown": _in_shown}))


def _session(condition: str) -> dict[str, Check]:
    sessions = load(condition).sessions
    return {"session": partial(in_choice, choices=sessions)} if sessions else {}


def _in_fields(
    pointer: str, value: object, condition: str, variant: str | None
) -> Iterator[Finding]:
    for fault in validate_fields(condition, variant, value):
        yield fault._replace(pointer=pointer + fault.pointer)


def _in_shown(pointer: str, value: object) -> Iterator[Finding]:
    """The zone as the family saw it, with the percent, the best and the plan it came from."""
    flow = load("asthma").fields["peak_flow"]
    required: dict[str, Check] = {"zone": partial(in_choice, choices=ZONES), "plan": in_id}
    optional: dict[str, Check] = {
        "percent": partial(in_integer, low=0, high=100 * flow.max // flow.min),
        "best": partial(in_integer, low=flow.min, high=flow.max),
    }
    return in_object(pointer, value, required, optional)
