"""Choosing together what comes first: each ranks alone, the group talks, and each ranks again."""

from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from api.fields import Form, Id, Text, Whole
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind, Only

FEWEST, MOST = 2, 7
ROUNDS = 2


def _options() -> fields.Field[Any]:
    length = validate.Length(FEWEST, MOST, error="too-many")
    return fields.List(Text(120), required=True, validate=length)


class PriorityBody(Form):
    """A question with two to seven answers to put in order."""

    question = Text(200, required=True)
    options = _options()

    @validates_schema
    def told_apart(self, data: dict[str, Any], **kw: Any) -> None:
        _no_twins(data, "options")


class RankBody(Form):
    """One member's order of the answers, the most important first."""

    priority = Id(required=True)
    round = Whole(1, ROUNDS, required=True)
    order = _options()

    @validates_schema
    def told_apart(self, data: dict[str, Any], **kw: Any) -> None:
        _no_twins(data, "order")


def _no_twins(data: dict[str, Any], name: str) -> None:
    if len(set(data[name])) < len(data[name]):
        raise ValidationError("twice", name)


PRIORITY = Kind("priority", WRITE, schema=PriorityBody)
RANK = Kind(
    "priority.rank", WRITE, schema=RankBody, only=Only("rank:{round}:{author}", below="priority")
)
