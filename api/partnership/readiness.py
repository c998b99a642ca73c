"""Readiness: the team answers one by one and sees itself as a spread, never as persons."""

from peewee import CharField, CompositeKey, ForeignKeyField, IntegerField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, new_id
from api.people.person import Person


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

    class Meta:
        primary_key = CompositeKey("round", "statement", "choice")


class ReadinessAnswered(Row):
    """That a person has answered a round, so that nobody answers twice."""

    round = ForeignKeyField(ReadinessRound, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")

    class Meta:
        primary_key = CompositeKey("round", "person")
