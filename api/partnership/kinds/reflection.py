"""How it was to work together: a short pulse now and then, and each member's look back."""

from api.fields import Choice, Day, Flag, Form, Text, Whole
from api.partnership.kinds.who import END, WRITE
from api.records.kinds import Kind, Only

MOST_HOURS = 500


class PulseBody(Form):
    """Three taps: is it useful, are you heard (1 to 5), is it too much."""

    day = Day(required=True)
    useful = Whole(1, 5, required=True)
    heard = Whole(1, 5, required=True)
    much = Choice(("little", "right", "much"), required=True)


class ReflectionBody(Form):
    """One member's look back; `credit` is the name that the story gives them, if any."""

    changed = Text(1000, lines=True, required=True)
    heard = Whole(1, 5, required=True)
    again = Choice(("yes", "maybe", "no"), required=True)
    hours = Whole(0, MOST_HOURS)
    credit = Text(80)
    story = Flag(required=True)


PULSE = Kind("pulse", WRITE, schema=PulseBody, only=Only("pulse:{author}:{day}"))
REFLECTION = Kind("reflection", END, schema=ReflectionBody, only=Only("reflection:{author}"))
