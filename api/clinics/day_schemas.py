"""What the clinic's day takes and gives."""

from datetime import date

from marshmallow import Schema, fields, validate

from api.care.alert_kinds import DONE
from api.clinics.day import CARDS, MOST_DAYS
from api.fields import Form
from api.people.child import COLOURS, CONDITIONS, SHAPES

EARLIEST, LATEST = date(2000, 1, 1), date(2999, 1, 1)


class DayForm(Form):
    """From which day (today at the clinic), and how many."""

    first = fields.Date(data_key="from", validate=validate.Range(EARLIEST, LATEST, error="invalid"))
    days = fields.Integer(
        load_default=1, validate=validate.Range(1, MOST_DAYS, error="not-a-choice")
    )


class VisitingChildView(Schema):
    """The child who comes."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    birth_date = fields.Date(required=True)
    colour = fields.String(required=True, validate=validate.OneOf(COLOURS))
    shape = fields.String(required=True, validate=validate.OneOf(SHAPES))
    conditions = fields.List(fields.String(validate=validate.OneOf(CONDITIONS)), required=True)


class ReadView(Schema):
    """Who has read it last, and when."""

    by = fields.String(required=True)
    at = fields.AwareDateTime(required=True)


class VisitOfDayView(Schema):
    """A visit and how the diary stands for it."""

    visit = fields.UUID(required=True)
    title = fields.String(required=True)
    day = fields.Date(required=True)
    time = fields.String(required=True, metadata={"description": "HH:MM at the clinic"})
    clinician = fields.String(required=True, data_key="with")
    child = fields.Nested(VisitingChildView, required=True)
    stream = fields.UUID(required=True)
    written_since_last_visit = fields.Integer(required=True)
    since = fields.Date(
        required=True, allow_none=True, metadata={"description": "the last visit here, if any"}
    )
    red = fields.Integer(required=True)
    last_entry_day = fields.Date(required=True, allow_none=True)
    quiet = fields.Boolean(required=True, metadata={"description": "nothing for two weeks"})
    two_versions = fields.Boolean(required=True)
    questions = fields.Integer(required=True)
    card = fields.String(
        required=True,
        allow_none=True,
        validate=validate.OneOf(CARDS),
        metadata={"description": "what helps this family, for visits that are near"},
    )
    read = fields.Nested(ReadView, required=True, allow_none=True)


class DayView(Schema):
    """The visits by day; on each day those that nobody has read first, then by time."""

    first = fields.Date(required=True, data_key="from")
    visits = fields.List(fields.Nested(VisitOfDayView), required=True)


class ChildOfStepView(Schema):
    """About whom a step is."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)


class DueStepView(Schema):
    """A next step whose owner has not accepted it, or that is due."""

    record = fields.UUID(required=True)
    child = fields.Nested(ChildOfStepView, required=True)
    text = fields.String(required=True)
    due = fields.String(required=True)
    accepted = fields.Boolean(required=True)


class DueStepsView(Schema):
    """What waits for one person, the earliest due first."""

    steps = fields.List(fields.Nested(DueStepView), required=True)


class AlertEntryView(Schema):
    """A red entry on the list, and when it met a rule."""

    record = fields.UUID(required=True)
    day = fields.String(required=True)
    session = fields.String(required=True)
    met_at = fields.AwareDateTime(required=True)


class AskedView(Schema):
    """Who wanted to be told: red on so many days within so many."""

    by = fields.String(required=True)
    times = fields.Integer(required=True)
    days = fields.Integer(required=True)


class AlertAnswerView(Schema):
    """Who looked, on their own clock, and what was done."""

    by = fields.String(required=True)
    at = fields.String(required=True)
    did = fields.String(required=True, validate=validate.OneOf(DONE))
    line = fields.String(required=True)


class AlertView(Schema):
    """The red entries of one child that wait, or that were seen to."""

    child = fields.Nested(VisitingChildView, required=True)
    stream = fields.UUID(required=True)
    settled = fields.Boolean(required=True)
    look_by = fields.Date(required=True, metadata={"description": "the next working day"})
    entries = fields.List(fields.Nested(AlertEntryView), required=True)
    asked = fields.List(fields.Nested(AskedView), required=True)
    answers = fields.List(fields.Nested(AlertAnswerView), required=True)


class AlertsView(Schema):
    """Open alerts first, by the day by which they are to be looked at."""

    alerts = fields.List(fields.Nested(AlertView), required=True)
