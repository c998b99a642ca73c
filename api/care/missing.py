"""What a summary has to say because it is not there."""

from collections.abc import Iterator
from datetime import date, timedelta

from api.care.facts import Facts, Json
from api.care.plans import in_force_today
from api.clinical.conditions import condition_of
from api.clinical.personal_best import review_due

CONTACT_EXPECTED = timedelta(days=7)
"""After this long without contact, a family's phones may hold entries that nobody has seen."""


def missing(facts: Facts) -> list[Json]:
    """What is missing, as codes with their parameters."""
    return [*_diary(facts), *_visit(facts), *_plans(facts), *_devices(facts)]


def _diary(facts: Facts) -> Iterator[Json]:
    if not facts.entries:
        yield {"code": "no-entries", "params": {"last": facts.last_entry_day}}
    known = {condition_of(code) for code in facts.conditions}
    for condition in sorted({entry.condition for entry in facts.entries} - known):
        yield {"code": "not-in-profile", "params": {"condition": condition}}


def _visit(facts: Facts) -> Iterator[Json]:
    if facts.visit is None:
        yield {"code": "no-visit"}
    elif facts.questions is None or not facts.questions.asked:
        yield {"code": "no-questions"}


def _plans(facts: Facts) -> Iterator[Json]:
    for condition in dict.fromkeys(condition_of(code) for code in facts.conditions):
        plan = in_force_today(condition, facts.plans)
        if plan is None or plan.body is None:
            yield {"code": "no-plan", "params": {"condition": condition}}
        elif condition == "asthma":
            yield from _best(plan.body.get("personal_best"), facts.today)


def _best(best: Json | None, today: date) -> Iterator[Json]:
    if best is None:
        yield {"code": "no-best"}
    elif review_due(date.fromisoformat(best["on"]), today):
        yield {"code": "best-old", "params": {"on": best["on"]}}


def _devices(facts: Facts) -> Iterator[Json]:
    """Of unsent entries the server cannot know; of silence it can."""
    if facts.contacts is None:
        return
    last = max((contact.at for contact in facts.contacts), default=None)
    if last is None:
        yield {"code": "no-contact"}
    elif facts.now - last > CONTACT_EXPECTED:
        yield {"code": "devices-quiet", "params": {"since": last.isoformat()}}
