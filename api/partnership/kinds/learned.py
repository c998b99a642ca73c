"""What somebody learned: a log of their own, which nobody reads until they tell of it."""

from api.fields import Choice, Day, Form, Text
from api.partnership.kinds.experience import OWN
from api.records.kinds import Kind

UNITS = (
    *("run-chart", "small-test", "three-questions", "talk", "work", "look-back"),
    *("your-voice", "your-story", "your-say"),
    *("ask-first", "share-the-say", "make-room"),
    *("start-small", "keep-going", "fair-credit"),
)
"""The units of the learning paths; what they say is the phone's words."""
OTHER = "other"


class LearnedBody(Form):
    """A unit that was gone through, or something learned elsewhere under its own `title`.

    `tried` is what came of trying it.
    """

    unit = Choice((*UNITS, OTHER), required=True)
    title = Text(120)
    day = Day(required=True)
    tried = Text(600, lines=True)


LEARNED = Kind("learned", OWN, schema=LearnedBody)
