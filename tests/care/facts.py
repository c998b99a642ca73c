"""Small facts for summaries worked out by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from api.care.facts import Contact, Entry, Facts, PlanIssue, Questions, Visit
from api.clinical.diary_figures import Window

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 17, 0, tzinfo=UTC)
PEOPLE = {"maya": "Maya", "ben": "Ben", "okafor": "Okafor"}
LIMITS = [{"percent": 80, "belongs": "upper"}, {"percent": 50, "belongs": "upper"}]
BEST = {"value": 400, "scale": "eu", "on": "2026-10-01", "set_by": "Dr Okafor"}
PLAN: dict[str, Any] = {
    "condition": "asthma",
    "number": 1,
    "personal_best": BEST,
    "scheme": {"name": "epr3", "limits": LIMITS},
    "zones": {
        zone: {"signs": [], "medicines": [], "steps": [{"text": text}]}
        for zone, text in (("green", "Go on."), ("yellow", "Two puffs."), ("red", "Call."))
    },
    "emergency": {"country": "GB"},
}
ISSUE = PlanIssue("plan-record", "plan-1", "asthma", 1, "2026-10-01T10:00", "okafor", True, PLAN)
VISIT = Visit("visit-1", "clinic", "2026-11-21", "09:30", "okafor", "Review")
QUESTIONS = Questions(["May he swim?"], "maya", "2026-11-19T20:00", 1)


def blown(*blows: int) -> dict[str, Any]:
    """A peak-flow answer."""
    return {"peak_flow": {"blows": list(blows), "reliever": "before", "scale": "eu"}}


def entry(id: str, day: str, session: str = "morning", **more: Any) -> Entry:
    """Maya's entry of that day, green unless told otherwise."""
    whole = Entry(
        id=id,
        day=day,
        session=session,
        condition="asthma",
        at=f"{day}T07:30" if session == "morning" else f"{day}T19:30",
        late=False,
        versions=1,
        zone="green",
        best=400,
        flow=None,
        fields=blown(360),
    )._replace(**more)
    blows = whole.fields.get("peak_flow", {}).get("blows")
    return whole._replace(flow=max(blows) if blows else None)


def facts(*entries: Entry, **more: Any) -> Facts:
    """Leo's week, with a plan, a visit tomorrow and one question; nothing is missing."""
    whole = Facts(
        child={"id": "leo", "name": "Leo"},
        birth_date=date(2018, 3, 14),
        conditions=["asthma"],
        today=TODAY,
        now=NOW,
        window=Window(date(2026, 11, 14), TODAY),
        basis="visit",
        last_entry_day=entries[-1].day if entries else None,
        visit=VISIT,
        questions=QUESTIONS,
        entries=entries,
        plans=[ISSUE],
        contacts=[Contact("maya", NOW)],
        people=PEOPLE,
    )
    return replace(whole, **more)
