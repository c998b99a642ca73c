"""Projects' rooms and people's own diaries as a log: its tables, its kinds, and who has rights."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from peewee import JOIN

from api.database import held
from api.partnership.kinds.register import KINDS
from api.partnership.log import PartnerChunk, PartnerHead, PartnerRevision, PartnerStream
from api.partnership.member import READING, Member
from api.partnership.profile import Profile
from api.partnership.project import FINISHED, Project
from api.partnership.room_matrix import GRACE, IN_A_ROOM, OVER, OVERDUE, OWN, WRITE
from api.people.person import Person
from api.prepared import Prepared
from api.records.log import Log, OpenStream
from api.records.rows import Tables


class Place(NamedTuple):
    """As much of a membership as acts in a room ask for."""

    project: UUID
    role: str
    status: str


class RoomRights:
    """Members read a project and write until it is finished; one's diary is one's own alone."""

    reading = "room.read"

    def streams(
        self,
        person: Person,
        named: Collection[UUID],
        at: datetime,
        *,
        unasked: bool,
        hold: bool,
    ) -> dict[UUID, OpenStream]:
        """The named streams that are open to this person; `unasked` adds all of theirs."""
        mine = {place.project: place for place in places(person.id, hold=hold)}
        return {
            id: OpenStream(
                id,
                subject,
                visibility,
                head,
                _rights(mine[subject], status, ends_on, at) if subject in mine else OWN,
                mine.get(subject),
            )
            for id, subject, visibility, head, status, ends_on in _STREAMS([*mine, person.id])
            if unasked or id in named
        }

    def looked(self, stream: OpenStream, at: datetime) -> None:
        """Members read each other's words as equals; nobody keeps a list of who did."""

    def people(self, subjects: Collection[UUID]) -> dict[UUID, dict[str, str]]:
        """Everybody who has or had a part, by the name they chose to go by here."""
        return {
            person: {"name": chosen or name, "role": role}
            for person, chosen, name, role in _NAMES(list(subjects))
        }


def places(person: UUID, *, hold: bool) -> list[Place]:
    """The projects in which this person has a place; `hold` lets leaving and ending wait."""
    return [Place(*row) for row in (_HELD if hold else _PLACES)(person, list(READING))]


def _rights(place: Place, status: str, ends_on: date, at: datetime) -> frozenset[str]:
    return IN_A_ROOM[place.status] & left(status, ends_on, at)


def left(status: str, ends_on: date, at: datetime) -> frozenset[str]:
    """What can still be done in a project of this status and end."""
    if status == FINISHED:
        return OVER
    return OVERDUE if at.date() > ends_on + GRACE else WRITE


def _places(person: Any, statuses: Any) -> Any:
    columns = (Member.project, Member.role, Member.status)
    mine = (Member.person == person) & Member.project.is_null(False)
    return Member.select(*columns).where(mine, Member.status.in_(statuses))


_PLACES = Prepared(_places)
_HELD = Prepared(lambda *values: held(_places(*values)))
_STREAMS = Prepared(
    lambda subjects: (
        PartnerStream.select(
            PartnerStream.id,
            PartnerStream.subject,
            PartnerStream.visibility,
            PartnerStream.head,
            Project.status,
            Project.ends_on,
        )
        .join(Project, JOIN.LEFT_OUTER, on=Project.id == PartnerStream.subject)
        .where(PartnerStream.subject.in_(subjects))
        .order_by(PartnerStream.id)
    )
)
_NAMES = Prepared(
    lambda projects: (
        Member.select(Member.person, Profile.name_to_use, Person.name, Member.role)
        .join(Person, on=Person.id == Member.person)
        .join(Profile, JOIN.LEFT_OUTER, on=Profile.person == Member.person)
        .where(Member.project.in_(projects))
        .order_by(Member.at)
    )
)

TABLES = Tables(PartnerStream, PartnerRevision, PartnerHead, PartnerChunk)
# Whether a phone was in touch for a project is no news for anybody's care team.
ROOM = Log(TABLES, KINDS, RoomRights(), notes_contacts=False)
