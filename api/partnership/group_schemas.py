"""What the routes of standing groups take and give."""

from marshmallow import Schema, fields, validate

from api.fields import Choice, Form, Text, Whole
from api.once import OnceForm
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


class NewGroupForm(OnceForm, GroupForm):
    """A group that is begun."""


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
