"""Episodes: a bad hour, and what the family did of the steps of its plan."""

from uuid import UUID

from marshmallow import fields, validate

from api.care.standing import standing
from api.clinical.conditions import CONDITIONS
from api.clinical.entry import ZONES
from api.fields import Choice, Day, Form, Id, Text, WallTime
from api.records.kinds import FieldErrors, throughout
from api.records.revision import Revision

MOST_STEPS = 100
MOST_TOLD = 20


class StepDone(Form):
    """A step in the plan's own words, and when it was done."""

    text = Text(2000, lines=True, required=True)
    done = WallTime(required=True)


class Told(Form):
    """Who was told, and when."""

    who = Text(120, required=True)
    at = WallTime(required=True)


class EpisodeBody(Form):
    """An episode's body; times are on the family's own clock.

    `plan` is the revision whose steps were shown, `entry` what asked for it; both ids stay as they
    were when the plan changes or the entry is withdrawn.
    """

    plan = Id()
    entry = Id()
    condition = Choice(CONDITIONS, required=True)
    zone = Choice(ZONES, required=True)
    day = Day(required=True)
    started = WallTime(required=True)
    steps = fields.List(
        fields.Nested(StepDone),
        required=True,
        validate=validate.Length(max=MOST_STEPS, error="too-many"),
    )
    told = fields.List(
        fields.Nested(Told),
        required=True,
        validate=validate.Length(max=MOST_TOLD, error="too-many"),
    )
    ended = WallTime()


def check(child: UUID, revision: Revision) -> FieldErrors:
    """An episode is about the day on which it began."""
    assert revision.body is not None
    if not revision.body["started"].startswith(revision.body["day"]):
        return [{"pointer": "/day", "code": "other-day"}]
    return []


EPISODE = standing("episode", throughout("episode.write"), EpisodeBody, check)
