"""Are the answers of a diary entry what its condition asks for?"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from api.clinical.conditions.definition import Field, FieldType, load
from api.clinical.findings import (
    Check,
    Finding,
    below,
    in_boolean,
    in_choice,
    in_integer,
    in_keys,
    in_list,
    in_object,
    in_text,
    wrong_type,
)


def validate_fields(condition: str, variant: str | None, fields: object) -> list[Finding]:
    """What is wrong with the answers, in the order of the form; empty when nothing is.

    Pointers start at the answers ("/cough"). With a variant ("crohns"), questions of the other
    variant are refused; without, they are taken: an old answer stays valid when a diagnosis
    changes. An unanswered question is an absent key, never null and never 0.
    """
    if not isinstance(fields, Mapping):
        return [wrong_type("", "object")]
    if not fields:
        return [Finding("", "empty")]
    known = load(condition).fields
    findings: list[Finding] = []
    for field in known.values():
        if field.id in fields:
            findings += _answer(field, variant, fields[field.id])
    return findings + list(in_keys("", fields, (), known))


def _answer(field: Field, variant: str | None, value: object) -> Iterator[Finding]:
    pointer = below("", field.id)
    if variant is not None and field.variants and variant not in field.variants:
        yield Finding(pointer, "not-for-variant", {"variant": variant})
    else:
        yield from CHECKS[field.type](field, pointer, value)


def _number(field: Field, pointer: str, value: object) -> Iterator[Finding]:
    return in_integer(pointer, value, field.min, field.max)


def _boolean(_field: Field, pointer: str, value: object) -> Iterator[Finding]:
    return in_boolean(pointer, value)


def _text(field: Field, pointer: str, value: object) -> Iterator[Finding]:
    return in_text(pointer, value, field.max)


def _code(field: Field, pointer: str, value: object) -> Iterator[Finding]:
    return in_choice(pointer, value, field.choices)


def _codes(field: Field, pointer: str, value: object) -> Iterator[Finding]:
    choice = partial(in_choice, choices=field.choices)
    yield from in_list(pointer, value, choice, most=len(field.choices))
    if isinstance(value, list) and len(value) <= len(field.choices):
        for place, code in enumerate(value):
            if code in value[:place]:
                yield Finding(below(pointer, place), "repeated")


def _reading(field: Field, pointer: str, value: object) -> Iterator[Finding]:
    assert field.blows
    blow = partial(in_integer, low=field.min, high=field.max)
    required: dict[str, Check] = {
        "blows": partial(in_list, check=blow, least=1, most=field.blows.most),
        "reliever": partial(in_choice, choices=field.blows.reliever),
        "scale": partial(in_choice, choices=field.blows.scales),
    }
    meter = partial(in_text, longest=field.blows.meter_length)
    return in_object(pointer, value, required, {"meter": meter})


CHECKS: dict[FieldType, Callable[[Field, str, object], Iterator[Finding]]] = {
    "integer": _number,
    "scale": _number,
    "boolean": _boolean,
    "code": _code,
    "codes": _codes,
    "text": _text,
    "blows": _reading,
}
