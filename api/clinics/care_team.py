"""The clinic's answer to a family: who of its staff is in the child's care team."""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import IntegrityError

from api.access import grant as grants
from api.access.decide import may, visible_children
from api.access.grant import Grant, counts, give
from api.access.matrix import CLINICIAN, COORDINATOR
from api.care.log import FAMILY_STREAM, CareStream
from api.clinics import staff
from api.clinics.clinic import Clinic
from api.clinics.share import ACTIVE, DECLINED, REQUESTED, Share
from api.clinics.staff import GRANTED, Staff, require_staff, working
from api.database import db, held
from api.errors import Conflict, Invalid, NotFound
from api.people.child import Child
from api.people.person import Person

BASIS = "care-team"


def requests(clinic: UUID) -> list[dict[str, Any]]:
    """The families that wait for the clinic's answer, the longest waiting first."""
    rows = Share.select(Share, Child, Person).join_from(Share, Child)
    rows = rows.join_from(Share, Person, on=Share.requested_by)
    rows = rows.where(Share.clinic == clinic, Share.status == REQUESTED)
    return [
        {"share": row.id, "child": row.child, "asked_by": row.requested_by, "at": row.requested_at}
        for row in rows.order_by(Share.requested_at)
    ]


def confirm(clinic: UUID, share: UUID, team: list[UUID], by: Person, now: datetime) -> None:
    """Take the family in: the team's clinicians and all coordinators get a place in the record."""
    with db.atomic():
        require_staff(by, "share.answer", clinic, writing=True)
        asked = _held_share(clinic, share, REQUESTED)
        if not may(asked.requested_by, "share.request", asked.child_id, now):
            raise NotFound
        Share.update(status=ACTIVE, confirmed_by=by, confirmed_at=now).where(
            Share.id == share
        ).execute()
        desk = [one for one in working(clinic) if one.role == COORDINATOR]
        _give(asked, desk + _members(clinic, team), by, now)


def decline(clinic: UUID, share: UUID, by: Person, now: datetime) -> None:
    """Say no; the family may ask again."""
    with db.atomic():
        require_staff(by, "share.answer", clinic, writing=True)
        _held_share(clinic, share, REQUESTED)
        ended = {"status": DECLINED, "ended_by": by, "ended_at": now}
        Share.update(**ended).where(Share.id == share).execute()


def assign(clinic: UUID, share: UUID, team: list[UUID], by: Person, now: datetime) -> None:
    """Make these people the child's clinicians, and nobody else of the clinic."""
    with db.atomic():
        require_staff(by, "team.assign", clinic, writing=True)
        active = _held_share(clinic, share, ACTIVE)
        members = _members(clinic, team)
        placed = (Grant.share == share) & (Grant.role == CLINICIAN)
        grants.end(placed & Grant.person.not_in([one.person for one in members]), by, now)
        staying = {row.person_id for row in Grant.select().where(placed, counts(now))}
        _give(active, [one for one in members if one.person_id not in staying], by, now)


def accept_staff(code: str, person: Person, now: datetime) -> Staff:
    """Begin to work at the clinic of this code.

    A coordinator gets a place in every record that is shared with the clinic.
    """
    try:
        with db.atomic():
            one = staff.begin(code, person, now)
            if one.role == COORDINATOR:
                _open_all(one, now)
            return one
    except IntegrityError:
        raise Conflict("already-staff") from None


def _open_all(coordinator: Staff, now: datetime) -> None:
    shared = Share.select().where(Share.clinic == coordinator.clinic_id, Share.status == ACTIVE)
    for share in list(held(shared.order_by(Share.id))):
        _give(share, [coordinator], None, now)


def patients(person: Person, clinic: UUID, now: datetime) -> list[Child]:
    """The children whose care team at this clinic this person is in, each with its `stream`."""
    mine = visible_children(person, "profile.read", now).where(Grant.clinic == clinic)
    rows = (
        Child.select(Child, CareStream.id.alias("stream"))
        .join(CareStream, on=CareStream.subject == Child.id)
        .where(Child.id.in_(mine), CareStream.visibility == FAMILY_STREAM)
    )
    return list(rows.order_by(Child.name, Child.id).objects())


def _held_share(clinic: UUID, share: UUID, status: str) -> Share:
    wanted = Share.select().where(Share.id == share, Share.clinic == clinic)
    found = next(iter(held(wanted, "FOR UPDATE")), None)
    if found is None:
        raise NotFound
    if found.status != status:
        raise Conflict("changed-meanwhile")
    return found


def _members(clinic: UUID, team: list[UUID]) -> list[Staff]:
    able = {one.person_id: one for one in working(clinic) if GRANTED[one.role] == CLINICIAN}
    strangers = [place for place, one in enumerate(team) if one not in able]
    if strangers:
        errors = [{"pointer": f"/team/{place}", "code": "not-staff"} for place in strangers]
        raise Invalid(errors=errors)
    return [able[one] for one in dict.fromkeys(team)]


def _give(share: Share, members: list[Staff], by: Person | None, now: datetime) -> None:
    clinic = Clinic.get_by_id(share.clinic_id)
    place = {"share": share.id, "clinic": clinic.id, "clinic_name": clinic.name}
    for one in members:
        role, title = GRANTED[one.role], one.title
        give(share.child_id, one.person_id, role, BASIS, now, title=title, confirmed_by=by, **place)
