"""Ideas from anybody on the board, with "me too", and the shelf for big ones."""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import BooleanField, CharField, ForeignKeyField, TextField, UUIDField, fn

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, db, new_id
from api.errors import Conflict, NotFound
from api.partnership import profile
from api.partnership.act import note
from api.partnership.rights import require
from api.people.person import Person

OPEN, MERGED, TAKEN = "open", "merged", "taken"
STATUSES = (OPEN, MERGED, TAKEN)
ANY_TIME = "any"
MOMENTS = ("diagnosis", "first-attack", "school-start", ANY_TIME)
"""When it would have helped: what somebody wishes they had had belongs to a moment."""


class Idea(Row):
    """One idea; `big` ones carry their smallest first step, merged ones name what they are in.

    `sources` are where it comes from, one on each line. `moment` is when it would have helped,
    empty for an idea of no moment; `lead` would make it.
    """

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    text = TextField()
    big = BooleanField(default=False)
    first_step = TextField(default="")
    sources = TextField(default="")
    moment = CharField(16, default="")
    lead = ForeignKeyField(Person, null=True, backref="+")
    status = CharField(16, default=OPEN)
    into = UUIDField(null=True)
    by = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()

    by_id: UUID
    lead_id: UUID | None


class MeToo(Row):
    """Somebody else who wants it as well."""

    idea = ForeignKeyField(Idea, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")

    person_id: UUID

    class Meta:
        indexes = ((("idea", "person"), True),)


def add(clinic: UUID, words: dict[str, Any], by: Person, now: datetime) -> Idea:
    """Put an idea on the board."""
    with db.atomic():
        require(by, "idea.write", clinic, writing=True)
        return Idea.create(clinic=clinic, by=by, at=now, **words)


def put_up(record: UUID, by: UUID, said: dict[str, Any], at: datetime) -> None:
    """Have what somebody wrote stand on its board; while it is open they may say it better."""
    words = {"text": said["text"], "big": said["big"]}
    words |= {name: said.get(name, "") for name in ("first_step", "sources", "moment")}
    mine = (Idea.id == record) & (Idea.by == by) & (Idea.status == OPEN)
    if not Idea.update(**words).where(mine).execute():
        new = {"id": record, "clinic": UUID(said["clinic"]), "by": by, "at": at}
        Idea.insert(**new, **words).on_conflict_ignore().execute()


def take_down(record: UUID, by: UUID) -> None:
    """Take an open idea off its board, unless somebody else would make it."""
    alone = Idea.lead.is_null() | (Idea.lead == by)
    for mine in Idea.select().where(Idea.id == record, Idea.by == by, Idea.status == OPEN, alone):
        MeToo.delete().where(MeToo.idea == mine).execute()
        mine.delete_instance()


def since(person: UUID, at: datetime) -> int:
    """How many ideas somebody has put up since then."""
    count: int = Idea.select().where(Idea.by == person, Idea.at > at).count()
    return count


def me_too(clinic: UUID, idea: UUID, wanted: bool, by: Person) -> None:
    """Say or unsay that one wants it as well; one's own idea counts already."""
    with db.atomic():
        require(by, "idea.write", clinic, writing=True)
        found = open_idea(clinic, idea)
        mine = (MeToo.idea == found) & (MeToo.person == by)
        if not wanted:
            MeToo.delete().where(mine).execute()
        elif found.by_id != by.id:
            MeToo.insert(idea=found, person=by).on_conflict_ignore().execute()


def take_lead(clinic: UUID, idea: UUID, wanted: bool, by: Person, now: datetime) -> None:
    """Say that one would make it, or no longer; Conflict `led` when somebody else does."""
    with db.atomic():
        require(by, "idea.write", clinic, writing=True)
        found = open_idea(clinic, idea)
        free = Idea.lead.is_null() | (Idea.lead == by)
        change = Idea.update(lead=by if wanted else None).where(Idea.id == found.id, free)
        if not change.execute() and wanted:
            raise Conflict("led")
        if wanted:
            note(clinic, by, "idea.led", found.id, now)


def merge(clinic: UUID, idea: UUID, into: UUID, by: Person, now: datetime) -> None:
    """Put an idea into another that says the same; all who wanted it now want that one."""
    with db.atomic():
        require(by, "idea.merge", clinic, writing=True)
        one, other = open_idea(clinic, idea), open_idea(clinic, into)
        if one == other:
            raise Conflict("same-idea")
        Idea.update(status=MERGED, into=other.id).where(Idea.id == one.id).execute()
        both = {"moment": other.moment or one.moment, "lead": other.lead_id or one.lead_id}
        Idea.update(**both).where(Idea.id == other.id).execute()
        wanting = [row.person_id for row in MeToo.select().where(MeToo.idea == one)] + [one.by_id]
        rows = [(other.id, person) for person in wanting if person != other.by_id]
        if rows:
            fields = [MeToo.idea, MeToo.person]
            MeToo.insert_many(rows, fields=fields).on_conflict_ignore().execute()
        note(clinic, by, "idea.merged", one.id, now)


def take_up(clinic: UUID, idea: UUID) -> None:
    """Mark that an idea has become an opportunity."""
    this = (Idea.id == idea) & (Idea.clinic == clinic)
    Idea.update(status=TAKEN).where(this).execute()


def open_idea(clinic: UUID, idea: UUID) -> Idea:
    """The clinic's open idea of this id; NotFound otherwise."""
    this = (Idea.id == idea) & (Idea.clinic == clinic) & (Idea.status == OPEN)
    found = Idea.get_or_none(this)
    if found is None:
        raise NotFound
    return found


def of(clinic: UUID, person: Person, *, leads: bool = False) -> list[dict[str, Any]]:
    """The board of ideas, the newest first, without saying whose they are.

    With `leads`, the name of who would make one: they said so to be asked.
    """
    shown = (Idea.clinic == clinic) & (Idea.status != MERGED)
    ideas = list(Idea.select().where(shown).order_by(Idea.id.desc()))
    wanted: Any = MeToo.select(MeToo.idea, fn.COUNT(MeToo.person)).join(Idea).where(shown)
    counts: dict[UUID, int] = dict(wanted.group_by(MeToo.idea).tuples())
    own: Any = MeToo.select(MeToo.idea).join(Idea).where(shown, MeToo.person == person)
    mine = {idea for (idea,) in own.tuples()}
    told = ("id", "text", "big", "first_step", "sources", "moment", "status")
    names = profile.names({idea.lead_id for idea in ideas if idea.lead_id}) if leads else {}
    return [
        {
            **{name: getattr(idea, name) for name in told},
            "led": idea.lead_id is not None,
            "leading": idea.lead_id == person.id,
            "leader": names.get(idea.lead_id, "") if idea.lead_id else "",
            "day": idea.at.date(),
            "me_too": counts.get(idea.id, 0),
            "mine": idea.by_id == person.id,
            "wanted": idea.id in mine,
        }
        for idea in ideas
    ]
