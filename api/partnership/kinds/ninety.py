"""Goals for ninety days: one tick a week, and a look back at their end."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from marshmallow import ValidationError, validates_schema

from api.fields import Choice, Day, Form, Id, Text
from api.partnership.kinds.who import WRITE, strangers
from api.records.kinds import FieldErrors, Kind, Only
from api.records.revision import Revision

LONGEST = timedelta(days=90)
MONDAY = 0


class NinetyBody(Form):
    """A goal, who keeps an eye on it, and from `came` on what became of it."""

    goal = Text(200, required=True)
    owner = Id(required=True)
    starts = Day(required=True)
    ends = Day(required=True)
    came = Choice(("yes", "partly", "no"))
    learned = Text(1000, lines=True)

    @validates_schema
    def in_ninety_days(self, data: dict[str, Any], **kw: Any) -> None:
        length = date.fromisoformat(data["ends"]) - date.fromisoformat(data["starts"])
        if not timedelta() < length <= LONGEST:
            raise ValidationError("not-in-ninety-days", "ends")


class TickBody(Form):
    """That something was done for a goal in the week that began on this Monday."""

    ninety = Id(required=True)
    week = Day(required=True)
    note = Text(200)

    @validates_schema
    def on_a_monday(self, data: dict[str, Any], **kw: Any) -> None:
        if date.fromisoformat(data["week"]).weekday() != MONDAY:
            raise ValidationError("not-a-monday", "week")


def check(project: UUID, revision: Revision) -> FieldErrors:
    """Only a member keeps an eye on a goal."""
    assert revision.body is not None
    if strangers(project, [UUID(revision.body["owner"])]):
        return [{"pointer": "/owner", "code": "not-a-member"}]
    return []


NINETY = Kind("ninety", WRITE, schema=NinetyBody, check=check)
TICK = Kind("ninety.tick", WRITE, schema=TickBody, only=Only("tick:{week}", below="ninety"))
