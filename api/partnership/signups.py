"""Sign-ups as they are seen: one's own with what comes next, and a clinic's by its champion."""

from typing import Any
from uuid import UUID

from peewee import JOIN

from api.clinics.clinic import Clinic
from api.partnership import agreement, board, calls, group, path, profile, signup_word
from api.partnership.member import (
    ACTIVE,
    AGREED,
    GONE,
    INTERESTED,
    ONBOARDING,
    PARTNER,
    TALKED,
    WAITING,
    Member,
)
from api.partnership.opportunity import Opportunity
from api.partnership.page import PartnershipPage
from api.partnership.profile import Profile
from api.partnership.project import Project
from api.people.person import Person

AGREEING = (TALKED, AGREED)
COMING = (*AGREEING, ONBOARDING, ACTIVE)
FREED = [WAITING, INTERESTED]
"""The last two steps of somebody for whom a seat came free."""
Texts = dict[UUID, dict[str, agreement.Agreement]]


def mine(person: Person) -> dict[str, Any]:
    """Everything of one's own: boards, profile, and where one takes part."""
    rows = _with_their_call(person)
    own = profile.of(person)
    clinics = _clinics({_about(row).clinic_id for row in rows})
    coming = {_about(row).clinic_id for row in rows if row.status in COMING}
    texts = agreement.read_by_partners(coming)
    words = signup_word.of([row.id for row in rows])
    return {
        "name": person.name,
        "boards": board.boards_of(person),
        "profile": own and profile_view(own),
        "groups": group.of_person(person),
        "signups": [
            _mine(row, clinics[_about(row).clinic_id], texts) | {"words": words.get(row.id, [])}
            for row in rows
        ],
    }


def profile_view(own: Profile) -> dict[str, Any]:
    """A profile as its owner keeps it."""
    names = ("name_to_use", "kind", "fields", "shared", "comes_as", "level")
    return {name: getattr(own, name) for name in names}


def _with_their_call(person: Person) -> list[Member]:
    """One's own sign-ups, the latest first, each with its call and its project."""
    return list(
        Member.select(Member, Opportunity, Project)
        .join(Opportunity, JOIN.LEFT_OUTER)
        .switch(Member)
        .join(Project, JOIN.LEFT_OUTER)
        .where(Member.person == person, Member.status != GONE)
        .order_by(Member.at.desc())
    )


def _about(row: Member) -> Any:
    """What a sign-up is for: its project once there is one."""
    return row.project or row.opportunity


def _clinics(ids: set[UUID]) -> dict[UUID, Any]:
    rows = (
        Clinic.select(Clinic.id, Clinic.name, PartnershipPage.onboarding)
        .join(PartnershipPage, JOIN.LEFT_OUTER)
        .where(Clinic.id.in_(list(ids)))
        .objects()
    )
    return {row.id: row for row in rows}


def _mine(row: Member, clinic: Any, texts: Texts) -> dict[str, Any]:
    call: Any = row.opportunity
    partner = row.role == PARTNER
    return _seen(row) | {
        "clinic": {"id": clinic.id, "name": clinic.name},
        "title": row.project.title if row.project else call.body["title"],
        "ends_on": _about(row).ends_on,
        "call": call and board.call_view(call),
        "freed": [step["status"] for step in row.history[-2:]] == FREED,
        "checklist": (clinic.onboarding or []) if partner else [],
        "texts": _texts(texts[clinic.id]) if row.status in AGREEING else [],
        "handbook": _handbook(texts[clinic.id]) if partner and row.status in COMING else "",
    }


def _texts(in_force: dict[str, agreement.Agreement]) -> list[dict[str, Any]]:
    names = ("id", "kind", "version", "text")
    return [
        {name: getattr(in_force[kind], name) for name in names}
        for kind in agreement.KINDS
        if kind in in_force
    ]


def _handbook(in_force: dict[str, agreement.Agreement]) -> str:
    return in_force[agreement.HANDBOOK].text if agreement.HANDBOOK in in_force else ""


def of_clinic(clinic: UUID) -> list[dict[str, Any]]:
    """Everybody who signed up for a call that the team has before it, who came first first."""
    before = Opportunity.select(Opportunity.id).where(calls.shown(clinic))
    rows = list(
        Member.select()
        .where(Member.opportunity.in_(before), Member.role == PARTNER, Member.status != GONE)
        .order_by(Member.at)
    )
    names = profile.names({row.person_id for row in rows})
    accepted = path.accepted(rows)
    words = signup_word.of([row.id for row in rows])
    return [
        _seen(row)
        | {
            "opportunity": row.opportunity_id,
            "name": names[row.person_id],
            "accepted_on": accepted.get(row.id),
            "words": words.get(row.id, []),
        }
        for row in rows
    ]


def _seen(row: Member) -> dict[str, Any]:
    names = ("id", "role", "status", "talk", "onboarding")
    return {name: getattr(row, name) for name in names} | {"project": row.project_id}
