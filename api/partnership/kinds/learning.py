"""The learning plan: what the group hopes to know, by when, and what it knows by then."""

from api.fields import Day, Form, Text
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind


class LearningBody(Form):
    """One step: `know` is what one hopes to know, `how` the way there, `known` what came of it."""

    know = Text(300, lines=True, required=True)
    how = Text(300, lines=True, required=True)
    by = Day(required=True)
    known = Text(1000, lines=True)


LEARNING = Kind("learning", WRITE, schema=LearningBody)
