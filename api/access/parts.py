"""In which records a person has a part, and what that lets them do: for many records at once."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from api.access.grant import Grant, counts
from api.access.matrix import FAMILY, MAY
from api.database import held
from api.people.person import Person


def parts(
    person: Person, children: Collection[UUID], at: datetime, *, family: bool, hold: bool
) -> dict[UUID, list[Grant]]:
    """The grants that count in these children's records, family first.

    `family` adds every child in whose family the person is. `hold` keeps the grants until the
    transaction ends, so that ending one waits.
    """
    which: Any = Grant.child.in_(list(children))
    if family:
        which |= Grant.role.in_(tuple(FAMILY))
    mine = Grant.select().where(Grant.person == person, counts(at), which)
    found: dict[UUID, list[Grant]] = {}
    for grant in sorted(held(mine) if hold else mine, key=_family_first):
        found.setdefault(grant.child_id, []).append(grant)
    return found


def actions(grants: Iterable[Grant]) -> frozenset[str]:
    """Everything that these grants together let a person do."""
    return frozenset().union(*(ACTIONS[grant.role] for grant in grants))


def people(children: Collection[UUID]) -> dict[UUID, dict[str, str]]:
    """Name and role of everybody who has or ever had a part in these records."""
    rows = (
        Grant.select(Grant.person, Grant.role, Grant.title, Person.id, Person.name)
        .join(Person)
        .where(Grant.child.in_(list(children)))
        .order_by(Grant.created_at)
    )
    return {
        grant.person_id: {"name": f"{grant.title} {grant.person.name}".strip(), "role": grant.role}
        for grant in rows
    }


def _family_first(grant: Grant) -> tuple[bool, UUID]:
    return grant.role not in FAMILY, grant.id


ACTIONS = {
    role: frozenset(action for action, roles in MAY.items() if role in roles)
    for role in frozenset().union(*MAY.values())
}
