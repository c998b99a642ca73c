"""Journey maps: how a way through the clinic is today, step by step, as somebody lived it."""

from marshmallow import fields, validate

from api.fields import Form, Text, Whole
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind

MOST_STEPS = 20
LONGEST_WAIT = 24 * 60


class Step(Form):
    """A step: what happened where, with a feeling of -2 to +2, and a wait in minutes."""

    place = Text(80, required=True)
    who = Text(80)
    happened = Text(500, lines=True, required=True)
    feeling = Whole(-2, 2, required=True)
    word = Text(40)
    wait = Whole(0, LONGEST_WAIT)
    mattered = Text(300, lines=True)
    idea = Text(300, lines=True)


class JourneyBody(Form):
    """A journey; `whose` names no child and no diagnosis, such as "a first visit"."""

    title = Text(120, required=True)
    whose = Text(120)
    steps = fields.List(
        fields.Nested(Step),
        required=True,
        validate=validate.Length(max=MOST_STEPS, error="too-many"),
    )


JOURNEY = Kind("journey", WRITE, schema=JourneyBody)
