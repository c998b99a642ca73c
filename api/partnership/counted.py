"""The two standing measures of a clinic's partnership: things made together, and feeling heard."""

from typing import Any
from uuid import UUID

from api.partnership.log import standing_of
from api.partnership.project import Project
from api.partnership.rights import require
from api.people.person import Person

View = dict[str, Any]
MOST_PROJECTS = 50
FEWEST_ANSWERS = 3
"""Fewer answers would tell the team who gave which."""
READ_OF_ROOMS = ("file", "pulse", "reflection")


def by_month(clinic: UUID, by: Person) -> list[View]:
    """Of the newest projects, by month (`YYYY-MM`), the earliest first.

    `made` counts what was made together; `heard` is the mean of 1 to 5, null for a few answers.
    """
    require(by, "finished.read", clinic)
    newest = Project.started_on.desc(), Project.id
    rows: Any = Project.select(Project.id).where(Project.clinic == clinic).order_by(*newest)
    projects = [id for (id,) in rows.limit(MOST_PROJECTS).tuples()]
    told = standing_of(projects, READ_OF_ROOMS) if projects else {}
    made: dict[str, int] = {}
    heard: dict[str, list[int]] = {}
    for (_, kind), revisions in told.items():
        for one in revisions:
            month = one.at[:7]
            if kind != "file":
                heard.setdefault(month, []).append(one.body["heard"])
            elif one.body["made_together"]:
                made[month] = made.get(month, 0) + 1
    return [
        {"month": month, "made": made.get(month, 0)} | _mean(heard.get(month, []))
        for month in sorted(made.keys() | heard.keys())
    ]


def _mean(answers: list[int]) -> View:
    enough = len(answers) >= FEWEST_ANSWERS
    return {"heard": round(sum(answers) / len(answers), 1) if enough else None}
