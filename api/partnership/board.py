"""The board: what a clinic asks of families, for anybody with its code and for who signed in."""

from datetime import datetime
from typing import Any
from uuid import UUID

from api.access import codes
from api.clinics.clinic import Clinic
from api.clinics.staff import Staff
from api.database import db
from api.errors import NotFound
from api.partnership import idea, match, profile, stage
from api.partnership.member import Member
from api.partnership.opportunity import PUBLISHED, Ask, NotForMe, Opportunity
from api.partnership.page import Follower, PartnershipPage
from api.partnership.profile import Profile
from api.partnership.rights import require
from api.people.person import Person


def with_code(code: str) -> PartnershipPage:
    """The page of this public code; NotFound when nobody has it."""
    found = PartnershipPage.get_or_none(PartnershipPage.join_code == codes.read(code))
    if found is None:
        raise NotFound
    return found


def public(code: str, now: datetime) -> dict[str, Any]:
    """What anybody may read: the clinic, its champion, its open calls. No family is in it."""
    page = with_code(code)
    return _head(page) | {"opportunities": [call_view(call) for call in open_calls(page, now)]}


def follow(code: str, by: Person, now: datetime) -> UUID:
    """Have the clinic's board among one's own from now on; its clinic."""
    page = with_code(code)
    row = {"clinic": page.clinic_id, "person": by, "since": now}
    Follower.insert(**row).on_conflict_ignore().execute()
    return page.clinic_id


def unfollow(clinic: UUID, by: Person) -> None:
    """Take a board off one's own; what one has signed up for stays."""
    Follower.delete().where(Follower.clinic == clinic, Follower.person == by).execute()


def read(clinic: UUID, by: Person, now: datetime) -> dict[str, Any]:
    """The board as somebody on it sees it: calls with one's own part in them, ideas, the team."""
    roles = require(by, "board.read", clinic)
    page = stage.page_of(clinic)
    return _head(page) | {
        "clinic": clinic,
        "roles": sorted(roles),
        "opportunities": _calls_for(page, by, now),
        "ideas": idea.of(clinic, by),
        "people": _staff_cards(clinic),
    }


def put_away(clinic: UUID, call: UUID, away: bool, by: Person) -> None:
    """Put a call away, or back; nobody but this person ever knows."""
    with db.atomic():
        require(by, "opportunity.put_away", clinic, writing=True)
        this = (Opportunity.id == call) & (Opportunity.clinic == clinic)
        if not Opportunity.select().where(this, Opportunity.status == PUBLISHED).exists():
            raise NotFound
        if away:
            NotForMe.insert(opportunity=call, person=by).on_conflict_ignore().execute()
        else:
            mine = (NotForMe.opportunity == call) & (NotForMe.person == by)
            NotForMe.delete().where(mine).execute()


def open_calls(page: PartnershipPage, now: datetime) -> list[Opportunity]:
    """The published calls that have not ended, the newest first."""
    rows = Opportunity.select().where(
        Opportunity.clinic == page.clinic_id,
        Opportunity.status == PUBLISHED,
        Opportunity.ends_on >= stage.today_at(page.clinic_id, now),
    )
    return list(rows.order_by(Opportunity.published_at.desc(), Opportunity.id))


def call_view(call: Opportunity) -> dict[str, Any]:
    """A call as families read it."""
    names = ("id", "template", "body", "seats", "ends_on", "status")
    return {name: getattr(call, name) for name in names} | {"free": max(0, call.seats - call.taken)}


def boards_of(person: Person) -> list[dict[str, Any]]:
    """The boards that the person opened, by the clinic's name."""
    rows = (
        Follower.select(Follower, Clinic)
        .join(Clinic)
        .where(Follower.person == person)
        .order_by(Clinic.name)
    )
    return [{"clinic": row.clinic_id, "name": row.clinic.name} for row in rows]


def _head(page: PartnershipPage) -> dict[str, Any]:
    champion = profile.names({page.champion_id}) if page.champion_id else {}
    return {
        "name": page.clinic.name,
        "code": page.join_code,
        "pitch": page.pitch,
        "pitch_language": page.pitch_language,
        "pitches": page.pitches,
        "champion": champion.get(page.champion_id, "") if page.champion_id else "",
    }


def _calls_for(page: PartnershipPage, by: Person, now: datetime) -> list[dict[str, Any]]:
    calls = open_calls(page, now)
    own = profile.of(by)
    offered = profile.own_stems(own) if own else {}
    mine: dict[UUID | None, str] = {
        row.opportunity_id: row.status for row in Member.select().where(Member.person == by)
    }
    away = _calls_of(NotForMe, by)
    asked = _calls_of(Ask, by)
    return [
        call_view(call)
        | {
            "mine": mine.get(call.id),
            "away": call.id in away,
            "asked": call.id in asked,
            "reasons": match.reasons(match.needs(call), offered),
        }
        for call in calls
    ]


def _calls_of(kind: type[Ask] | type[NotForMe], by: Person) -> set[UUID]:
    rows: Any = kind.select(kind.opportunity).where(kind.person == by)
    return {call for (call,) in rows.tuples()}


def _staff_cards(clinic: UUID) -> list[dict[str, Any]]:
    """What staff who share a profile say of themselves: families' are never listed."""
    working = Staff.select(Staff.person).where(Staff.clinic == clinic, Staff.active)
    rows = Profile.select().where(
        Profile.person.in_(working), Profile.kind == profile.STAFF, Profile.shared
    )
    return [
        {"name": row.name_to_use, "fields": row.fields}
        for row in rows.order_by(Profile.name_to_use)
    ]
