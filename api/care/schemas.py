"""What the routes of care take and give."""

from marshmallow import Schema, fields, validate

from api.care.window import SINCE
from api.clinical.entry import ZONES
from api.fields import Choice, Form

SHOWN_ZONES = validate.OneOf(ZONES)


class SummaryForm(Form):
    """Since the last visit, or over how many weeks."""

    since = Choice(SINCE, load_default="visit")


class NamedView(Schema):
    """A person by name."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)


class Place(fields.Integer):
    """Where an entry stands among the `entries` of the page, counted from 0."""


class FigureView(Schema):
    """A number (`value` / 10 ** `decimals`), the entries it rests on, and what is missing."""

    value = fields.Integer(required=True, allow_none=True)
    decimals = fields.Integer(required=True)
    days = fields.Integer(required=True, allow_none=True)
    of = fields.Integer(required=True, allow_none=True)
    entries = fields.List(Place(), required=True)
    missing = fields.List(fields.String(), required=True)


class WeekView(Schema):
    """A figure of one week."""

    first = fields.Date(required=True)
    last = fields.Date(required=True)
    figure = fields.Nested(FigureView, required=True)


class FiguresView(Schema):
    """What the diary of one condition adds up to."""

    condition = fields.String(required=True)
    figures = fields.Dict(keys=fields.String(), values=fields.Nested(FigureView), required=True)
    usual = fields.Dict(keys=fields.String(), values=fields.Integer())
    pro2_weeks = fields.List(fields.Nested(WeekView))


class ChildOfSummaryView(Schema):
    """Whose page it is."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    birth_date = fields.Date(required=True)
    colour = fields.String(required=True)
    shape = fields.String(required=True)
    conditions = fields.List(fields.String(), required=True)
    stream = fields.UUID(required=True)


class WindowView(Schema):
    """Which days, both included, and what they were chosen by."""

    first = fields.Date(required=True, data_key="from")
    last = fields.Date(required=True, data_key="to")
    days = fields.Integer(required=True)
    basis = fields.String(required=True, validate=validate.OneOf(("start", *SINCE)))


class VisitView(Schema):
    """A visit, on the clinic's clock."""

    visit = fields.UUID(required=True)
    clinic = fields.UUID(required=True)
    day = fields.Date(required=True)
    time = fields.String(required=True)
    clinician = fields.Nested(NamedView, required=True, data_key="with")
    title = fields.String(required=True)


class QuestionsView(Schema):
    """What the family wants to talk about."""

    asked = fields.List(fields.String(), required=True, data_key="list")
    by = fields.Nested(NamedView, required=True)
    at = fields.String(required=True)
    versions = fields.Integer(required=True)


class FlowsView(Schema):
    """All peak-flow readings in their order, a list for each column; `flow` in L/min."""

    entry = fields.List(Place(), required=True)
    day = fields.List(fields.Date(), required=True)
    session = fields.List(fields.String(), required=True)
    flow = fields.List(fields.Integer(), required=True)
    reliever = fields.List(fields.String(), required=True)
    zone = fields.List(fields.String(allow_none=True, validate=SHOWN_ZONES), required=True)
    late = fields.List(fields.Boolean(), required=True)


class MarkView(Schema):
    """An event on the chart."""

    record = fields.UUID(required=True)
    day = fields.Date(required=True)
    code = fields.String(required=True)
    text = fields.String(required=True)
    by = fields.Nested(NamedView, required=True)


class PlanView(Schema):
    """An issue of a plan that was in force in the window; `head` when nothing replaced it."""

    condition = fields.String(required=True)
    record = fields.UUID(required=True)
    revision = fields.UUID(required=True)
    at = fields.String(required=True)
    by = fields.Nested(NamedView, required=True)
    head = fields.Boolean(required=True)
    body = fields.Dict(required=True, allow_none=True)


class DisagreementView(Schema):
    """An entry whose zone as shown is not that of the plan then in force."""

    entry = Place(required=True)
    shown = fields.String(required=True, validate=SHOWN_ZONES)
    by_plan = fields.String(required=True, allow_none=True, validate=SHOWN_ZONES)
    plan = fields.UUID(required=True, allow_none=True)


class DeviceView(Schema):
    """When one of the family's devices was last heard of."""

    by = fields.Nested(NamedView, required=True)
    last_contact = fields.AwareDateTime(required=True)


class ReceiptView(Schema):
    """Who has read it for which visit, and the line for the family."""

    visit = fields.UUID(required=True)
    by = fields.Nested(NamedView, required=True)
    at = fields.AwareDateTime(required=True)
    line = fields.String(required=True, allow_none=True)


class ShownView(Schema):
    """The zone as the family saw it."""

    zone = fields.String(required=True, validate=SHOWN_ZONES)
    best = fields.Integer(required=True, allow_none=True)
    percent = fields.Integer(required=True, allow_none=True)
    plan = fields.UUID(required=True, allow_none=True)


class EntryView(Schema):
    """A diary entry as it stands; `fields` are the answers on which all versions agree."""

    record = fields.UUID(required=True)
    revision = fields.UUID(required=True)
    condition = fields.String(required=True)
    day = fields.Date(required=True)
    session = fields.String(required=True, allow_none=True)
    answers = fields.Dict(required=True, data_key="fields")
    shown = fields.Nested(ShownView, required=True, allow_none=True)
    at = fields.String(required=True)
    late = fields.Boolean(required=True)
    versions = fields.Integer(required=True)
    by = fields.Nested(NamedView, required=True)


class CarriedView(Schema):
    """A record as it stands, such as a goal; `heads` are what a new version replaces."""

    record = fields.UUID(required=True)
    day = fields.Date(required=True)
    by = fields.Nested(NamedView, required=True)
    at = fields.String(required=True)
    heads = fields.List(fields.UUID(), required=True)
    body = fields.Dict(required=True)


class DoseSumView(Schema):
    """On how many days of the window a medicine was taken, and how much."""

    medicine = fields.UUID(required=True)
    days = fields.Integer(required=True)
    amount = fields.Integer(required=True)


class MissingView(Schema):
    """Something that is not there."""

    code = fields.String(required=True)
    params = fields.Dict()


class SlotView(Schema):
    """One point of a run chart: a day or the first day of a week; null is a gap."""

    day = fields.Date(required=True)
    value = fields.Float(required=True, allow_none=True)


class TestOfChangeView(Schema):
    """A family's test of change, as it was written, with its run chart and what that shows."""

    record = fields.UUID(required=True)
    by = fields.Nested(NamedView, required=True)
    question = fields.String(required=True)
    prediction = fields.String(required=True)
    predicted_late = fields.Date(
        required=True,
        allow_none=True,
        metadata={"description": "when it was written, if the change had begun before"},
    )
    change = fields.String(required=True)
    first = fields.Date(required=True, data_key="from")
    last = fields.Date(required=True, data_key="to")
    baseline = fields.Dict(required=True)
    measure = fields.Dict(required=True)
    status = fields.String(required=True)
    study = fields.Dict()
    act = fields.String()
    learned = fields.String()
    propose_to_plan = fields.String()
    slots = fields.List(fields.Nested(SlotView), required=True)
    reading = fields.Dict(required=True)


class SummaryView(Schema):
    """The page before the visit.

    `entries` are the records of all entries of the window; elsewhere each is named by its place
    among them, counted from 0.
    """

    child = fields.Nested(ChildOfSummaryView, required=True)
    window = fields.Nested(WindowView, required=True)
    visit = fields.Nested(VisitView, required=True, allow_none=True)
    last_visit = fields.Nested(VisitView, required=True, allow_none=True)
    questions = fields.Nested(QuestionsView, required=True, allow_none=True)
    entries = fields.List(fields.UUID(), required=True)
    figures = fields.Dict(keys=fields.String(), values=fields.Nested(FiguresView), required=True)
    flows = fields.Nested(FlowsView, required=True)
    marks = fields.List(fields.Nested(MarkView), required=True)
    experiments = fields.List(fields.Nested(TestOfChangeView), required=True)
    plans = fields.List(fields.Nested(PlanView), required=True)
    disagreements = fields.List(fields.Nested(DisagreementView), required=True)
    two_versions = fields.List(Place(), required=True)
    devices = fields.List(fields.Nested(DeviceView), required=True)
    receipts = fields.List(fields.Nested(ReceiptView), required=True)
    carried = fields.Dict(
        keys=fields.String(), values=fields.List(fields.Nested(CarriedView)), required=True
    )
    doses = fields.List(fields.Nested(DoseSumView), required=True)
    people = fields.Dict(keys=fields.String(), values=fields.String(), required=True)
    missing = fields.List(fields.Nested(MissingView), required=True)


class EntriesView(Schema):
    """The entries that a page before the visit rests on."""

    entries = fields.List(fields.Nested(EntryView), required=True)


class VersionView(Schema):
    """One version of an entry; without a body it withdrew it."""

    revision = fields.UUID(required=True)
    parents = fields.List(fields.UUID(), required=True)
    at = fields.String(required=True)
    zone = fields.String(required=True)
    by = fields.Nested(NamedView, required=True)
    received_at = fields.AwareDateTime(required=True)
    body = fields.Dict(required=True, allow_none=True)


class HistoryView(Schema):
    """Every version of an entry, in the order in which the server received them."""

    revisions = fields.List(fields.Nested(VersionView), required=True)
