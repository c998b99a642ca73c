"""Bodies of the kinds of care: clinical findings as field errors, and the fields they share."""

import re
from collections.abc import Iterable
from typing import Any
from uuid import UUID, uuid5

from marshmallow import Schema, ValidationError, fields, validates_schema

from api.clinical.findings import Finding, is_day
from api.fields import Form

CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
TO_THE_SECOND = re.compile(rf"{CLOCK.pattern}(:[0-5]\d)?", re.ASCII)


class ClinicalBody(Schema):
    """A body that the clinical rules judge as a whole; the fields here only name its parts."""

    @staticmethod
    def findings(body: object) -> list[Finding]:
        """What is wrong with the body; each kind says which rules it asks."""
        raise NotImplementedError

    @validates_schema(pass_original=True)
    def judge(self, data: Any, original: Any, **kw: Any) -> None:
        findings = self.findings(original)
        if findings:
            raise ValidationError(nested(findings))


def nested(findings: Iterable[Finding]) -> dict[str, Any]:
    """Findings in the shape of marshmallow's messages: one level for each step of the pointer."""
    messages: dict[str, Any] = {}
    for finding in findings:
        level = messages
        for step in finding.pointer.split("/")[1:]:
            level = level.setdefault(step.replace("~1", "/").replace("~0", "~"), {})
        leaf: dict[str, Any] = {"code": finding.code}
        if finding.params:
            leaf["params"] = dict(finding.params)
        level.setdefault("_schema", []).append(leaf)
    return messages


class Body(Form):
    """A body whose fields say all there is to check."""


class Day(fields.String):
    """A calendar day of the family's, YYYY-MM-DD. Code: not-a-day."""

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


def only_record(subject: UUID, name: str) -> UUID:
    """The one record that may bear this name below a subject, the same on every device."""
    return uuid5(subject, name)
