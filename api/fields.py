"""Fields that take nothing but what they say: no guessing of types, codes instead of sentences."""

import unicodedata
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate

NOT_IN_TEXT = ("Cc", "Cs", "Co", "Cn")


class Form(Schema):
    """What a request may say; keys that are not named are refused."""

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
