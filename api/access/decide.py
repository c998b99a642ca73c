"""Whether a person may do something with a child's record, asked anew for every act."""

from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from api.access.grant import Grant, counts
from api.access.matrix import FAMILY, MAY
from api.database import held
from api.database import now as clock
from api.errors import NotFound
from api.people.child import Child
from api.people.person import Person
from api.prepared import Prepared


def may(person: Person, action: str, child: Child | UUID, at: datetime | None = None) -> bool:
    """Whether this person may do this in this child's record."""
    return _grant(person, MAY[action], child, at) is not None


def require(
    person: Person,
    action: str,
    child: Child | UUID,
    at: datetime | None = None,
    *,
    writing: bool = False,
) -> Grant:
    """The grant that allows it; NotFound when there is none, whether or not the child exists.

    `writing` holds the grant until the transaction ends, so that ending it waits for the write or
    the write is refused; call it inside that transaction.
    """
    grant = _grant(person, MAY[action], child, at, writing=writing)
    if grant is None:
        raise NotFound
    return grant


def visible_children(person: Person, action: str, at: datetime | None = None) -> Any:
    """The ids of children with whose records this person may do this: the start of a query."""
    at = at or clock()
    return Grant.select(Grant.child).where(
        Grant.person == person, Grant.role.in_(tuple(MAY[action])), counts(at)
    )


def _grant(
    person: Person,
    roles: frozenset[str],
    child: Child | UUID,
    at: datetime | None,
    writing: bool = False,
) -> Grant | None:
    id = child.id if isinstance(child, Child) else child
    rows = _theirs(roles, writing)(person.id, id, at or clock())
    found = [Grant(**dict(zip(FIELDS, row, strict=True))) for row in rows]
    # Who is family looks as family, also where they work.
    found.sort(key=lambda grant: (grant.role not in FAMILY, grant.id))
    return found[0] if found else None


FIELDS = tuple(Grant._meta.fields)


@cache
def _theirs(roles: frozenset[str], writing: bool) -> Prepared:
    """The grants of a person and a child in these roles."""

    def build(person: Any, child: Any, at: Any) -> Any:
        theirs = Grant.select(*Grant._meta.sorted_fields).where(
            Grant.person == person, Grant.child == child, Grant.role.in_(tuple(roles)), counts(at)
        )
        return held(theirs) if writing else theirs

    return Prepared(build)
