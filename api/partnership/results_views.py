"""What is given of results and of the years together."""

from marshmallow import Schema, fields

from api.partnership.group_schemas import GroupToldView
from api.partnership.views import many, one_of, string


class NumbersView(Schema):
    """Counts of a clinic; null where few people would be told of."""

    running = fields.Integer(required=True)
    finished = fields.Integer(required=True)
    made = fields.Integer(required=True)
    people = fields.Integer(required=True, allow_none=True)
    heard = fields.Float(required=True, allow_none=True)


class OpenedResultView(Schema):
    """What came of a project whose members opened it to anybody."""

    id = fields.UUID(required=True)
    title = string()
    goal = string()
    started_on = fields.Date(required=True)
    ends_on = fields.Date(required=True)
    closing = fields.Dict(keys=fields.String(), values=fields.String(), required=True)
    tests = fields.List(fields.Dict(), required=True)
    measures = fields.List(fields.Dict(), required=True)


class ResultsView(Schema):
    """A clinic's results for anybody."""

    name = string()
    numbers = fields.Nested(NumbersView, required=True)
    results = many(OpenedResultView)
    groups = many(GroupToldView)


class EventView(Schema):
    """One day of what was done together."""

    day = fields.Date(required=True)
    what = one_of(("gate", "asked", "began", "ended"))
    title = string()
    learned = string()


class TimelineView(Schema):
    """What was done together, the latest first; hours are null while few have told theirs."""

    events = many(EventView)
    hours = fields.Integer(required=True, allow_none=True)
