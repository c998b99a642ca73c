"""Readiness: the team answers one by one and sees itself as a spread, never as persons."""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import CharField, CompositeKey, ForeignKeyField, IntegerField, IntegrityError, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, db, new_id
from api.errors import Conflict, NotFound
from api.partnership.act import note
from api.partnership.rights import require
from api.people.person import Person

CHARACTERISTICS = ("assets", "capabilities", "reciprocity", "barriers", "facilitate", "listen")
STRUCTURE = ("contact", "rhythm", "charter", "first-task")
STATEMENTS = CHARACTERISTICS + STRUCTURE
"""The six characteristics of co-production, and the structure that a first project needs."""
LOWEST, HIGHEST = 1, 4
FEWEST_SHOWN = 3
"""With fewer answers a spread would name people."""


class ReadinessRound(Row):
    """One round of the questionnaire; its spread is shown once it is closed."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    opened_at = UtcDateTimeField()
    closed_at = UtcDateTimeField(null=True)


class ReadinessTally(Row):
    """How many chose an answer to a statement. What one person chose is stored nowhere."""

    round = ForeignKeyField(ReadinessRound, backref="+")
    statement = CharField(40)
    choice = IntegerField()
    count = IntegerField(default=0)

    round_id: UUID

    class Meta:
        primary_key = CompositeKey("round", "statement", "choice")


class ReadinessAnswered(Row):
    """That a person has answered a round, so that nobody answers twice."""

    round = ForeignKeyField(ReadinessRound, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")

    class Meta:
        primary_key = CompositeKey("round", "person")


def open_round(clinic: UUID, by: Person, now: datetime) -> ReadinessRound:
    """Begin a round; Conflict `round-open` while one is."""
    with db.atomic():
        require(by, "readiness.lead", clinic, writing=True)
        if _open(clinic).exists():
            raise Conflict("round-open")
        made = ReadinessRound.create(clinic=clinic, opened_at=now)
        choices = range(LOWEST, HIGHEST + 1)
        rows = [(made.id, name, choice, 0) for name in STATEMENTS for choice in choices]
        fields = [
            ReadinessTally.round,
            ReadinessTally.statement,
            ReadinessTally.choice,
            ReadinessTally.count,
        ]
        ReadinessTally.insert_many(rows, fields=fields).execute()
        note(clinic, by, "readiness.opened", made.id, now)
        return made


def answer(clinic: UUID, round_id: UUID, choices: dict[str, int], by: Person) -> None:
    """Count a person's choices into the spread; Conflict `answered` the second time."""
    with db.atomic():
        require(by, "readiness.answer", clinic, writing=True)
        if not _open(clinic).where(ReadinessRound.id == round_id).exists():
            raise NotFound
        try:
            with db.atomic():
                ReadinessAnswered.create(round=round_id, person=by)
        except IntegrityError:
            raise Conflict("answered") from None
        for statement, choice in sorted(choices.items()):
            _count(round_id, statement, choice)


def _count(round_id: UUID, statement: str, choice: int) -> None:
    this = (
        (ReadinessTally.round == round_id)
        & (ReadinessTally.statement == statement)
        & (ReadinessTally.choice == choice)
    )
    ReadinessTally.update(count=ReadinessTally.count + 1).where(this).execute()


def close(clinic: UUID, round_id: UUID, by: Person, now: datetime) -> None:
    """End a round: now its spread can be seen, and nobody's answer be told from the next."""
    with db.atomic():
        require(by, "readiness.lead", clinic, writing=True)
        ending = ReadinessRound.update(closed_at=now).where(
            ReadinessRound.id == round_id,
            ReadinessRound.clinic == clinic,
            ReadinessRound.closed_at.is_null(),
        )
        if not ending.execute():
            raise NotFound
        note(clinic, by, "readiness.closed", round_id, now)


def of(clinic: UUID, person: Person) -> list[dict[str, Any]]:
    """The clinic's rounds, the newest first, each with its spread where that may be seen."""
    rows = ReadinessRound.select().where(ReadinessRound.clinic == clinic)
    rounds = list(rows.order_by(ReadinessRound.opened_at.desc()))
    answered: Any = ReadinessAnswered.select(ReadinessAnswered.round, ReadinessAnswered.person)
    who: dict[UUID, set[UUID]] = {one.id: set() for one in rounds}
    for one, answering in answered.where(ReadinessAnswered.round.in_(list(who))).tuples():
        who[one].add(answering)
    spreads = _spreads([one.id for one in rounds if _shown(one, who)])
    return [
        {
            "id": one.id,
            "opened_at": one.opened_at,
            "closed_at": one.closed_at,
            "answers": len(who[one.id]),
            "mine": person.id in who[one.id],
            "spread": spreads.get(one.id),
        }
        for one in rounds
    ]


def _shown(one: ReadinessRound, who: dict[UUID, set[UUID]]) -> bool:
    return one.closed_at is not None and len(who[one.id]) >= FEWEST_SHOWN


def _spreads(rounds: list[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    counts = {one: {name: [0] * HIGHEST for name in STATEMENTS} for one in rounds}
    for tally in ReadinessTally.select().where(ReadinessTally.round.in_(rounds)):
        counts[tally.round_id][tally.statement][tally.choice - LOWEST] = tally.count
    return {
        one: [{"statement": name, "counts": own[name]} for name in STATEMENTS]
        for one, own in counts.items()
    }


def _open(clinic: UUID) -> Any:
    return ReadinessRound.select().where(
        ReadinessRound.clinic == clinic, ReadinessRound.closed_at.is_null()
    )
