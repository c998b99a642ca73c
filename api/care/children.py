"""The children whose records a person keeps: a profile, a place in the family, and a stream."""

from datetime import datetime
from typing import Any
from uuid import UUID

from api.access import decide
from api.access.grant import Grant, counts, give
from api.access.matrix import FAMILY, GUARDIAN, SELF
from api.care.log import FAMILY_STREAM, CareStream
from api.database import db
from api.database import now as clock
from api.once import made_before
from api.people import child as profiles
from api.people.child import Child
from api.people.me import part
from api.people.person import Person
from api.prepared import Prepared

CREATOR = "creator"


def create(profile: dict[str, Any], person: Person, of_self: bool, now: datetime) -> dict[str, Any]:
    """Begin a record: the profile, the creator's place in it, and the stream it is kept in.

    NotFound or Conflict `made-before` for an id that is of something else.
    """
    with db.atomic():
        if before := made_before(Child, profile.get("id"), profile, created_by=person):
            mine = decide.require(person, "profile.update", before.id, now, writing=True)
            return view(before, mine.role, stream_of(before.id))
        child = profiles.create(profile, person, now)
        grant = give(child, person, SELF if of_self else GUARDIAN, CREATOR, now)
        stream = CareStream.create(subject=child.id, visibility=FAMILY_STREAM)
    return view(child, grant.role, stream.id)


def revise(
    child_id: UUID, profile: dict[str, Any], rev: int, person: Person, now: datetime
) -> dict[str, Any]:
    """Change a profile; Conflict when somebody changed it after `rev`."""
    with db.atomic():
        grant = decide.require(person, "profile.update", child_id, now, writing=True)
        child = profiles.revise(Child.get_by_id(child_id), profile, rev, now)
    return view(child, grant.role, stream_of(child_id))


@part("children")
def children_of(person: Person) -> list[dict[str, Any]]:
    """The children in whose family this person is, in the order in which they were added.

    A clinician's patients are not among them.
    """
    mine = (
        Grant.select(Grant, Child)
        .join(Child)
        .where(Grant.person == person, Grant.role.in_(tuple(FAMILY)), counts(clock()))
        .order_by(Child.created_at, Child.id)
    )
    return [view(grant.child, grant.role, stream_of(grant.child_id)) for grant in mine]


def stream_of(child: UUID) -> UUID:
    """The stream that the child's family and care team share."""
    ((stream,),) = _stream_of(child)
    return UUID(str(stream))


_stream_of = Prepared(
    lambda child: CareStream.select(CareStream.id).where(
        CareStream.subject == child, CareStream.visibility == FAMILY_STREAM
    )
)


def view(child: Child, role: str, stream: UUID) -> dict[str, Any]:
    """The child as family sees it."""
    names = ("id", "name", "colour", "shape", "birth_date", "conditions", "rev")
    return {name: getattr(child, name) for name in names} | {"role": role, "stream": stream}
