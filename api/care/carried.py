"""What both sides carry from visit to visit, as the page before the visit needs it: no more."""

from collections.abc import Callable
from datetime import timedelta

from api.care.facts import Facts, Json, Visit
from api.care.standing import Stands

AHEAD = timedelta(days=60)
LASTING = (
    "goal", "needs", "needs.answer", "agenda", "decision", "next-step", "coordinator", "medicine",
    "plan.answer", "plan.draft", "alert.rule", "care.handover", "care.helper",
)  # fmt: skip
PASSING = (
    "together.note", "care-date", "episode", "alert.answer",
    "story", "story.part", "story.thanks",
)  # fmt: skip
"""Of these no more is read than of the window, or of half a year."""
HALF_A_YEAR = timedelta(weeks=26)
ALL = {
    "needs", "needs.answer", "coordinator", "medicine", "plan.draft", "alert.rule",
    "care.helper", "story", "story.part", "story.thanks",
}  # fmt: skip
OF_WINDOW = {"together.note", "episode", "alert.answer"}
"""Told when they are of the days that the page looks at."""


Wanted = Callable[[Stands, Facts], bool]


def told(facts: Facts) -> dict[str, list[Json]]:
    """By kind, in the order of their days, what the page shows."""
    found: dict[str, list[Json]] = {}
    for one in facts.carried:
        if _WANTED[one.kind](one, facts):
            found.setdefault(one.kind, []).append(_view(one, facts.people))
    goals = {goal["record"] for goal in found.get("goal", ())}
    words = found.get("goal.checkin", ())
    found["goal.checkin"] = [word for word in words if word["body"]["goal"] in goals]
    return found


def _view(one: Stands, people: dict[str, str]) -> Json:
    return {
        "record": one.record,
        "day": one.day,
        "by": {"id": one.author, "name": people.get(one.author, "")},
        "at": one.at,
        "heads": one.heads,
        "body": one.body,
    }


def _in_window(one: Stands, facts: Facts) -> bool:
    return one.day >= facts.window.first.isoformat()


def _since(one: Stands, facts: Facts) -> bool:
    """Whether it was written in the days that the page looks at."""
    return one.at[:10] >= facts.window.first.isoformat()


def _goal(one: Stands, facts: Facts) -> bool:
    return one.body["status"] in ("offered", "active") or _since(one, facts)


def _step(one: Stands, facts: Facts) -> bool:
    return one.body["status"] == "open" or _since(one, facts)


def _of_visits(one: Stands, facts: Facts) -> bool:
    visits: tuple[Visit | None, ...] = (facts.visit, facts.last_visit)
    return one.body["visit"] in {visit.record for visit in visits if visit}


def _decision(one: Stands, facts: Facts) -> bool:
    """Of this visit or the last, or still to be looked at again."""
    return "due" in one.body or _of_visits(one, facts)


def _to_plan_in_force(one: Stands, facts: Facts) -> bool:
    return one.body["plan"] in {plan.revision for plan in facts.plans if plan.head}


def _gap(one: Stands, facts: Facts) -> bool:
    """Of two who said otherwise at once a gap outweighs, here as on the family's phones."""
    return one.body["state"] == "gap" or len(one.heads) > 1


def _coming(one: Stands, facts: Facts) -> bool:
    """What is still to be done and near, or was to be done and is not."""
    return not one.body.get("done") and one.day <= (facts.today + AHEAD).isoformat()


_WANTED: dict[str, Wanted] = {
    **{kind: lambda one, facts: True for kind in ALL},
    **dict.fromkeys(OF_WINDOW, _in_window),
    "goal": _goal,
    "plan.answer": _to_plan_in_force,
    "goal.checkin": lambda one, facts: True,
    "care.handover": _gap,
    "agenda": _of_visits,
    "decision": _decision,
    "next-step": _step,
    "care-date": _coming,
}
