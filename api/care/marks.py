"""Marks: events on the chart, such as "started new inhaler"."""

from collections.abc import Sequence
from typing import Any

from marshmallow import validate
from peewee import CharField, IntegerField, UUIDField

from api.care.projection import Projection, latest, project_standing
from api.fields import Day, Form, Text
from api.records.kinds import Kind
from api.records.revision import Change


class DiaryMark(Projection):
    """One event on one day, in the family's words; `code` says which sort it is."""

    day = CharField(10)
    code = CharField(40)
    text = CharField(200)
    revision = UUIDField()
    versions = IntegerField()
    author = UUIDField()


DiaryMark.add_index(DiaryMark.child, DiaryMark.day)


class MarkBody(Form):
    """A mark's body; `code` is a word of the phone's, such as `medicine`, `illness`, `trip`."""

    day = Day(required=True)
    text = Text(200, required=True)
    code = Text(
        40, required=True, validate=[validate.Regexp(r"[a-z]+(-[a-z]+)*\Z", error="invalid")]
    )


def project(changes: Sequence[Change]) -> None:
    """Keep the marks."""
    project_standing(DiaryMark, changes, _row)


def _row(change: Change) -> dict[str, Any]:
    head, body = latest(change)
    return {
        "day": body["day"],
        "code": body["code"],
        "text": body["text"],
        "revision": head.id,
        "versions": len(change.heads),
        "author": head.author,
    }


MARK = Kind(
    "diary.mark",
    {"create": "entry.create", "revise": "entry.revise", "withdraw": "entry.retract"},
    schema=MarkBody,
    project=project,
)
