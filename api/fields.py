"""Fields that take nothing but what they say: no guessing of types, codes instead of sentences."""

import re
import unicodedata
from typing import Any
from uuid import UUID

from marshmallow import RAISE, Schema, ValidationError, fields, validate

from api.clinical.findings import is_day

NOT_IN_TEXT = ("Cc", "Cs", "Co", "Cn")
CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
TO_THE_SECOND = re.compile(rf"{CLOCK.pattern}(:[0-5]\d)?", re.ASCII)


class Form(Schema):
    """What a request, or the body of a record, may say; keys that are not named are refused."""

    class Meta:
        unknown = RAISE


class Text(fields.String):
    """What a person wrote: NFC, trimmed, without control characters or halves of characters.

    `lines` allows line breaks. Codes: not-text, bad-character, too-short, too-long.
    """

    def __init__(
        self, longest: int, *, shortest: int = 1, lines: bool = False, trim: bool = True, **kw: Any
    ) -> None:
        bounds = [
            validate.Length(min=shortest, error="too-short"),
            validate.Length(max=longest, error="too-long"),
        ]
        super().__init__(validate=bounds + list(kw.pop("validate", ())), **kw)
        self.allowed = "\n\t" if lines else ""
        self.trim = trim

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        if not isinstance(value, str):
            raise ValidationError("not-text")
        text = unicodedata.normalize("NFC", value.strip() if self.trim else value)
        if any(c not in self.allowed and unicodedata.category(c) in NOT_IN_TEXT for c in text):
            raise ValidationError("bad-character")
        return text


class Flag(fields.Boolean):
    """true or false; never 1, "yes" or null."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise ValidationError("not-true-or-false")
        return value


class Choice(fields.String):
    """One word of a closed list. Code: not-a-choice."""

    def __init__(self, choices: tuple[str, ...], **kw: Any) -> None:
        super().__init__(validate=validate.OneOf(choices, error="not-a-choice"), **kw)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        if not isinstance(value, str):
            raise ValidationError("not-text")
        return value


class Whole(fields.Integer):
    """A whole number of a range, both ends included. Codes: not-a-number, too-low, too-high."""

    def __init__(self, lowest: int, highest: int, **kw: Any) -> None:
        bounds = [
            validate.Range(min=lowest, error="too-low"),
            validate.Range(max=highest, error="too-high"),
        ]
        super().__init__(validate=bounds, **kw)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValidationError("not-a-number")
        return value


class Day(fields.String):
    """A calendar day as people name it, YYYY-MM-DD. Code: not-a-day."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        if not isinstance(value, str) or not is_day(value):
            raise ValidationError("not-a-day")
        return value


class ClockTime(fields.String):
    """A time on the wall clock, HH:MM. Code: not-a-time."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        if not isinstance(value, str) or not CLOCK.fullmatch(value):
            raise ValidationError("not-a-time")
        return value


class WallTime(fields.String):
    """A day and a time on the family's own clock, YYYY-MM-DDTHH:MM(:SS). Code: not-a-time."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        day, _, time = value.partition("T") if isinstance(value, str) else ("", "", "")
        if not is_day(day) or not TO_THE_SECOND.fullmatch(time):
            raise ValidationError("not-a-time")
        return f"{day}T{time}"


class Id(fields.UUID):
    """An id in its one written form. Code: not-an-id."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> UUID:
        try:
            found = UUID(value)
        except (AttributeError, TypeError, ValueError) as error:
            raise ValidationError("not-an-id") from error
        if str(found) != value:
            raise ValidationError("not-an-id")
        return found
