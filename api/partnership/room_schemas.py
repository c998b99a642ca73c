"""Projects as the API tells their members of them."""

from marshmallow import fields

from api.fields import Form


class RoomMemberView(Form):
    """Somebody with a place in a project, by the name they chose to go by there."""

    person = fields.UUID()
    name = fields.String()
    role = fields.String()
    place = fields.String()
    comes_as = fields.String()


class RoomView(Form):
    """A project as its members see it."""

    id = fields.UUID()
    title = fields.String()
    goal = fields.String()
    status = fields.String()
    started_on = fields.Date()
    ends_on = fields.Date()
    sponsor = fields.String()
    on_board = fields.Boolean(metadata={"description": "anybody reads what came of it"})
    clinic = fields.String()
    stream = fields.UUID(metadata={"description": "of the log of /partnership/push and pull"})
    member = fields.UUID()
    role = fields.String()
    place = fields.String()
    members = fields.List(fields.Nested(RoomMemberView))
    charter_section = fields.String()


class RoomsView(Form):
    """All of one's own projects."""

    projects = fields.List(fields.Nested(RoomView))


class FinishedView(Form):
    """A finished project with its evidence."""

    id = fields.UUID()
    title = fields.String()
    goal = fields.String()
    clinic = fields.String()
    started_on = fields.Date()
    ends_on = fields.Date()
    closing = fields.Dict(keys=fields.String(), values=fields.String())
    credits = fields.List(fields.String())
    tests = fields.List(fields.Dict())
    measures = fields.List(fields.Dict())


class LibraryView(Form):
    """Finished projects, the newest first."""

    projects = fields.List(fields.Nested(FinishedView))


class OwnDiaryView(Form):
    """One's own diary."""

    person = fields.UUID()
    stream = fields.UUID(metadata={"description": "of the log of /partnership/push and pull"})


class PieceView(Form):
    """A piece of somebody's diary, as they released it."""

    record = fields.UUID()
    person = fields.UUID()
    name = fields.String()
    day = fields.String()
    place = fields.String()
    happened = fields.String()
    feeling = fields.Integer()
    word = fields.String()
    mattered = fields.String()


class PiecesView(Form):
    """Released pieces, the earliest first."""

    pieces = fields.List(fields.Nested(PieceView))


class TriedView(Form):
    """How an idea went in one finished project, and for whom."""

    idea = fields.String()
    worked = fields.String()
    for_whom = fields.String()
    project = fields.String()
    clinic = fields.String()


class PackageView(Form):
    """How ideas went, the newest first."""

    tried = fields.List(fields.Nested(TriedView))


class MonthView(Form):
    """A month (YYYY-MM): things made together; feeling heard, 1 to 5, null for few answers."""

    month = fields.String()
    made = fields.Integer()
    heard = fields.Float(allow_none=True)


class CountedView(Form):
    """The two standing measures, the earliest month first."""

    months = fields.List(fields.Nested(MonthView))


class ReusedView(Form):
    """The draft that was made."""

    id = fields.UUID()
