"""What to try next: each weighs an idea of the room, its effect, its work, and who knows how."""

from api.fields import Flag, Form, Id, Whole
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind, Only

LITTLE, MUCH = 1, 3


class WeighedBody(Form):
    """One member's weight of a note of the kind idea; `can` says that they know how to do it."""

    note = Id(required=True)
    effect = Whole(LITTLE, MUCH, required=True)
    effort = Whole(LITTLE, MUCH, required=True)
    can = Flag(required=True)


WEIGHED = Kind(
    "note.weighed", WRITE, schema=WeighedBody, only=Only("weighed:{author}", below="note")
)
