"""marshmallow's messages as codes with JSON Pointers (RFC 6901), which phones can translate."""

import re
from typing import Any

from marshmallow import fields
from marshmallow.exceptions import ValidationError
from marshmallow.schema import Schema

CODE = re.compile(r"[a-z]+(-[a-z]+)*")
NAMES = {"required": "required", "null": "required", "unknown": "unknown-field"}


def _known_messages() -> dict[str, str]:
    """Every fixed message of marshmallow's own fields and the code that stands for it."""
    known = {}
    classes = [value for value in vars(fields).values() if isinstance(value, type)]
    for owner in [Schema, *classes]:
        messages = getattr(owner, "default_error_messages", None) or getattr(
            owner, "_default_error_messages", {}
        )
        for key, message in messages.items():
            known[str(message)] = NAMES.get(key, "invalid")
    return known


KNOWN = _known_messages()


def field_errors(messages: Any) -> list[dict[str, Any]]:
    """Flatten `{"json": {"name": ["…"]}}` into `[{"pointer": "/name", "code": "…"}]`."""
    if isinstance(messages, dict) and set(messages) <= {"json", "query", "json_or_form"}:
        return [error for part in messages.values() for error in flatten(part, "")]
    return list(flatten(messages, ""))


def invalid_fields(error: ValidationError, at: str = "") -> list[dict[str, Any]]:
    """The field errors of one schema's refusal, below the pointer `at`."""
    return flatten(error.messages, at)


def flatten(messages: Any, pointer: str) -> list[dict[str, Any]]:
    """Walk nested messages; a leaf is a message or a ready `{"code": …, "params": …}`."""
    if isinstance(messages, dict) and isinstance(messages.get("code"), str):
        return [{"pointer": pointer, **messages}]
    if isinstance(messages, dict):
        return [e for key, value in messages.items() for e in flatten(value, _join(pointer, key))]
    if isinstance(messages, list):
        return [e for value in messages for e in flatten(value, pointer)]
    return [{"pointer": pointer, "code": _code(str(messages))}]


def _join(pointer: str, key: Any) -> str:
    if key == "_schema":
        return pointer
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def _code(message: str) -> str:
    return KNOWN.get(message) or (message if CODE.fullmatch(message) else "invalid")
