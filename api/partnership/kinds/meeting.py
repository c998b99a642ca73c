"""Meetings: an agenda that always holds the family item, and minutes.

The family item is a standing item: "What do family partners see, miss, or want to change?" It
cannot be taken off an agenda, and a meeting is not over before it was answered.
"""

from typing import Any
from uuid import UUID

from marshmallow import ValidationError, fields, validate, validates_schema

from api.fields import Choice, ClockTime, Day, Flag, Form, Id, Text
from api.partnership.kinds.who import WRITE, strangers
from api.records.kinds import FieldErrors, Kind
from api.records.revision import Revision

PLANNED, HELD = "planned", "held"
HOW = ("online", "phone", "clinic", "elsewhere")
TEMPLATES = ("first", "regular", "study", "closing", "own")
MOST_ITEMS = 20


class Item(Form):
    """One item: who brings it, and what was said. The family item has no words of its own."""

    text = Text(200)
    family = Flag(load_default=False)
    said = Text(1000, lines=True)

    @validates_schema
    def worded(self, data: dict[str, Any], **kw: Any) -> None:
        if not data["family"] and "text" not in data:
            raise ValidationError("required", "text")


class MeetingBody(Form):
    """A meeting; `link` and `phone` stand first, since whoever is far away belongs as well."""

    day = Day(required=True)
    time = ClockTime(required=True)
    how = Choice(HOW, required=True)
    link = Text(300)
    phone = Text(60)
    place = Text(200)
    care = Text(200)
    template = Choice(TEMPLATES, required=True)
    agenda = fields.List(
        fields.Nested(Item),
        required=True,
        validate=validate.Length(max=MOST_ITEMS, error="too-many"),
    )
    status = Choice((PLANNED, HELD), required=True)
    present = fields.List(Id(), validate=validate.Length(max=20, error="too-many"))
    minutes = Text(2000, lines=True)

    @validates_schema
    def family_item(self, data: dict[str, Any], **kw: Any) -> None:
        standing = [item for item in data["agenda"] if item["family"]]
        if len(standing) != 1:
            raise ValidationError("no-family-item", "agenda")
        if data["status"] == HELD and "said" not in standing[0]:
            raise ValidationError("family-item-open", "agenda")
        if data["status"] == HELD and not data.get("present"):
            raise ValidationError("required", "present")


def check(project: UUID, revision: Revision) -> FieldErrors:
    """Only members are noted as present."""
    assert revision.body is not None
    present = [UUID(person) for person in revision.body.get("present", [])]
    if strangers(project, present):
        return [{"pointer": "/present", "code": "not-a-member"}]
    return []


MEETING = Kind("meeting", WRITE, schema=MeetingBody, check=check)
