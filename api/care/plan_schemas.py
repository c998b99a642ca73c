"""What the route about a child's plans gives."""

from marshmallow import Schema, fields

from api.care.schemas import ChildOfSummaryView


class PlanRevisionView(Schema):
    """A revision as a phone has it; without a body it took a draft back."""

    id = fields.UUID(required=True)
    record = fields.UUID(required=True)
    kind = fields.String(required=True)
    parents = fields.List(fields.UUID(), required=True)
    body = fields.Dict(required=True, allow_none=True)
    at = fields.String(required=True)
    offset = fields.Integer(required=True)
    author = fields.UUID(required=True)


class CandidateView(Schema):
    """A reading that may become the personal best, in L/min, and what to ask about it."""

    entry = fields.UUID(required=True)
    day = fields.String(required=True, metadata={"format": "date"})
    value = fields.Integer(required=True)
    doubts = fields.List(fields.String(), required=True)


class PersonOfPlanView(Schema):
    """Somebody who has or had a part in the record."""

    name = fields.String(required=True)
    role = fields.String(required=True)


class PlansView(Schema):
    """All about a child's plans."""

    child = fields.Nested(ChildOfSummaryView, required=True)
    revisions = fields.List(fields.Nested(PlanRevisionView), required=True)
    candidate = fields.Nested(CandidateView, required=True, allow_none=True)
    people = fields.Dict(
        keys=fields.String(), values=fields.Nested(PersonOfPlanView), required=True
    )
