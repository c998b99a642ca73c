"""What somebody is in a clinic's partnership, asked anew for every act."""

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
from api.people.person import Person

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
    found = {FAMILY} if list(held(here) if writing else here) else set()
    statuses = {row.status for row in _partner_rows(person, clinic)}
    taking_part = {*members.READING, members.AGREED}
    found |= {PARTNER} if statuses & taking_part else set()
    found |= {INTERESTED} if statuses & {*members.SEATED, members.WAITING} - taking_part else set()
    return frozenset(found)


def _partner_rows(person: Person, clinic: UUID) -> list[Member]:
    calls = Opportunity.select(Opportunity.id).where(Opportunity.clinic == clinic)
    projects = Project.select(Project.id).where(Project.clinic == clinic)
    rows = Member.select(Member.status).where(
        Member.person == person,
        Member.role == members.PARTNER,
        Member.opportunity.in_(calls) | Member.project.in_(projects),
    )
    return list(rows)
