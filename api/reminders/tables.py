"""The tables of this slice."""

from api.database import Row
from api.reminders.calendar_feed import CalendarFeed
from api.reminders.notice import Notice
from api.reminders.subscription import PushSubscription

MODELS: tuple[type[Row], ...] = (
    CalendarFeed,
    Notice,
    PushSubscription,
)
