"""What the care team brings to a visit, and what was decided there and why."""

from uuid import UUID

from marshmallow import fields, validate

from api.care.standing import standing
from api.fields import Form, Id, Text
from api.records.kinds import Only, throughout

MOST = 8
ONLY = Only("agenda", below="visit", pointer="/visit")


class AgendaBody(Form):
    """The care team's points for one visit, in its order."""

    visit = Id(required=True)
    points = fields.List(
        Text(300), required=True, validate=validate.Length(max=MOST, error="too-many")
    )


class DecisionBody(Form):
    """Something decided at a visit, and the reason in words that the family understands."""

    visit = Id(required=True)
    text = Text(400, lines=True, required=True)
    why = Text(400, lines=True, required=True)


def record_of(visit: UUID) -> UUID:
    """The one record that holds a visit's agenda, so that the whole team writes in the same."""
    return ONLY.record(visit)


AGENDA = standing("agenda", throughout("agenda.write"), AgendaBody, only=ONLY)
DECISION = standing("decision", throughout("decision.write"), DecisionBody)
