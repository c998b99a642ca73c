"""Notices as they come in and go out."""

from marshmallow import Schema, fields

from api.fields import Day, Text
from api.once import OnceForm


class NoticeForm(OnceForm):
    """What a clinic tells all its families, through the last day it matters."""

    title = Text(80, required=True)
    text = Text(1200, lines=True, required=True)
    until = Day(required=True)


class NoticeView(Schema):
    """A notice; `shown` while families see it."""

    id = fields.UUID(required=True)
    clinic = fields.UUID(required=True)
    clinic_name = fields.String(required=True)
    title = fields.String(required=True)
    text = fields.String(required=True)
    by = fields.String(required=True)
    published_at = fields.AwareDateTime(required=True)
    until = fields.String(required=True)
    shown = fields.Boolean(required=True)


class NoticesView(Schema):
    """What one's clinics tell now."""

    notices = fields.List(fields.Nested(NoticeView), required=True)


class ClinicNoticesView(NoticesView):
    """What the clinic has told, and how many people a new notice would reach."""

    people = fields.Integer(required=True)
