"""The clinic's partnership page, put together for its team."""

from typing import Any
from uuid import UUID

from api.clinics.staff import Staff
from api.partnership import agreement, board, calls, concern, hurdle, idea, readiness, stage, work
from api.partnership.matrix import LEADS
from api.partnership.opportunity import Opportunity
from api.partnership.page import PartnershipPage
from api.partnership.project import progress
from api.partnership.rights import require
from api.people.person import Person


def read(clinic: UUID, by: Person) -> dict[str, Any]:
    """Everything that the team needs on one page."""
    roles = require(by, "stage.read", clinic)
    page = stage.page_of(clinic)
    words = ("note_to_colleagues", "pitch", "pitch_language", "pitches", "onboarding")
    return {name: getattr(page, name) for name in words} | {
        "name": page.clinic.name,
        "code": page.join_code,
        "roles": sorted(roles),
        "champion": _named(page.champion_id),
        "qi_lead": _named(page.qi_lead_id),
        "team": _team(clinic),
        "gate": _gate(page),
        "hurdles": hurdle.of(clinic),
        "concerns": concern.of(clinic),
        "rounds": readiness.of(clinic, by),
        "work": work.of(clinic),
        "ideas": idea.of(clinic, by, leads=bool(roles & LEADS)),
        "agreements": agreement.written(clinic),
        "progress": progress(clinic),
        "opportunities": [_draft(call) for call in calls.of(clinic)],
    }


def _draft(call: Opportunity) -> dict[str, Any]:
    return board.call_view(call) | {"gap": call.gap, "idea": call.idea}


def _gate(page: PartnershipPage) -> dict[str, Any]:
    names = ("talked_on", "who", "open_concerns", "override_reason")
    by = page.gate_override_by
    return {name: getattr(page, f"gate_{name}") for name in names} | {
        "open": stage.is_open(page),
        "override_by": by.name if by else "",
    }


def _named(person: UUID | None) -> dict[str, Any] | None:
    found = Person.get_or_none(Person.id == person) if person else None
    return {"id": found.id, "name": found.name} if found else None


def _team(clinic: UUID) -> list[dict[str, Any]]:
    rows = (
        Person.select(Person.id, Person.name)
        .join(Staff)
        .where(Staff.clinic == clinic, Staff.active)
        .order_by(Person.name)
        .distinct()
    )
    return [{"id": row.id, "name": row.name} for row in rows]
