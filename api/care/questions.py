"""What matters to the family: up to five questions for one visit, in their own order."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from marshmallow import fields, validate
from peewee import CharField, IntegerField, UUIDField

from api.care.projection import Projection, bodies, latest, project_standing
from api.database import JSONField
from api.fields import Form, Id, Text
from api.records.kinds import Kind, Only, throughout
from api.records.revision import Change

MOST = 5
ONLY = Only("questions", below="visit", pointer="/visit")


class VisitQuestions(Projection):
    """A family's questions for one visit; of two versions, all the questions of both."""

    visit = UUIDField()
    asked = JSONField()
    revision = UUIDField()
    versions = IntegerField()
    author = UUIDField()
    at = CharField(19)


class QuestionsBody(Form):
    """The questions of one visit."""

    visit = Id(required=True)
    questions = fields.List(
        Text(300, lines=True),
        required=True,
        validate=validate.Length(max=MOST, error="too-many"),
    )


def record_of(visit: UUID) -> UUID:
    """The one record that holds a visit's questions, so that both parents write in the same."""
    return ONLY.record(visit)


def project(changes: Sequence[Change]) -> None:
    """Keep the questions."""
    project_standing(VisitQuestions, changes, _row)


def _row(change: Change) -> dict[str, Any]:
    head, body = latest(change)
    asked = [question for each in bodies(change) for question in each["questions"]]
    return {
        "visit": UUID(body["visit"]),
        "asked": tuple(dict.fromkeys(asked)),
        "revision": head.id,
        "versions": len(change.heads),
        "author": head.author,
        "at": head.at,
    }


QUESTIONS = Kind(
    "visit.questions",
    throughout("question.send"),
    schema=QuestionsBody,
    only=ONLY,
    project=project,
)
