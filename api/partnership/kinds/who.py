"""Who a record of a room speaks of: members of its project, and nobody else."""

from collections.abc import Collection
from uuid import UUID

from api.partnership.member import READING, Member
from api.records.kinds import throughout

WRITE = throughout("room.write")
"""All members write alike: families open a test as staff do."""
END = throughout("room.end")
"""What brings a project to its end, and so can still be written when its time is up."""


def strangers(project: UUID, people: Collection[UUID]) -> set[UUID]:
    """Those of these people who have no place in the project."""
    rows = Member.select(Member.person).where(
        Member.project == project, Member.person.in_(list(people)), Member.status.in_(READING)
    )
    return set(people) - {row.person_id for row in rows}
