"""Projects that run at a clinic, so that a new need may find its place in one of them first."""

from typing import Any
from uuid import UUID

from api.partnership.project import ACTIVE, ONBOARDING, Project
from api.partnership.rights import require
from api.people.person import Person

MOST = 50


def of_clinic(clinic: UUID, by: Person) -> list[dict[str, Any]]:
    """What runs here, the latest first: title and goal, and nobody who is in it."""
    require(by, "board.read", clinic)
    here = (Project.clinic == clinic) & Project.status.in_((ONBOARDING, ACTIVE))
    rows = Project.select().where(here).order_by(Project.started_on.desc(), Project.id).limit(MOST)
    return [{"id": row.id, "title": row.title, "goal": row.goal} for row in rows]
