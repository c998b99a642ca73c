"""Standing groups: an advisory council or a committee, with a mandate, a term and its goals.

A project is small and ends within weeks; a group stays for a term. Who would like to be in one
says so, which tells the team their name, and its leads say yes or no.
"""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from api.database import db
from api.errors import Invalid, NotFound
from api.once import made_before
from api.partnership import profile, stage
from api.partnership.act import note
from api.partnership.matrix import TEAM
from api.partnership.rights import require
from api.partnership.standing_group import ASKED, IN, GroupPlace, StandingGroup
from api.people.person import Person

LONGEST = timedelta(days=3 * 366)
"""A term; after it a group is thought about anew."""
View = dict[str, Any]


def found(clinic: UUID, form: View, by: Person, now: datetime) -> StandingGroup:
    """Begin a group. Invalid `too-early` or `too-late` for a term that is none."""
    with db.atomic():
        require(by, "group.write", clinic, writing=True)
        _check_term(form)
        if before := made_before(StandingGroup, form.get("id"), form, clinic=clinic):
            return before
        made = StandingGroup.create(clinic=clinic, at=now, **form)
        note(clinic, by, "group.founded", made.id, now)
        return made


def change(clinic: UUID, group: UUID, form: View, by: Person) -> None:
    """Say anew what a group is for; who is in it stays."""
    with db.atomic():
        require(by, "group.write", clinic, writing=True)
        _check_term(form)
        this = _of(clinic, group)
        StandingGroup.update(**form).where(StandingGroup.id == this.id).execute()


def ask(clinic: UUID, group: UUID, by: Person, now: datetime) -> None:
    """Say that one would like to be in it; the team learns one's name."""
    with db.atomic():
        require(by, "group.join", clinic, writing=True)
        row = {"group": _of(clinic, group).id, "person": by, "status": ASKED, "at": now}
        GroupPlace.insert(**row).on_conflict_ignore().execute()


def leave(clinic: UUID, group: UUID, by: Person) -> None:
    """Leave, or ask no more, at any time and without a reason; nothing of it is kept."""
    with db.atomic():
        require(by, "group.join", clinic, writing=True)
        mine = (GroupPlace.group == _of(clinic, group).id) & (GroupPlace.person == by)
        GroupPlace.delete().where(mine).execute()


def answer(clinic: UUID, group: UUID, person: UUID, yes: bool, by: Person, now: datetime) -> None:
    """Say yes or no to somebody who asked, or end a place; NotFound for who has none."""
    with db.atomic():
        require(by, "group.write", clinic, writing=True)
        this = (GroupPlace.group == _of(clinic, group).id) & (GroupPlace.person == person)
        acting = GroupPlace.update(status=IN) if yes else GroupPlace.delete()
        if not acting.where(this).execute():
            raise NotFound
        note(clinic, by, "group.answered", group, now)


def of(clinic: UUID, by: Person, now: datetime) -> list[View]:
    """The clinic's groups whose term runs or comes; people are named to its team and its members.

    Who has only asked is named to the team alone.
    """
    team = bool(require(by, "group.read", clinic) & TEAM)
    groups = running(clinic, stage.today_at(clinic, now))
    places: list[GroupPlace] = list(
        GroupPlace.select()
        .where(GroupPlace.group.in_([one.id for one in groups]))
        .order_by(GroupPlace.at)
    )
    names = profile.names({place.person_id for place in places})
    return [
        _view(one, [place for place in places if place.group_id == one.id], names, by, team)
        for one in groups
    ]


def of_person(person: Person) -> list[View]:
    """Where somebody is in a group or asked to be: its clinic, its name, and how it stands."""
    rows: Any = (
        GroupPlace.select(
            StandingGroup.id,
            StandingGroup.clinic,
            StandingGroup.name,
            StandingGroup.until_on,
            GroupPlace.status,
        )
        .join(StandingGroup)
        .where(GroupPlace.person == person)
        .order_by(GroupPlace.at)
        .tuples()
    )
    names = ("id", "clinic", "name", "until_on", "status")
    return [dict(zip(names, row, strict=True)) for row in rows]


def running(clinic: UUID, today: date) -> list[StandingGroup]:
    """The groups whose term is not over, the earliest first."""
    rows = StandingGroup.select().where(
        StandingGroup.clinic == clinic, StandingGroup.until_on >= today
    )
    return list(rows.order_by(StandingGroup.from_on, StandingGroup.id))


def told(group: StandingGroup) -> View:
    """What anybody may read of a group: nobody is named, and nobody is counted."""
    names = ("id", "kind", "name", "mandate", "goals", "rhythm", "from_on", "until_on", "seats")
    return {name: getattr(group, name) for name in names}


def _view(
    group: StandingGroup, places: list[GroupPlace], names: dict[UUID, str], by: Person, team: bool
) -> View:
    mine = next((place.status for place in places if place.person_id == by.id), None)
    shown = places if team else [place for place in places if place.status == IN]
    return told(group) | {
        "mine": mine,
        "people": [
            {"person": place.person_id, "name": names[place.person_id], "status": place.status}
            for place in (shown if team or mine == IN else ())
        ],
    }


def _of(clinic: UUID, group: UUID) -> StandingGroup:
    this = (StandingGroup.id == group) & (StandingGroup.clinic == clinic)
    one = StandingGroup.get_or_none(this)
    if one is None:
        raise NotFound
    return one


def _check_term(form: View) -> None:
    from_on, until_on = form["from_on"], form["until_on"]
    if until_on <= from_on:
        raise Invalid(errors=[{"pointer": "/until_on", "code": "too-early"}])
    if until_on - from_on > LONGEST:
        raise Invalid(errors=[{"pointer": "/until_on", "code": "too-late"}])
