"""The tables of this slice."""

from api.database import Row
from api.reminders.calendar_feed import CalendarFeed
from api.reminders.delivery import Delivery
from api.reminders.notice import Notice
from api.reminders.own_settings import ReminderSettings
from api.reminders.reminder import Reminder
from api.reminders.subscription import PushSubscription

MODELS: tuple[type[Row], ...] = (
    Reminder,
    ReminderSettings,
    Delivery,
    PushSubscription,
    CalendarFeed,
    Notice,
)
