"""What a clinic and its families did together, day by day, with the hours and what was learned."""

from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from api.partnership import stage
from api.partnership.counted import FEWEST_ANSWERS
from api.partnership.log import Told, standing_of
from api.partnership.matrix import TEAM
from api.partnership.member import READING, Member
from api.partnership.opportunity import DRAFT, Opportunity
from api.partnership.project import FINISHED, Project
from api.partnership.rights import require
from api.people.person import Person

View = dict[str, Any]
MOST = 50


def read(clinic: UUID, by: Person) -> View:
    """The latest first. What was learned is for the team, a project's members, and where opened."""
    roles = require(by, "timeline.read", clinic)
    page = stage.page_of(clinic)
    zone = ZoneInfo(page.clinic.timezone)
    newest = Project.started_on.desc(), Project.id
    rows = list(Project.select().where(Project.clinic == clinic).order_by(*newest).limit(MOST))
    told = standing_of([row.id for row in rows], ["closing", "reflection"]) if rows else {}
    here: Any = Member.select(Member.project).where(Member.person == by, Member.status.in_(READING))
    mine = {id for (id,) in here.tuples()}
    events = [
        *([_event(_day(page.opened_at, zone), "gate")] if page.opened_at else []),
        *_calls(clinic, zone),
        *(_event(row.started_on, "began", row.title) for row in rows),
        *(
            _ended(row, told, bool(roles & TEAM) or row.on_board or row.id in mine)
            for row in rows
            if row.status == FINISHED
        ),
    ]
    # Of one day, what came of something stands above how it began.
    events.sort(key=lambda event: event["day"])
    return {"events": events[::-1], "hours": _hours(told)}


def _event(day: date, what: str, title: str = "", learned: str = "") -> View:
    return {"day": day, "what": what, "title": title, "learned": learned}


def _day(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date()


def _calls(clinic: UUID, zone: ZoneInfo) -> list[View]:
    asked = (Opportunity.clinic == clinic) & (Opportunity.status != DRAFT)
    rows = Opportunity.select(Opportunity.body, Opportunity.published_at).where(asked)
    return [
        _event(_day(row.published_at, zone), "asked", row.body["title"])
        for row in rows.order_by(Opportunity.published_at.desc()).limit(MOST)
    ]


def _ended(project: Project, told: Told, open_to_reader: bool) -> View:
    closing = told[project.id, "closing"][-1].body
    learned = closing["learned"] if open_to_reader else ""
    return _event(project.ends_on, "ended", project.title, learned)


def _hours(told: Told) -> int | None:
    """Hours that people gave, of all projects together, in tens; null while a few have said.

    Exact hours would tell those of whoever told theirs between two looks.
    """
    said = [one for (_, kind), found in told.items() if kind == "reflection" for one in found]
    given = {one.author: 0 for one in said if "hours" in one.body}
    if len(given) < FEWEST_ANSWERS:
        return None
    return round(sum(one.body.get("hours", 0) for one in said), -1)
