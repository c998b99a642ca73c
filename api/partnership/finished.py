"""Finished projects with their evidence: what a clinic may read of them, and do again."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from api.clinics.clinic import Clinic
from api.database import db, new_id
from api.errors import NotFound
from api.once import made_before
from api.partnership.act import note
from api.partnership.log import PartnerRevision, Told, standing_of
from api.partnership.opportunity import Opportunity
from api.partnership.project import FINISHED, Project
from api.partnership.rights import require
from api.people.person import Person

View = dict[str, Any]
MOST = 50
TOLD = ("result", "learned", "did_not_work", "keep", "spread", "stop", "story")
READ_OF_ROOMS = ("closing", "reflection", "pdsa", "measure", "measure.value")
OF_TEST = ("objective", "prediction", "found", "against_prediction", "act", "started_on")


def read(clinic: UUID, by: Person) -> list[View]:
    """Finished projects of this clinic, and those that others opened; the newest first."""
    require(by, "finished.read", clinic)
    rows = (
        Project.select(Project, Clinic)
        .join(Clinic)
        .where(Project.status == FINISHED, _readable(clinic))
        .order_by(Project.ends_on.desc(), Project.id)
        .limit(MOST)
    )
    finished = list(rows)
    told = standing_of([row.id for row in finished], READ_OF_ROOMS)
    return [_view(row, told) for row in finished]


def reuse(
    clinic: UUID, project: UUID, by: Person, now: datetime, id: UUID | None = None
) -> Opportunity:
    """A draft of the same call at this clinic; it goes through the gate like any other."""
    with db.atomic():
        require(by, "project.reuse", clinic, writing=True)
        over = (Project.id == project) & (Project.status == FINISHED)
        found = Project.get_or_none(over & _readable(clinic))
        if found is None:
            raise NotFound
        mine = {"clinic": clinic, "created_by": by, "reused_from": found.id}
        if drafted := made_before(Opportunity, id, {}, **mine):
            return drafted
        before = Opportunity.get_or_none(Opportunity.id == found.opportunity_id)
        said = dict(before.body) if before else {}
        made = Opportunity.create(
            id=id or new_id(),
            **mine,
            body=said | {"title": found.title, "goal": found.goal},
            seats=before.seats if before else 1,
            template=before.template if before else "",
            created_at=now,
        )
        note(clinic, by, "project.reused", made.id, now)
        return made


def _readable(clinic: UUID) -> Any:
    return (Project.clinic == clinic) | Project.open_to_others


def evidence(
    project: Project, told: Told, of_closing: Sequence[str], of_test: Sequence[str]
) -> View:
    """What came of it, in these words of its closing note and of its tests.

    How its members tried to work together stays among them.
    """
    closing = told[project.id, "closing"][-1].body
    named = ("id", "title", "goal", "started_on", "ends_on")
    return {name: getattr(project, name) for name in named} | {
        "closing": {name: closing[name] for name in of_closing if name in closing},
        "tests": [
            {name: one.body[name] for name in of_test if name in one.body}
            for one in told[project.id, "pdsa"]
            if one.body.get("about") != "together"
        ],
        "measures": _measures(told[project.id, "measure"], told[project.id, "measure.value"]),
    }


def _view(project: Project, told: Told) -> View:
    """What others learn of it: no names but those that people asked to be credited with."""
    return evidence(project, told, TOLD, OF_TEST) | {
        "clinic": project.clinic.name,
        "credits": _credits(told[project.id, "reflection"]),
    }


def _credits(reflections: list[PartnerRevision]) -> list[str]:
    told = [one.body for one in reflections]
    return [body["credit"] for body in told if body["story"] and "credit" in body]


def _measures(measures: list[PartnerRevision], counted: list[PartnerRevision]) -> list[View]:
    """Measures of a room, each with what was counted, the earliest day first."""
    shown = ("name", "of", "better", "unit")
    values: dict[str, list[View]] = {}
    for value in sorted((one.body for one in counted), key=lambda body: str(body["day"])):
        own = values.setdefault(value["measure"], [])
        own.append({"day": value["day"], "value": value["value"]})
    return [
        {name: one.body[name] for name in shown if name in one.body}
        | {"values": values.get(str(one.record), [])}
        for one in measures
    ]
