"""The parts that a plan is made of: medicines, steps, signs and contacts, as they were typed."""

from collections.abc import Iterator, Mapping
from functools import partial

from api.clinical.conditions.definition import load
from api.clinical.findings import (
    Check,
    Finding,
    below,
    in_boolean,
    in_choice,
    in_day,
    in_integer,
    in_list,
    in_object,
    in_text,
)
from api.clinical.personal_best import METHODS
from api.clinical.zone_rules import in_scheme, in_symptom_rules

MOST = 20
"""So many medicines, steps, signs or triggers at most."""
MOST_CONTACTS = 10
LONGEST_WAIT, MOST_TIMES = 240, 10

NAME = partial(in_text, longest=80, needed=True)
PHONE = partial(in_text, longest=40, needed=True)
SHORT = partial(in_text, longest=120, needed=True)
LINE = partial(in_text, longest=300, needed=True)
METHOD = partial(in_choice, choices=METHODS)

TEXTS = partial(in_list, check=LINE, most=MOST)
MEDICINE = partial(
    in_object,
    required={"name": SHORT, "dose": SHORT},
    optional={"device": SHORT, "spacer": in_boolean, "when": SHORT, "how_often": SHORT},
)
MEDICINES = partial(in_list, check=MEDICINE, most=MOST)
STEP = partial(
    in_object,
    required={"text": LINE},
    optional={
        "again_minutes": partial(in_integer, low=1, high=LONGEST_WAIT),
        "times": partial(in_integer, low=1, high=MOST_TIMES),
        "call": partial(in_integer, low=0, high=MOST_CONTACTS - 1),
    },
)
STEPS = partial(in_list, check=STEP, most=MOST)
CONTACT = partial(in_object, required={"name": NAME, "phone": PHONE}, optional={"when": SHORT})
CONTACTS = partial(in_list, check=CONTACT, most=MOST_CONTACTS)
IN_ZONE: Mapping[str, Check] = {"signs": TEXTS, "medicines": MEDICINES, "steps": STEPS}


def in_best(pointer: str, value: object) -> Iterator[Finding]:
    """A personal best in L/min, with its scale, its day and the name of who set it."""
    flow = load("asthma").fields["peak_flow"]
    assert flow.blows
    required: dict[str, Check] = {
        "value": partial(in_integer, low=flow.min, high=flow.max),
        "scale": partial(in_choice, choices=flow.blows.scales),
        "on": in_day,
        "set_by": NAME,
    }
    meter = partial(in_text, longest=flow.blows.meter_length)
    return in_object(pointer, value, required, {"meter": meter, "method": METHOD})


def in_stools(pointer: str, value: object) -> Iterator[Finding]:
    """The number of stools on a usual day."""
    stools = load("ibd").fields["stools"]
    return in_integer(pointer, value, low=stools.min, high=stools.max)


TYPES: Mapping[str, Check] = {
    "best": in_best,
    "scheme": in_scheme,
    "rules": in_symptom_rules,
    "boolean": in_boolean,
    "medicines": MEDICINES,
    "texts": TEXTS,
    "stools": in_stools,
}
"""How a part is read, by the type that the condition's file gives it."""


def in_zone(pointer: str, value: object) -> Iterator[Finding]:
    """A zone: its signs, its medicines, and at least one step of what to do."""
    yield from in_object(pointer, value, IN_ZONE)
    if isinstance(value, Mapping) and value.get("steps") == []:
        yield Finding(below(pointer, "steps"), "too-few", {"min": 1})
