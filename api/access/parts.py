"""In which records a person has a part, and what that lets them do: for many records at once."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from api.access.grant import Grant, counts
from api.access.matrix import FAMILY, MAY
from api.database import held
from api.people.person import Person, titled
from api.prepared import Prepared


class Part(NamedTuple):
    """As much of a grant as acts in a record ask for."""

    child_id: UUID
    person_id: UUID
    role: str
    title: str
    clinic: UUID | None
    clinic_name: str


def parts(
    person: Person, children: Collection[UUID], at: datetime, *, family: bool, hold: bool
) -> dict[UUID, list[Part]]:
    """The grants that count in these children's records, family first.

    `family` adds every child in whose family the person is. `hold` keeps the grants until the
    transaction ends, so that ending one waits.
    """
    rows = _QUERIES[family, hold](person.id, at, list(children))
    found: dict[UUID, list[Part]] = {}
    for part in sorted((Part(*row) for row in rows), key=_family_first):
        found.setdefault(part.child_id, []).append(part)
    return found


def actions(grants: Iterable[Part]) -> frozenset[str]:
    """Everything that these grants together let a person do."""
    return frozenset[str]().union(*(ACTIONS[grant.role] for grant in grants))


def people(children: Collection[UUID]) -> dict[UUID, dict[str, str]]:
    """Name and role of everybody who has or ever had a part in these records."""
    return {
        person: {"name": titled(title, name), "role": role}
        for person, role, title, name in _PEOPLE(list(children))
    }


def _family_first(part: Part) -> tuple[bool, str]:
    return part.role not in FAMILY, part.clinic_name


def _mine(family: bool, hold: bool) -> Prepared:
    def build(person: Any, at: Any, children: Any) -> Any:
        which = Grant.child.in_(children)
        if family:
            which |= Grant.role.in_(tuple(FAMILY))
        columns = [getattr(Grant, name) for name in ("child", "person", *Part._fields[2:])]
        mine = Grant.select(*columns).where(Grant.person == person, counts(at), which)
        return held(mine) if hold else mine

    return Prepared(build)


_QUERIES = {
    (family, hold): _mine(family, hold) for family in (False, True) for hold in (False, True)
}
_PEOPLE = Prepared(
    lambda children: (
        Grant.select(Grant.person, Grant.role, Grant.title, Person.name)
        .join(Person)
        .where(Grant.child.in_(children))
        .order_by(Grant.created_at)
    )
)
ACTIONS = {
    role: frozenset(action for action, roles in MAY.items() if role in roles)
    for role in frozenset[str]().union(*MAY.values())
}
