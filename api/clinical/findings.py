"""What is wrong with, or unlikely in, something a person wrote: findings, and how values are read.

A finding carries a code and its parameters, never a sentence and never the value itself,
so that an answer or a log line cannot repeat a health fact.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple, TypeGuard
from uuid import UUID

Json = Mapping[str, Any]

DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
# A calendar ends with the year 9999, and what is reckoned from a day may lie weeks after it.
LAST_DAY = "2999-12-31"
# NUL cannot be stored by PostgreSQL; half a surrogate pair cannot be written as UTF-8.
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class Finding(NamedTuple):
    """One thing to correct or to ask about: JSON Pointer, code, parameters of the code."""

    pointer: str
    code: str
    params: Mapping[str, int | str] = {}


Check = Callable[[str, object], Iterator[Finding]]


def is_integer(value: object) -> TypeGuard[int]:
    """A whole number as JSON means it: true and 3.0 are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def in_integer(pointer: str, value: object, low: int, high: int) -> Iterator[Finding]:
    """A whole number from low to high, both included."""
    if not is_integer(value):
        yield wrong_type(pointer, "integer")
    elif value < low:
        yield Finding(pointer, "too-low", {"min": low})
    elif value > high:
        yield Finding(pointer, "too-high", {"max": high})


def in_text(
    pointer: str, value: object, longest: int, *, needed: bool = False
) -> Iterator[Finding]:
    """Text of at most `longest` characters (code points); `needed` refuses blank text."""
    if not isinstance(value, str):
        yield wrong_type(pointer, "text")
    elif UNSTORABLE.search(value):
        yield Finding(pointer, "bad-character")
    elif len(value) > longest:
        yield Finding(pointer, "too-long", {"max": longest})
    elif needed and not value.strip():
        yield Finding(pointer, "required")


def in_choice(pointer: str, value: object, choices: Collection[str]) -> Iterator[Finding]:
    """One of the given codes."""
    if not isinstance(value, str):
        yield wrong_type(pointer, "code")
    elif value not in choices:
        yield Finding(pointer, "not-a-choice")


def in_boolean(pointer: str, value: object) -> Iterator[Finding]:
    """True or false, nothing that merely counts as such."""
    if not isinstance(value, bool):
        yield wrong_type(pointer, "boolean")


def in_day(pointer: str, value: object) -> Iterator[Finding]:
    """A calendar day written as YYYY-MM-DD."""
    if not isinstance(value, str):
        yield wrong_type(pointer, "day")
    elif not is_day(value):
        yield Finding(pointer, "not-a-day")


def is_day(value: str) -> bool:
    """Whether the text is a real day in the one form we keep."""
    if not DAY.fullmatch(value) or value > LAST_DAY:
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def in_id(pointer: str, value: object) -> Iterator[Finding]:
    """An id in its one written form."""
    if not isinstance(value, str):
        yield wrong_type(pointer, "id")
    elif not _is_id(value):
        yield Finding(pointer, "not-an-id")


def _is_id(value: str) -> bool:
    try:
        return str(UUID(value)) == value
    except ValueError:
        return False


def in_keys(
    pointer: str, value: Json, required: Collection[str], optional: Collection[str] = ()
) -> Iterator[Finding]:
    """Every required key is there, and none that we do not know."""
    for key in required:
        if key not in value:
            yield Finding(below(pointer, key), "required")
    for key in sorted(set(value) - set(required) - set(optional)):
        yield Finding(below(pointer, key), "unknown-field")


def in_object(
    pointer: str,
    value: object,
    required: Mapping[str, Check],
    optional: Mapping[str, Check] | None = None,
) -> Iterator[Finding]:
    """An object with these parts and no others, each passing its check."""
    if not isinstance(value, Mapping):
        yield wrong_type(pointer, "object")
        return
    checks = {**required, **(optional or {})}
    yield from in_keys(pointer, value, required, checks)
    for part, check in checks.items():
        if part in value:
            yield from check(below(pointer, part), value[part])


def in_list(
    pointer: str, value: object, check: Check, *, least: int = 0, most: int
) -> Iterator[Finding]:
    """A list of so many items, each passing the check."""
    if not isinstance(value, list):
        yield wrong_type(pointer, "list")
    elif len(value) < least:
        yield Finding(pointer, "too-few", {"min": least})
    elif len(value) > most:
        yield Finding(pointer, "too-many", {"max": most})
    else:
        for place, item in enumerate(value):
            yield from check(below(pointer, place), item)


def wrong_type(pointer: str, expected: str) -> Finding:
    """The value is of another type than the expected one."""
    return Finding(pointer, "wrong-type", {"type": expected})


def below(pointer: str, key: str | int) -> str:
    """The pointer one step further in (RFC 6901)."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
