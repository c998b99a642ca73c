"""Pieces of care-experience diaries that their people released into a project."""

from typing import Any
from uuid import UUID

from peewee import JOIN, ForeignKeyField, UUIDField

from api.database import JSONField, Row
from api.errors import NotFound
from api.partnership.member import READING, Member
from api.partnership.profile import Profile
from api.partnership.project import Project
from api.people.person import Person

View = dict[str, Any]


class ReleasedPiece(Row):
    """A piece as its project's members read it; the row goes when it is taken back."""

    record = UUIDField(primary_key=True)
    person = ForeignKeyField(Person, backref="+")
    project = ForeignKeyField(Project, backref="+")
    body = JSONField()

    person_id: UUID


def read(project: UUID, by: Person) -> list[View]:
    """The pieces of those who have a place, for one of them; NotFound for anybody else."""
    if not _members(project).where(Member.person == by).exists():
        raise NotFound
    rows: Any = (
        ReleasedPiece.select(
            ReleasedPiece.record,
            ReleasedPiece.person,
            Profile.name_to_use,
            Person.name,
            ReleasedPiece.body,
        )
        .join(Person)
        .join(Profile, JOIN.LEFT_OUTER, on=Profile.person == Person.id)
        .where(ReleasedPiece.project == project, ReleasedPiece.person.in_(_members(project)))
        .tuples()
    )
    pieces = [
        {"record": record, "person": person, "name": chosen or name} | body
        for record, person, chosen, name, body in rows
    ]
    return sorted(pieces, key=lambda piece: (piece["day"], str(piece["record"])))


def missing(project: UUID, records: set[UUID]) -> set[UUID]:
    """Those of these pieces that nobody has released into the project."""
    rows: Any = ReleasedPiece.select(ReleasedPiece.record).where(
        ReleasedPiece.project == project,
        ReleasedPiece.record.in_(records),
        ReleasedPiece.person.in_(_members(project)),
    )
    return records - {record for (record,) in rows.tuples()}


def tells(project: UUID, person: UUID) -> bool:
    """Whether this person has released a piece into the project."""
    theirs = (ReleasedPiece.project == project) & (ReleasedPiece.person == person)
    return ReleasedPiece.select().where(theirs).exists()


def _members(project: UUID) -> Any:
    """Who has a place: the pieces of those who left are read no more."""
    here = (Member.project == project) & Member.status.in_(READING)
    return Member.select(Member.person).where(here)
