"""Staff: the people who work at a clinic, and how they come and go."""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import BooleanField, CharField, ForeignKeyField, UUIDField

from api.access import grant as grants
from api.access import invitation as invitations
from api.access.grant import Grant
from api.access.invitation import Invitation
from api.access.matrix import AT_CLINIC, CLINICIAN, COORDINATOR, NURSE
from api.clinics import clinic as clinics
from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, db, held, new_id
from api.errors import Conflict, NotFound
from api.people import session
from api.people.me import part
from api.people.person import Person
from api.prepared import Prepared

ROLES = (CLINICIAN, COORDINATOR, NURSE)
# What staff are in a child's record: nurses in a care team do what its clinicians do.
GRANTED = {CLINICIAN: CLINICIAN, NURSE: CLINICIAN, COORDINATOR: COORDINATOR}


class Staff(Row):
    """One person's work at one clinic; being staff alone opens no child's record.

    Families read what to ask this person about, in which hours, and how to reach them.
    """

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="staff", index=False)
    person = ForeignKeyField(Person, backref="works")
    role = CharField(16)
    title = CharField(40, default="")
    about = CharField(200, default="")
    hours = CharField(120, default="")
    reach = CharField(120, default="")
    active = BooleanField(default=True)
    since = UtcDateTimeField()

    clinic_id: UUID
    person_id: UUID

    class Meta:
        indexes = ((("clinic", "person", "role"), True),)


@part("clinics")
def clinics_of(person: Person) -> list[dict[str, Any]]:
    """The clinics where this person works now."""
    mine = (
        Staff.select(Staff, Clinic)
        .join(Clinic)
        .where(Staff.person == person, Staff.active)
        .order_by(Clinic.name, Staff.role)
    )
    return [membership(one) for one in mine]


def membership(one: Staff) -> dict[str, Any]:
    """The clinic as the person who works there sees it."""
    return {"id": one.clinic_id, "name": one.clinic.name, "role": one.role}


def require_staff(person: Person, action: str, clinic: UUID, *, writing: bool = False) -> Staff:
    """The work that allows this at this clinic; NotFound when there is none."""
    found = (_held_work if writing else _work)(person.id, clinic, sorted(AT_CLINIC[action]))
    if not found:
        raise NotFound
    return Staff(**dict(zip(WORK, found[0], strict=True)))


def _works(person: Any, clinic: Any, roles: Any) -> Any:
    mine = (Staff.person == person) & (Staff.clinic == clinic) & Staff.active
    columns = [getattr(Staff, name) for name in WORK]
    return Staff.select(*columns).where(mine, Staff.role.in_(roles)).order_by(Staff.role)


WORK = ("id", "clinic", "person", "role", "title", "active", "since")
_work = Prepared(_works)
_held_work = Prepared(lambda *values: held(_works(*values)))


def working(clinic: UUID) -> list[Staff]:
    """Everybody who works at the clinic now."""
    rows = Staff.select(Staff, Person).join(Person)
    return list(rows.where(Staff.clinic == clinic, Staff.active).order_by(Staff.since, Staff.id))


def describe(clinic: UUID, staff: UUID, card: dict[str, str], by: Person) -> None:
    """Keep what families read of somebody; a coordinator may write it for everybody."""
    with db.atomic():
        mine = require_staff(by, "staff.card", clinic, writing=True)
        this = (Staff.id == staff) & (Staff.clinic == clinic) & Staff.active
        if mine.role != COORDINATOR:
            this &= Staff.person == by
        if not Staff.update(**card).where(this).execute():
            raise NotFound


def clinic_named(name: str, country: str, timezone: str, now: datetime) -> UUID:
    """The clinic of this name; made when there is none."""
    found = Clinic.get_or_none(Clinic.name == name)
    return (found or clinics.create(name, country, timezone, now)).id


def invite(clinic: UUID, role: str, title: str, now: datetime, by: Person | None = None) -> str:
    """A one-time code that makes whoever types it staff of the clinic."""
    return offer(clinic, role, title, by, now)[1]


def offer(
    clinic: UUID, role: str, title: str, by: Person | None, now: datetime
) -> tuple[Invitation, str]:
    """An invitation to work at the clinic, and its code."""
    return invitations.invite(invitations.STAFF, by, now, clinic=clinic, role=role, title=title)


def begin(code: str, person: Person, now: datetime) -> Staff:
    """Begin to work at the clinic of this code; sessions are short from now on."""
    found = invitations.find(invitations.STAFF, code, now)
    invitations.take(found, person, now)
    one = _engage(found, person, now)
    Person.update(staff=True).where(Person.id == person.id).execute()
    session.shorten(person, now)
    return one


def _engage(found: Invitation, person: Person, now: datetime) -> Staff:
    place = {"clinic": found.clinic, "person": person, "role": found.role}
    values = {"title": found.title, "active": True, "since": now}
    before = Staff.get_or_none(**place)
    if before is None:
        return Staff.create(**place, **values)
    if before.active:
        raise Conflict("already-staff")
    Staff.update(**values).where(Staff.id == before.id).execute()
    return Staff.get_by_id(before.id)


def end(clinic: UUID, staff: UUID, by: Person, now: datetime) -> None:
    """Let somebody stop working at the clinic; they see none of its families from now on.

    Raises Conflict `last-coordinator`: nobody could let families or staff in any more.
    """
    with db.atomic():
        desk = _held_coordinators(clinic)
        require_staff(by, "staff.manage", clinic, writing=True)
        one = Staff.get_or_none(Staff.id == staff, Staff.clinic == clinic, Staff.active)
        if one is None:
            raise NotFound
        if desk == [one]:
            raise Conflict("last-coordinator")
        Staff.update(active=False).where(Staff.id == one.id).execute()
        theirs = (Grant.clinic == clinic) & (Grant.person == one.person)
        grants.end(theirs & (Grant.role == GRANTED[one.role]), by, now)
        _lengthen(one.person)


def _held_coordinators(clinic: UUID) -> list[Staff]:
    desk = Staff.select().where(Staff.clinic == clinic, Staff.active, Staff.role == COORDINATOR)
    return list(held(desk.order_by(Staff.id), "FOR UPDATE"))


def _lengthen(person: Person) -> None:
    if not Staff.select().where(Staff.person == person, Staff.active).exists():
        Person.update(staff=False).where(Person.id == person.id).execute()
