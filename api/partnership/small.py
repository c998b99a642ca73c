"""What makes an opportunity small: everything said, one goal, one or two seats, at most 90 days."""

import re
from datetime import date, timedelta
from typing import Any

from api.errors import Invalid
from api.partnership.opportunity import Opportunity

SAID = (
    *("title", "goal", "why", "first_step", "question", "who_helps", "involved", "skills"),
    *("hours", "place", "company", "time", "influence", "who_decides", "lead"),
)
"""What must be said before families are asked."""
LONGEST = timedelta(days=90)
MOST_SEATS = 2
MOST_HOURS = 40
A_SECOND_SENTENCE = re.compile(r"[.!?…]\s+\S")


def check(opportunity: Opportunity, today: date) -> None:
    """Raise Invalid with everything that is missing or too big, by field.

    Codes: required, one-sentence, too-early, too-late.
    """
    errors = _unsaid(opportunity.body) + _goal(opportunity.body.get("goal") or "")
    errors += _end(opportunity.ends_on, today)
    if errors:
        raise Invalid(errors=[{"pointer": f"/{field}", "code": code} for field, code in errors])


def _unsaid(body: dict[str, Any]) -> list[tuple[str, str]]:
    return [(f"body/{name}", "required") for name in SAID if not body.get(name)]


def _goal(goal: str) -> list[tuple[str, str]]:
    return [("body/goal", "one-sentence")] if A_SECOND_SENTENCE.search(goal) else []


def _end(ends_on: date | None, today: date) -> list[tuple[str, str]]:
    if ends_on is None:
        return [("ends_on", "required")]
    if ends_on <= today:
        return [("ends_on", "too-early")]
    return [("ends_on", "too-late")] if ends_on > today + LONGEST else []
