"""The projects in which a person has a place: what their phones need to know of each."""

from typing import Any
from uuid import UUID

from peewee import JOIN

from api.clinics.clinic import Clinic
from api.partnership import agreement
from api.partnership.log import PartnerStream
from api.partnership.member import READING, Member
from api.partnership.profile import Profile
from api.partnership.project import Project
from api.people.person import Person

View = dict[str, Any]


def of_person(person: Person) -> list[View]:
    """One's own projects, the newest first, each with its members by their chosen names."""
    mine = {one.project_id: one for one in _places(person) if one.project_id}
    rows = (
        Project.select(Project, Clinic.name, PartnerStream.id.alias("stream"))
        .join(Clinic, on=Clinic.id == Project.clinic)
        .join(PartnerStream, on=PartnerStream.subject == Project.id)
        .where(Project.id.in_(list(mine)))
        .order_by(Project.started_on.desc(), Project.id)
        .objects()
    )
    found = list(rows)
    named = _members(list(mine))
    sections = agreement.charter_sections({row.clinic_id for row in found})
    return [
        _view(row, mine[row.id], named.get(row.id, []))
        | {"charter_section": sections.get(row.clinic_id, "")}
        for row in found
    ]


def _places(person: Person) -> list[Member]:
    here = Member.project.is_null(False) & Member.status.in_(READING)
    return list(Member.select().where(Member.person == person, here))


def _view(row: Any, mine: Member, members: list[View]) -> View:
    names = ("id", "title", "goal", "status", "started_on", "ends_on", "sponsor", "on_board")
    return {name: getattr(row, name) for name in names} | {
        "clinic": row.name,
        "stream": row.stream,
        "member": mine.id,
        "role": mine.role,
        "place": mine.status,
        "members": members,
    }


def _members(projects: list[UUID]) -> dict[UUID, list[View]]:
    rows: Any = (
        Member.select(
            Member.project,
            Member.person,
            Member.role,
            Member.status,
            Profile.name_to_use,
            Person.name,
            Profile.comes_as,
        )
        .join(Person, on=Person.id == Member.person)
        .join(Profile, JOIN.LEFT_OUTER, on=Profile.person == Member.person)
        .where(Member.project.in_(projects), Member.status.in_(READING))
        .order_by(Member.at, Member.id)
        .tuples()
    )
    found: dict[UUID, list[View]] = {}
    for project, person, role, status, chosen, name, comes_as in rows:
        one = {"person": person, "name": chosen or name, "role": role, "place": status}
        one["comes_as"] = comes_as or ""
        found.setdefault(project, []).append(one)
    return found
