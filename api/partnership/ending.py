"""The end of a project: from then on its members read it, and nobody writes in it."""

from datetime import datetime
from uuid import UUID

from api.database import db, held
from api.errors import Conflict, NotFound
from api.partnership import seats
from api.partnership.act import note
from api.partnership.log import standing
from api.partnership.member import FINISHED as MEMBER_FINISHED
from api.partnership.member import READING, WRITING, Member
from api.partnership.opportunity import CLOSED, Opportunity
from api.partnership.project import FINISHED, Project
from api.people.person import Person


def finish(project: UUID, by: Person, now: datetime) -> None:
    """Finish a project in which one has a place; a second time changes nothing.

    Raises NotFound for anybody else, Conflict `not-closed` before the closing note says what did
    not work.
    """
    with db.atomic():
        found = _held(project, by)
        if found.status == FINISHED:
            return
        if not standing(project, "closing"):
            raise Conflict("not-closed")
        _end(found, by, now)
        note(found.clinic_id, by, "project.finished", project, now)


def take_off_board(project: UUID, by: Person, now: datetime) -> None:
    """Have what came of it read by members and the team alone again, for any member, at any time.

    Once it is finished its closing note stays as it is, and a yes to be public could not be taken
    back there. Raises NotFound for anybody else.
    """
    with db.atomic():
        found = _held(project, by)
        Project.update(on_board=False).where(Project.id == project).execute()
        note(found.clinic_id, by, "project.off-board", project, now)


def _held(project: UUID, by: Person) -> Project:
    found = list(held(Project.select().where(Project.id == project), "FOR UPDATE"))
    mine = Member.project == project, Member.person == by, Member.status.in_(READING)
    if not found or not Member.select().where(*mine).exists():
        raise NotFound
    row: Project = found[0]
    return row


def _end(project: Project, by: Person, now: datetime) -> None:
    Project.update(status=FINISHED).where(Project.id == project.id).execute()
    Opportunity.update(status=CLOSED).where(Opportunity.id == project.opportunity_id).execute()
    everybody = Member.select().where(Member.project == project, Member.status.in_(WRITING))
    for one in held(everybody, "FOR UPDATE"):
        seats.move(one, MEMBER_FINISHED, by, now)
