"""What the demo's families say to their plans, and what is proposed for the next ones."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from api.care import plan_answer, plan_draft
from api.demo.clinic import Place
from api.demo.phone import Phone
from api.demo.plans import ASTHMA_ZONES, Plan
from api.demo.timeline import Timeline

UNANSWERED = ("hardly",)
SPACER = "We have one spacer. Can we get one more, so that there is one in each home?"
PROPOSED = 4
"""So many days ago a mother wrote what she would change."""
QUIET = "He goes quiet and sits down."


def answer(place: Place, plans: list[tuple[int, str]], timeline: Timeline) -> None:
    """The first parent says yes to each version on its evening; one from the other home asks."""
    if place.patient.story in UNANSWERED:
        return
    for days_ago, revision in plans:
        first, *others = place.phones
        _say(place, first, revision, days_ago, timeline, answer=plan_answer.ACCEPTED)
        for other in others:
            asks = {"answer": plan_answer.ASKS, "text": SPACER}
            _say(place, other, revision, days_ago - 1, timeline, **asks)


def _say(
    place: Place, phone: Phone, revision: str, days_ago: int, timeline: Timeline, **said: str
) -> None:
    wall = timeline.wall(timeline.day(days_ago), 20, 30)
    record = str(plan_answer.record_of(UUID(revision), phone.person.id))
    item = phone.write(place.stream, "plan.answer", {"plan": revision, **said}, wall, record)
    timeline.send(phone, item, wall + timedelta(seconds=2))


def set_best(place: Place, plan: Plan, days_ago: int, timeline: Timeline) -> None:
    """The doctor sets the personal best of a plan as a record of its own."""
    wall, best = timeline.wall(timeline.day(days_ago), 10, 6), plan["personal_best"]
    body = {name: best[name] for name in ("value", "scale", "method")}
    body |= {"condition": "asthma", "from": best["on"], "status": "set"}
    item = place.doctor.write(place.stream, "personal-best", body, wall)
    timeline.send(place.doctor, item, wall + timedelta(seconds=2))


def propose(place: Place, timeline: Timeline) -> None:
    """A mother proposes a sign that she has learned to see."""
    if place.patient.story != "attack":
        return
    wall, phone = timeline.wall(timeline.day(PROPOSED), 21, 15), place.phones[0]
    signs = [*ASTHMA_ZONES["yellow"]["signs"], QUIET]
    body: dict[str, Any] = {"condition": "asthma", "zones": {"yellow": {"signs": signs}}}
    record = str(plan_draft.record_of(place.child, "asthma"))
    item = phone.write(place.stream, "plan.draft", body, wall, record)
    timeline.send(phone, item, wall + timedelta(seconds=2))
