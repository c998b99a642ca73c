"""The private calendar as it goes out."""

from marshmallow import Schema, fields


class CalendarView(Schema):
    """Since when there is an address; null when there is none."""

    made_at = fields.AwareDateTime(required=True, allow_none=True)


class MadeCalendarView(CalendarView):
    """A new address, whose secret the server does not keep."""

    address = fields.String(required=True)
