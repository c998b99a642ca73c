"""When an entry counts as filled in later: 24 hours after what it is about had ended.

Wall-clock times as the family saw them, without a zone; a night with a change of the clock
counts as 24 hours. Entries far from their time are less true (Stone, BMJ 2002;324:1193): they
are marked, kept in the chart, and set off no alert.
"""

from datetime import date, datetime, time, timedelta

LATE_AFTER = timedelta(hours=24)
MORNING_ENDS = time(12)


def ended_at(day: date, session: str | None = None) -> datetime:
    """When the time that an entry is about was over: noon for a morning, else midnight."""
    if session == "morning":
        return datetime.combine(day, MORNING_ENDS)
    return datetime.combine(day, time()) + timedelta(days=1)


def filled_in_later(day: date, session: str | None, entered: datetime) -> bool:
    """Whether an entry was made 24 hours or more after its time; `entered` as local wall time."""
    return entered - ended_at(day, session) >= LATE_AFTER


def in_the_future(day: date, entered: datetime) -> bool:
    """Whether an entry is about a day that has not begun where the family is."""
    return day > entered.date()
