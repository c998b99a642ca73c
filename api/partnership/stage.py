"""Setting the stage: who leads, what colleagues are told, the gate before families are asked."""

from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from peewee import IntegrityError

from api.access import codes
from api.clinics.clinic import Clinic
from api.clinics.staff import Staff
from api.database import db
from api.errors import Conflict, Invalid, NotFound
from api.partnership.act import note
from api.partnership.page import PartnershipPage
from api.partnership.rights import require
from api.people.person import Person


def page_of(clinic: UUID) -> PartnershipPage:
    """The clinic's page, made when somebody first asks for it; NotFound without the clinic."""
    found = PartnershipPage.get_or_none(PartnershipPage.clinic == clinic)
    if found is None and not Clinic.select().where(Clinic.id == clinic).exists():
        raise NotFound
    return found or _begin(clinic)


def _begin(clinic: UUID) -> PartnershipPage:
    try:
        with db.atomic():
            return PartnershipPage.create(clinic=clinic, join_code=codes.make())
    except IntegrityError:
        return PartnershipPage.get_by_id(clinic)


def today_at(clinic: UUID, now: datetime) -> date:
    """The day it is at the clinic."""
    return now.astimezone(ZoneInfo(Clinic.get_by_id(clinic).timezone)).date()


def name_leads(
    clinic: UUID, champion: UUID | None, qi_lead: UUID | None, by: Person, now: datetime
) -> None:
    """Say who is champion and who leads quality; both work here. Invalid `not-staff`."""
    with db.atomic():
        require(by, "champion.name", clinic, writing=True)
        for name, person in (("champion", champion), ("qi_lead", qi_lead)):
            if person and not works_here(clinic, person):
                raise Invalid(errors=[{"pointer": f"/{name}", "code": "not-staff"}])
        _change(clinic, champion=champion, qi_lead=qi_lead)
        note(clinic, by, "champion.named", champion, now)


def works_here(clinic: UUID, person: UUID) -> bool:
    """Whether this person is staff of the clinic now."""
    here = (Staff.clinic == clinic) & (Staff.person == person) & Staff.active
    return Staff.select().where(here).exists()


def describe(clinic: UUID, words: dict[str, Any], by: Person, now: datetime) -> None:
    """Keep the note to colleagues, the pitch and the onboarding list."""
    with db.atomic():
        require(by, "stage.write", clinic, writing=True)
        _change(clinic, **words)
        note(clinic, by, "stage.written", None, now)


def talk_through(clinic: UUID, talk: dict[str, Any], by: Person, now: datetime) -> None:
    """Open the gate: readiness was talked through, on a day, by whom, with what still open.

    Raises Conflict `no-champion`, Invalid `in-the-future`.
    """
    with db.atomic():
        require(by, "gate.open", clinic, writing=True)
        if page_of(clinic).champion_id is None:
            raise Conflict("no-champion")
        if talk["talked_on"] > today_at(clinic, now):
            raise Invalid(errors=[{"pointer": "/talked_on", "code": "in-the-future"}])
        _change(
            clinic,
            gate_talked_on=talk["talked_on"],
            gate_who=talk["who"],
            gate_open_concerns=talk["open_concerns"],
            opened_at=now,
        )
        note(clinic, by, "gate.opened", None, now)


def override(clinic: UUID, reason: str, by: Person, now: datetime) -> None:
    """Open the gate without the talk; the reason and its writer stay on the page."""
    with db.atomic():
        require(by, "gate.override", clinic, writing=True)
        _change(clinic, gate_override_reason=reason, gate_override_by=by, opened_at=now)
        note(clinic, by, "gate.overridden", None, now)


def is_open(page: PartnershipPage) -> bool:
    """Whether families may be asked: led and talked through, or overridden with a reason."""
    talked = page.champion_id is not None and page.gate_talked_on is not None
    return talked or bool(page.gate_override_reason)


def _change(clinic: UUID, **values: Any) -> None:
    page_of(clinic)
    PartnershipPage.update(**values).where(PartnershipPage.clinic == clinic).execute()
