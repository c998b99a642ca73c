"""Settled without a meeting: a time that suits, or an item to vote on, within a window."""

from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from api.fields import Choice, Flag, Form, Id, Text, WallTime
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind, Only

TIME, ITEM = "time", "item"
FEWEST, MOST = 2, 8


class PollBody(Form):
    """What is asked until when; for a time also the times that one can choose from."""

    of = Choice((TIME, ITEM), required=True)
    text = Text(300, lines=True, required=True)
    until = WallTime(required=True)
    times = fields.List(WallTime(), validate=validate.Length(FEWEST, MOST, error="too-many"))

    @validates_schema
    def asked(self, data: dict[str, Any], **kw: Any) -> None:
        if (data["of"] == TIME) != ("times" in data):
            raise ValidationError("required" if data["of"] == TIME else "not-of-this", "times")
        if len(set(data.get("times", ()))) < len(data.get("times", ())):
            raise ValidationError("twice", "times")


class PollAnswerBody(Form):
    """One member's answer: the times that suit, or yes, no, or that it needs a talk.

    `child_care` tells that somebody has to look after a child meanwhile.
    """

    poll = Id(required=True)
    suits = fields.List(WallTime(), validate=validate.Length(max=MOST, error="too-many"))
    child_care = Flag()
    says = Choice(("yes", "no", "talk"))
    why = Text(300, lines=True)

    @validates_schema
    def answered(self, data: dict[str, Any], **kw: Any) -> None:
        if ("suits" in data) == ("says" in data):
            raise ValidationError("required", "says")


POLL = Kind("poll", WRITE, schema=PollBody)
POLL_ANSWER = Kind(
    "poll.answer", WRITE, schema=PollAnswerBody, only=Only("answer:{author}", below="poll")
)
