"""What people say to a ring: it is done, or ask me later."""

from datetime import datetime, timedelta
from typing import Any

from api.people.person import Person
from api.reminders.reminder import Reminder

LATER = timedelta(minutes=30)


def take(answers: list[dict[str, Any]], person: Person, now: datetime) -> None:
    """Take these answers; one that came before, and one to somebody else's reminder, do nothing."""
    ids = {answer["reminder"] for answer in answers}
    mine = Reminder.select().where(Reminder.person == person, Reminder.id.in_(ids))
    found = {one.id: one for one in mine}
    for answer in answers:
        one = found.get(answer["reminder"])
        if one:
            one.ignored, one.rung = 0, None
            one.save()
