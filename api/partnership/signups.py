"""Sign-ups as they are seen: one's own with what comes next, and a clinic's by its champion."""

from typing import Any
from uuid import UUID

from api.clinics.clinic import Clinic
from api.partnership import agreement, board, path, profile
from api.partnership.member import AGREED, GONE, PARTNER, TALKED, Member
from api.partnership.opportunity import Opportunity
from api.partnership.page import PartnershipPage
from api.partnership.profile import Profile
from api.partnership.project import Project
from api.people.person import Person

AGREEING = (TALKED, AGREED)


def mine(person: Person) -> dict[str, Any]:
    """Everything of one's own: boards, profile, and where one takes part."""
    rows = list(Member.select().where(Member.person == person).order_by(Member.at.desc()))
    own = profile.of(person)
    return {
        "name": person.name,
        "boards": board.boards_of(person),
        "profile": own and profile_view(own),
        "signups": [_mine(row) for row in rows if row.status != GONE],
    }


def profile_view(own: Profile) -> dict[str, Any]:
    """A profile as its owner keeps it."""
    names = ("name_to_use", "kind", "fields", "shared")
    return {name: getattr(own, name) for name in names}


def _mine(row: Member) -> dict[str, Any]:
    project = Project.get_by_id(row.project_id) if row.project_id else None
    call = Opportunity.get_by_id(row.opportunity_id) if row.opportunity_id else None
    clinic = Clinic.get_by_id((project or call).clinic_id)  # type: ignore[union-attr]
    partner = row.role == PARTNER
    return _seen(row) | {
        "clinic": {"id": clinic.id, "name": clinic.name},
        "title": project.title if project else call.body["title"] if call else "",
        "ends_on": project.ends_on if project else call.ends_on if call else None,
        "call": board.call_view(call) if call else None,
        "checklist": PartnershipPage.get_by_id(clinic.id).onboarding if partner else [],
        "texts": _texts(clinic.id) if row.status in AGREEING else [],
    }


def _texts(clinic: UUID) -> list[dict[str, Any]]:
    in_force = agreement.current(clinic)
    names = ("id", "kind", "version", "text")
    return [
        {name: getattr(in_force[kind], name) for name in names}
        for kind in agreement.KINDS
        if kind in in_force
    ]


def of_clinic(clinic: UUID) -> list[dict[str, Any]]:
    """Everybody who signed up for something of the clinic's, whoever came first first."""
    calls = Opportunity.select(Opportunity.id).where(Opportunity.clinic == clinic)
    rows = list(
        Member.select()
        .where(Member.opportunity.in_(calls), Member.role == PARTNER, Member.status != GONE)
        .order_by(Member.at)
    )
    names = profile.names({row.person_id for row in rows})
    accepted = path.accepted(rows)
    return [
        _seen(row)
        | {
            "opportunity": row.opportunity_id,
            "name": names[row.person_id],
            "accepted_on": accepted.get(row.id),
        }
        for row in rows
    ]


def _seen(row: Member) -> dict[str, Any]:
    names = ("id", "role", "status", "talk", "onboarding")
    return {name: getattr(row, name) for name in names} | {"project": row.project_id}
