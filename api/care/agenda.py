"""What the care team brings to a visit, and what was decided there and why."""

from uuid import UUID

from marshmallow import fields, validate

from api.care.standing import standing
from api.fields import Day, Form, Id, Text
from api.records.kinds import Only, throughout

MOST = 8
MOST_OPTIONS = 6
ONLY = Only("agenda", below="visit", pointer="/visit")


class AgendaBody(Form):
    """The care team's points for one visit, in its order."""

    visit = Id(required=True)
    points = fields.List(
        Text(300), required=True, validate=validate.Length(max=MOST, error="too-many")
    )


class DecisionBody(Form):
    """Something decided at a visit, and the reason in words that the family understands.

    `options` are what was looked at, `known` what is known about them and `source` from where,
    `due` the day by which both look at it again; without it the decision needs no second look.
    """

    visit = Id(required=True)
    text = Text(400, lines=True, required=True)
    why = Text(400, lines=True, required=True)
    options = fields.List(Text(200), validate=validate.Length(max=MOST_OPTIONS, error="too-many"))
    known = Text(600, lines=True)
    source = Text(200)
    due = Day()


def record_of(visit: UUID) -> UUID:
    """The one record that holds a visit's agenda, so that the whole team writes in the same."""
    return ONLY.record(visit)


AGENDA = standing("agenda", throughout("agenda.write"), AgendaBody, only=ONLY)
DECISION = standing("decision", throughout("decision.write"), DecisionBody)
