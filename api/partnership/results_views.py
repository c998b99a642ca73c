"""What is given of results, of the years together, and of standing groups."""

from marshmallow import Schema, fields, validate

from api.fields import Choice, Form, Text, Whole
from api.partnership import standing_group
from api.partnership.schemas import LINE, WORDS
from api.partnership.views import many, one_of, string

MOST_GOALS, MOST_SEATS = 6, 20


class SeatsForm(Form):
    """How many seats each side has."""

    families = Whole(1, MOST_SEATS, required=True)
    staff = Whole(0, MOST_SEATS, required=True)


class GroupForm(Form):
    """A standing group: what it may do, for how long, and what it wants to reach."""

    kind = Choice(standing_group.KINDS, required=True)
    name = Text(80, required=True)
    mandate = Text(WORDS, lines=True, required=True)
    goals = fields.List(
        Text(LINE), required=True, validate=validate.Length(1, MOST_GOALS, error="how-many")
    )
    rhythm = Text(LINE, shortest=0, load_default="")
    from_on = fields.Date(required=True)
    until_on = fields.Date(required=True)
    seats = fields.Nested(SeatsForm, required=True)


class GroupToldView(Schema):
    """A group as anybody may read of it."""

    id = fields.UUID(required=True)
    kind = one_of(standing_group.KINDS)
    name = string()
    mandate = string()
    goals = fields.List(fields.String(), required=True)
    rhythm = string()
    from_on = fields.Date(required=True)
    until_on = fields.Date(required=True)
    seats = fields.Nested(SeatsForm, required=True)


class GroupPersonView(Schema):
    """Somebody who is in a group, or asked to be."""

    person = fields.UUID(required=True)
    name = string()
    status = one_of((standing_group.ASKED, standing_group.IN))


class GroupView(GroupToldView):
    """A group with the reader's own part in it; people are named to members and the team."""

    mine = one_of((standing_group.ASKED, standing_group.IN), allow_none=True)
    people = many(GroupPersonView)


class GroupsView(Schema):
    """A clinic's groups."""

    groups = many(GroupView)


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
