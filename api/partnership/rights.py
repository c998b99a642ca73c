"""What somebody is in a clinic's partnership, asked anew for every act."""

from typing import Any
from uuid import UUID

from api.clinics.staff import Staff
from api.database import held
from api.errors import NotFound
from api.partnership import member as members
from api.partnership.matrix import (
    ADMINISTRATOR,
    CHAMPION,
    FAMILY,
    INTERESTED,
    MAY,
    PARTNER,
    QI_LEAD,
    STAFF,
)
from api.partnership.member import Member
from api.partnership.opportunity import Opportunity
from api.partnership.page import Follower, PartnershipPage
from api.partnership.project import Project
from api.partnership.standing_group import has_place
from api.people.person import Person
from api.prepared import Prepared

COORDINATOR = "coordinator"


def roles_of(person: Person, clinic: UUID, *, writing: bool = False) -> frozenset[str]:
    """Everything that the person is at this clinic; nothing for a stranger.

    `writing` holds the rows that say so until the transaction ends.
    """
    return _at_work(person, clinic, writing) | _with_families(person, clinic, writing)


def require(person: Person, action: str, clinic: UUID, *, writing: bool = False) -> frozenset[str]:
    """What the person is there; NotFound when none of it allows this."""
    roles = roles_of(person, clinic, writing=writing)
    if not roles & MAY[action]:
        raise NotFound
    return roles


def _at_work(person: Person, clinic: UUID, writing: bool) -> frozenset[str]:
    mine = Staff.select(Staff.role).where(
        Staff.person == person, Staff.clinic == clinic, Staff.active
    )
    work = {row.role for row in (held(mine) if writing else mine)}
    if not work:
        return frozenset()
    page = PartnershipPage.get_or_none(PartnershipPage.clinic == clinic)
    found = {STAFF}
    found |= {ADMINISTRATOR} if COORDINATOR in work else set()
    found |= {CHAMPION} if page and page.champion_id == person.id else set()
    found |= {QI_LEAD} if page and page.qi_lead_id == person.id else set()
    return frozenset(found)


def _with_families(person: Person, clinic: UUID, writing: bool) -> frozenset[str]:
    here = Follower.select().where(Follower.person == person, Follower.clinic == clinic)
    follows = list(held(here) if writing else here)
    # Who takes the board off their list can still leave a group of the clinic.
    found = {FAMILY} if follows or has_place(person, clinic) else set()
    statuses = {status for (status,) in _AS_PARTNER(person.id, clinic, members.PARTNER)}
    taking_part = {*members.READING, members.AGREED}
    found |= {PARTNER} if statuses & taking_part else set()
    found |= {INTERESTED} if statuses & {*members.SEATED, members.WAITING} - taking_part else set()
    return frozenset(found)


def _as_partner(person: Any, clinic: Any, role: Any) -> Any:
    calls = Opportunity.select(Opportunity.id).where(Opportunity.clinic == clinic)
    projects = Project.select(Project.id).where(Project.clinic == clinic)
    return Member.select(Member.status).where(
        Member.person == person,
        Member.role == role,
        Member.opportunity.in_(calls) | Member.project.in_(projects),
    )


_AS_PARTNER = Prepared(_as_partner)
