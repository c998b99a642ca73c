"""Which days a summary looks at."""

from datetime import date, timedelta

from api.clinical.diary_figures import Window

WEEKS = {"4": 4, "8": 8, "12": 12}
SINCE = ("visit", *WEEKS)


def window_of(
    since: str, today: date, last_visit: str | None, first_entry: str | None
) -> tuple[Window, str]:
    """The days to look at, and what they were chosen by.

    The day of the last visit counts: what was written on its evening nobody has talked about yet.
    Without an earlier visit the window begins with the diary (`start`).
    """
    if since in WEEKS:
        return Window(today - timedelta(weeks=WEEKS[since], days=-1), today), since
    first = last_visit or first_entry
    basis = "visit" if last_visit else "start"
    return Window(min(date.fromisoformat(first), today) if first else today, today), basis
