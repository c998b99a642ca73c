"""What the care team brings to a visit, and what was decided there and why."""

from uuid import UUID

from marshmallow import fields, validate

from api.care.body import only_record
from api.care.standing import standing
from api.fields import Form, Id, Text
from api.records.kinds import FieldErrors
from api.records.revision import Revision

MOST = 8


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
    return only_record(visit, "agenda")


def check(child: UUID, revision: Revision) -> FieldErrors:
    """One agenda for each visit."""
    assert revision.body is not None
    if revision.record != record_of(UUID(revision.body["visit"])):
        return [{"pointer": "/visit", "code": "other-record"}]
    return []


AGENDA = standing(
    "agenda",
    {"create": "agenda.write", "revise": "agenda.write", "withdraw": "agenda.write"},
    AgendaBody,
    check,
)
DECISION = standing(
    "decision",
    {"create": "decision.write", "revise": "decision.write", "withdraw": "decision.write"},
    DecisionBody,
)
