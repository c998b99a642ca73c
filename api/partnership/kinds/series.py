"""A series of meetings: its rhythm, its place, and always a way to join from afar."""

from typing import Any

from marshmallow import ValidationError, validates_schema

from api.fields import Choice, ClockTime, Day, Form, Text
from api.partnership.kinds.meeting import HOW
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind


class SeriesBody(Form):
    """The first meeting and how often it comes again; whoever is far away belongs as well."""

    first = Day(required=True)
    time = ClockTime(required=True)
    every = Choice(("week", "two-weeks", "month", "half-year"), required=True)
    how = Choice(HOW, required=True)
    link = Text(300)
    phone = Text(60)
    place = Text(200)
    care = Text(200)

    @validates_schema
    def from_afar(self, data: dict[str, Any], **kw: Any) -> None:
        if "link" not in data and "phone" not in data:
            raise ValidationError("no-way-from-afar", "link")


SERIES = Kind("series", WRITE, schema=SeriesBody)
