"""What the clinic's overview and its numbers give."""

from marshmallow import Schema, fields, validate

from api.access.schemas import ClinicName
from api.care.next_steps import GAPS
from api.clinics.day_schemas import VisitingChildView


class UnlikelyView(Schema):
    """A number of the diary about which the form asks whether it is right."""

    day = fields.String(required=True)
    field = fields.String(required=True)


class PatientOfPanelView(Schema):
    """One patient: the last four weeks of the diary, what is open, what is missing."""

    child = fields.Nested(VisitingChildView, required=True)
    stream = fields.UUID(required=True)
    days = fields.Integer(required=True, metadata={"description": "of 28 with an entry"})
    told = fields.Integer(required=True, metadata={"description": "of these, tell how it was"})
    good = fields.Integer(required=True, metadata={"description": "of these, good days"})
    red = fields.Integer(required=True)
    last_entry_day = fields.String(required=True, allow_none=True)
    last_review = fields.AwareDateTime(required=True, allow_none=True)
    next_visit = fields.String(required=True, allow_none=True)
    read_before_visit = fields.Boolean(required=True, allow_none=True)
    overdue = fields.List(fields.String(), required=True)
    asked = fields.List(fields.String(validate=validate.OneOf(GAPS)), required=True)
    plan = fields.Boolean(required=True)
    plan_review_due = fields.Boolean(required=True)
    coordinator = fields.Boolean(required=True)
    counted = fields.Boolean(required=True, allow_none=True)
    late = fields.Integer(required=True, metadata={"description": "entries filled in later"})
    two_versions = fields.Integer(required=True)
    unlikely = fields.List(fields.Nested(UnlikelyView), required=True)


class PanelView(Schema):
    """All patients in whose care team one is, by name."""

    patients = fields.List(fields.Nested(PatientOfPanelView), required=True)


class OutcomeOfMonthView(Schema):
    """Of a hundred days, how many were good; null where too few told of theirs."""

    month = fields.String(required=True, metadata={"description": "YYYY-MM"})
    good = fields.Integer(required=True, allow_none=True)


class OutcomesView(Schema):
    """A clinic's numbers over twelve whole months."""

    clinic = fields.Nested(ClinicName, required=True)
    least = fields.Integer(required=True, metadata={"description": "of fewer nothing is told"})
    months = fields.List(fields.Nested(OutcomeOfMonthView), required=True)


class OutcomesOfChildView(Schema):
    """The numbers of each clinic that a record is shared with."""

    clinics = fields.List(fields.Nested(OutcomesView), required=True)
