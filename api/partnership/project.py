"""Projects: what an opportunity becomes once its first partner has agreed."""

from typing import Any
from uuid import UUID

from peewee import BooleanField, CharField, DateField, ForeignKeyField, TextField, UUIDField, fn

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, new_id
from api.partnership.opportunity import Opportunity

ONBOARDING, ACTIVE, ENDING, FINISHED = "onboarding", "active", "ending", "finished"
STATUSES = (ONBOARDING, ACTIVE, ENDING, FINISHED)


class Project(Row):
    """A small project of a clinic; it ends on `ends_on` unless both sides say yes to more.

    `open_to_others` and `on_board` are kept from its closing note: other clinics, or anybody, may
    read what came of it once it is finished.
    """

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    opportunity = ForeignKeyField(Opportunity, null=True, unique=True, backref="+")
    title = CharField(120)
    goal = TextField()
    status = CharField(16, default=ONBOARDING)
    started_on = DateField()
    ends_on = DateField()
    sponsor = CharField(120, default="")
    reused_from = ForeignKeyField("self", null=True, backref="+")
    open_to_others = BooleanField(default=False)
    on_board = BooleanField(default=False)
    at = UtcDateTimeField()

    clinic_id: UUID
    opportunity_id: UUID | None


def progress(clinic: UUID) -> dict[str, int]:
    """How far taking action has come at a clinic: projects that run and that are over."""
    rows: Any = (
        Project.select(Project.status, fn.COUNT(Project.id))
        .where(Project.clinic == clinic)
        .group_by(Project.status)
    )
    by_status = dict(rows.tuples())
    over = by_status.pop(FINISHED, 0)
    return {"running": sum(by_status.values()), "finished": over}
