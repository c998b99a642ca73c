"""Alerts without alarm: what a clinician asks to be told of, who looked, and what was done.

A rule is told on a list in the clinic's day and nowhere else: nobody is called, nothing is pushed.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from marshmallow import ValidationError, fields, validate, validates_schema
from peewee import SmallIntegerField, UUIDField

from api.care import log
from api.care import standing as stands
from api.care.projection import Projection, keep
from api.care.sides import team_at
from api.care.standing import standing
from api.database import UtcDateTimeField
from api.fields import Choice, Form, Id, Text, Whole
from api.records.kinds import Before, FieldErrors, Kind, throughout
from api.records.revision import Change, Revision

LOOKED = "looked"
DONE = (LOOKED, "called", "wrote", "visit", "nothing")
"""Looked only; then what came of it: a call, a letter, a visit, or no more than the look."""
MOST_TIMES, MOST_DAYS, MOST_ENTRIES = 5, 14, 50


class AlertRule(Projection):
    """A rule as a clinician set it for a clinic's list, and from when until when it counts."""

    clinic = UUIDField()
    person = UUIDField()
    times = SmallIntegerField()
    days = SmallIntegerField()
    since = UtcDateTimeField()
    until = UtcDateTimeField(null=True)


class RuleBody(Form):
    """Tell me if red comes on at least `times` days within `days` days; the author is "me"."""

    clinic = Id(required=True)
    times = Whole(1, MOST_TIMES, required=True)
    days = Whole(1, MOST_DAYS, required=True)

    @validates_schema
    def can_be_met(self, data: Any, **kw: Any) -> None:
        if data["times"] > data["days"]:
            raise ValidationError("too-high", "times")


class AlertAnswerBody(Form):
    """Somebody at the clinic has looked at these entries, and what was done about them."""

    clinic = Id(required=True)
    entries = fields.List(
        Id(),
        required=True,
        validate=[
            validate.Length(min=1, error="too-few"),
            validate.Length(max=MOST_ENTRIES, error="too-many"),
        ],
    )
    did = Choice(DONE, required=True)
    line = Text(300)


def check(child: UUID, revision: Revision) -> FieldErrors:
    """Whoever writes it works in the child's care team at that clinic."""
    assert revision.body is not None
    team = team_at(child, UUID(revision.body["clinic"]), revision)
    return [] if revision.author in team else [{"pointer": "/clinic", "code": "not-shared"}]


def only_ends(revision: Revision, before: Before) -> FieldErrors:
    """A rule is set and ended, never changed: the list says under which rule a day stands."""
    if before.heads and not revision.withdrawn:
        return [{"pointer": "/parents", "code": "already-set"}]
    return []


def project(changes: Sequence[Change]) -> None:
    """Keep the rules, those that have ended too; one that was never set is none."""
    stands.project(changes)
    keep(AlertRule, [row for change in changes for row in _rows(change)])


def _rows(change: Change) -> list[dict[str, Any]]:
    set_first = next(log.with_body(change.heads[0].stream, [change.record]), None)
    if set_first is None:
        return []
    row = {name: set_first.body[name] for name in ("times", "days")}
    ended = None if change.standing else change.heads[0].received_at
    row |= {"clinic": UUID(set_first.body["clinic"]), "person": set_first.author}
    row |= {"since": set_first.received_at, "until": ended}
    return [{"child": change.subject, "record": change.record} | row]


RULE = Kind(
    "alert.rule",
    throughout("alert.set"),
    schema=RuleBody,
    check=check,
    project=project,
    follows=only_ends,
)
ANSWER = standing("alert.answer", throughout("alert.answer"), AlertAnswerBody, check)
