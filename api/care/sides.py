"""Which side of a record somebody writes from: the family's or the care team's."""

from uuid import UUID

from api.access.grant import Grant, counts
from api.access.matrix import FAMILY
from api.records.revision import Revision

FAMILY_SIDE, TEAM_SIDE = "family", "team"
SIDES = (FAMILY_SIDE, TEAM_SIDE)


def side_of(child: UUID, revision: Revision) -> str:
    """The side from which this revision is written; who is family is family wherever they work."""
    mine = Grant.select(Grant.role).where(
        Grant.child == child, Grant.person == revision.author, counts(revision.received_at)
    )
    return FAMILY_SIDE if any(one.role in FAMILY for one in mine) else TEAM_SIDE


def in_team(child: UUID, person: UUID, revision: Revision) -> bool:
    """Whether that person is in the child's care team when this is written."""
    theirs = Grant.select().where(
        Grant.child == child,
        Grant.person == person,
        Grant.role.not_in(tuple(FAMILY)),
        counts(revision.received_at),
    )
    return bool(theirs.exists())


def team_at(child: UUID, clinic: UUID, revision: Revision) -> set[UUID]:
    """The people of that clinic who are in the child's care team when this is written."""
    team = Grant.select(Grant.person).where(
        Grant.child == child, Grant.clinic == clinic, counts(revision.received_at)
    )
    return {grant.person_id for grant in team}
