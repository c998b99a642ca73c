"""Concerns of the team, written without a name and answered for all to read."""

from datetime import date, datetime
from uuid import UUID, uuid4

from peewee import BooleanField, DateField, ForeignKeyField, TextField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, db
from api.errors import NotFound
from api.once import made_before
from api.partnership.act import note
from api.partnership.rights import require
from api.people.person import Person


class Concern(Row):
    """Who wrote it is stored nowhere, and neither is the hour: its id is random, its day a day."""

    id = UUIDField(primary_key=True, default=uuid4)
    clinic = ForeignKeyField(Clinic, backref="+")
    text = TextField()
    day = DateField()
    acknowledged = BooleanField(default=False)
    answer = TextField(default="")


def add(clinic: UUID, text: str, by: Person, day: date, id: UUID | None = None) -> None:
    """Keep a concern; of `by` nothing is kept but that they may."""
    with db.atomic():
        require(by, "concern.write", clinic, writing=True)
        said = {"text": text}
        if not made_before(Concern, id, said, clinic=clinic):
            Concern.create(id=id or uuid4(), clinic=clinic, day=day, **said)


def answer(clinic: UUID, concern: UUID, text: str, by: Person, now: datetime) -> None:
    """Acknowledge a concern, with an answer as soon as there is one."""
    with db.atomic():
        require(by, "concern.answer", clinic, writing=True)
        this = (Concern.id == concern) & (Concern.clinic == clinic)
        if not Concern.update(acknowledged=True, answer=text).where(this).execute():
            raise NotFound
        note(clinic, by, "concern.answered", concern, now)


def of(clinic: UUID) -> list[Concern]:
    """The clinic's concerns: unanswered first, by day."""
    rows = Concern.select().where(Concern.clinic == clinic)
    return list(rows.order_by(Concern.answer != "", Concern.day.desc(), Concern.id))
