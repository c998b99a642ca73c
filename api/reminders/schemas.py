"""Reminders as they come in and go out."""

from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from marshmallow import ValidationError, fields, validate

from api.fields import Choice, ClockTime, Day, Flag, Form, Id, Text, Whole
from api.reminders.own_settings import MAIL
from api.reminders.reminder import THINGS

MOST_TIMES = 6
MOST_ANSWERS = 100


class Zone(Text):
    """An IANA time zone. Code: not-a-zone."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        name = super()._deserialize(value, *args, **kwargs)
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, OSError, ValueError) as error:
            raise ValidationError("not-a-zone") from error
        return name


class ReminderForm(Form):
    """What a reminder is for and when it rings; `paused_until` is the first day it rings again."""

    child = Id(required=True)
    thing = Choice(THINGS, required=True)
    record = Id(allow_none=True, load_default=None)
    times = fields.List(
        ClockTime(),
        required=True,
        validate=validate.Length(min=1, max=MOST_TIMES, error="out-of-range"),
    )
    days = fields.List(
        Whole(1, 7), required=True, validate=validate.Length(min=1, max=7, error="out-of-range")
    )
    zone = Zone(64, required=True)
    paused_until = Day(allow_none=True, load_default=None)
    seldom = Flag(load_default=False)


class ReminderView(Form):
    """A reminder; `ask_less` when so many rings were not heeded that the app may ask."""

    id = fields.UUID(required=True)
    child = fields.UUID(required=True)
    thing = fields.String(required=True)
    record = fields.UUID(required=True, allow_none=True)
    times = fields.List(fields.String(), required=True)
    days = fields.List(fields.Integer(), required=True)
    zone = fields.String(required=True)
    paused_until = fields.String(required=True, allow_none=True)
    seldom = fields.Boolean(required=True)
    snoozed_until = fields.AwareDateTime(required=True, allow_none=True)
    next_due = fields.AwareDateTime(required=True, allow_none=True)
    ask_less = fields.Boolean(required=True)


class HowOften(Form):
    """Quiet hours, the most rings a day, and whether they come by e-mail too."""

    quiet_from = ClockTime(required=True)
    quiet_until = ClockTime(required=True)
    most_a_day = Whole(1, 30, required=True)
    mail = Choice(MAIL, required=True)
    mail_at = ClockTime(required=True)


class ReminderSettingsForm(HowOften):
    """How often, by the clocks of a zone."""

    zone = Zone(64, required=True)


class ReminderSettingsView(HowOften):
    """The same as it stands; `zone` is empty until the person has set it."""

    zone = fields.String(required=True)


class RemindersView(Form):
    """Everything that a person has set."""

    reminders = fields.List(fields.Nested(ReminderView), required=True)
    settings = fields.Nested(ReminderSettingsView, required=True)


class RingAnswerForm(Form):
    """What a person said to one ring; without `occurrence`, to the last one."""

    reminder = Id(required=True)
    occurrence = fields.AwareDateTime(load_default=None, allow_none=True)
    answer = Choice(("done", "later"), required=True)
    at = fields.AwareDateTime(required=True)


class RingAnswersForm(Form):
    """Answers given since the phone was last heard of, oldest first."""

    answers = fields.List(
        fields.Nested(RingAnswerForm),
        required=True,
        validate=validate.Length(max=MOST_ANSWERS, error="too-many"),
    )
