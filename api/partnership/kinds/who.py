"""Who a record of a room speaks of: members of its project, and nobody else."""

from collections.abc import Collection, Mapping
from uuid import UUID, uuid5

from api.fields import Form
from api.partnership.member import READING, Member
from api.records.kinds import FieldErrors
from api.records.revision import Revision

WRITE: Mapping[str, str] = dict.fromkeys(("create", "revise", "withdraw"), "room.write")
"""All members write alike: families open a test as staff do."""
END: Mapping[str, str] = dict.fromkeys(("create", "revise", "withdraw"), "room.end")
"""What brings a project to its end, and so can still be written when its time is up."""


class Body(Form):
    """A body whose fields say all there is to check."""


def strangers(project: UUID, people: Collection[UUID]) -> set[UUID]:
    """Those of these people who have no place in the project."""
    rows = Member.select(Member.person).where(
        Member.project == project, Member.person.in_(list(people)), Member.status.in_(READING)
    )
    return set(people) - {row.person_id for row in rows}


def only(subject: UUID, name: str) -> UUID:
    """The one record of this name below a subject, the same on every phone."""
    return uuid5(subject, name)


def misnamed(revision: Revision, record: UUID, pointer: str = "") -> FieldErrors:
    """What is wrong when a record that exists once stands somewhere else. Code: other-record."""
    return [] if revision.record == record else [{"pointer": pointer, "code": "other-record"}]
