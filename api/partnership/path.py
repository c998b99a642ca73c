"""The path of a sign-up: interested, talked, agreed, onboarding, active; and the way out."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from api.database import db, held
from api.errors import Conflict, NotFound
from api.partnership import agreement, member, seats, stage
from api.partnership.act import note
from api.partnership.calls import locked
from api.partnership.log import open_stream
from api.partnership.member import Member
from api.partnership.opportunity import Opportunity
from api.partnership.project import ACTIVE, ONBOARDING, Project
from api.partnership.rights import require
from api.people.person import Person

WALKED = {
    member.TALKED: (member.INTERESTED, member.TALKED),
    member.ONBOARDING: (member.AGREED, member.ONBOARDING),
    member.ACTIVE: (member.ONBOARDING,),
    member.DECLINED: (*member.SEATED, member.WAITING),
}
"""Where the champion may bring somebody, and from where. To agree is the person's own act."""


def walk(clinic: UUID, member_id: UUID, form: dict[str, Any], by: Person, now: datetime) -> None:
    """Bring somebody a step on; Conflict `not-that-step`, or `seats-free` before both are there."""
    with db.atomic():
        require(by, "signup.walk", clinic, writing=True)
        one = _in_clinic(clinic, member_id)
        to = form["to"]
        if one.status not in WALKED[to]:
            raise Conflict("not-that-step")
        if to == member.DECLINED:
            seats.leave(one, to, by, now)
        else:
            _walk_on(one, form, by, now)
        note(clinic, by, f"signup.{to}", one.id, now)


def _walk_on(one: Member, form: dict[str, Any], by: Person, now: datetime) -> None:
    to = form["to"]
    if to == member.TALKED:
        one.talk = form["talk"]
    if to == member.ONBOARDING:
        one.project = _project_of(one, by, now)
        one.onboarding = form["onboarding"]
    if to == member.ACTIVE:
        Project.update(status=ACTIVE).where(
            Project.id == one.project_id, Project.status == ONBOARDING
        ).execute()
    one.save(only=[Member.talk, Member.project, Member.onboarding])
    if one.status != to:
        seats.move(one, to, by, now)


def _project_of(one: Member, by: Person, now: datetime) -> Project:
    """The opportunity's project, begun with its first partner and led by who begins it."""
    found = Project.get_or_none(Project.opportunity == one.opportunity_id)
    if found:
        return found
    call = Opportunity.get_by_id(one.opportunity_id)
    made = Project.create(
        clinic=call.clinic_id,
        opportunity=call,
        title=call.body["title"],
        goal=call.body["goal"],
        reused_from=call.reused_from,
        started_on=stage.today_at(call.clinic_id, now),
        ends_on=call.ends_on,
        at=now,
    )
    open_stream(made.id)
    _staff_of(made, call, by, now)
    return made


def _staff_of(project: Project, call: Opportunity, by: Person, now: datetime) -> None:
    page = stage.page_of(call.clinic_id)
    people = {call.created_by_id: member.STAFF, by.id: member.STAFF}
    if page.qi_lead_id in people:
        people[page.qi_lead_id] = member.QI_LEAD
    if page.champion_id:
        people[page.champion_id] = member.CHAMPION
    in_it = {row.person_id for row in Member.select().where(Member.opportunity == call)}
    for person, role in people.items():
        if person not in in_it and stage.works_here(call.clinic_id, person):
            at_work = {"opportunity": call, "role": role, "status": member.ACTIVE, "at": now}
            Member.create(project=project, person=person, **at_work)


def accept(member_id: UUID, texts: list[UUID], name: str, by: Person, now: datetime) -> None:
    """Accept the three texts in force, by name and today's date, after the talk.

    Raises Conflict `not-that-step` or `texts-changed`, NotFound for somebody else's sign-up.
    """
    with db.atomic():
        one, clinic = _own(member_id, by)
        if one.status != member.TALKED:
            raise Conflict("not-that-step")
        agreement.accept(clinic, one.id, texts, name, stage.today_at(clinic, now))
        seats.move(one, member.AGREED, by, now)
        note(clinic, by, "signup.agreed", one.id, now)


def tick(member_id: UUID, done: list[str], by: Person) -> None:
    """Tick lines of the onboarding list off; one's own list."""
    with db.atomic():
        one, _ = _own(member_id, by)
        if one.status != member.ONBOARDING:
            raise Conflict("not-that-step")
        one.onboarding = done
        one.save(only=[Member.onboarding])


def withdraw(member_id: UUID, by: Person, now: datetime) -> None:
    """Leave, at any time, without a reason; a second time changes nothing."""
    with db.atomic():
        one, clinic = _own(member_id, by)
        if one.status in (member.GONE, member.DECLINED, member.FINISHED):
            return
        seats.leave(one, member.GONE, by, now)
        note(clinic, by, "signup.withdrawn", one.id, now)


def accepted(members: list[Member]) -> dict[UUID, date]:
    """The day on which each of these accepted the texts."""
    rows: Any = agreement.Acceptance.select(
        agreement.Acceptance.member, agreement.Acceptance.on
    ).where(agreement.Acceptance.member.in_(members))
    return dict(rows.tuples())


def _own(member_id: UUID, by: Person) -> tuple[Member, UUID]:
    """One's own sign-up and its clinic, its opportunity held first as everywhere."""
    one = Member.get_or_none(Member.id == member_id, Member.person == by)
    if one is None:
        raise NotFound
    return _held(one)


def _in_clinic(clinic: UUID, member_id: UUID) -> Member:
    calls = Opportunity.select(Opportunity.id).where(Opportunity.clinic == clinic)
    one = Member.get_or_none(
        Member.id == member_id, Member.role == member.PARTNER, Member.opportunity.in_(calls)
    )
    if one is None:
        raise NotFound
    return _held(one)[0]


def _held(one: Member) -> tuple[Member, UUID]:
    if one.opportunity_id is None:
        clinic = Project.get_by_id(one.project_id).clinic_id
    else:
        clinic = Opportunity.get_by_id(one.opportunity_id).clinic_id
        locked(clinic, one.opportunity_id)
    return next(iter(held(Member.select().where(Member.id == one.id), "FOR UPDATE"))), clinic
