"""PDSA cycles: plan with a prediction, do, study against the prediction, act.

Question and prediction cannot be changed once the cycle has begun.
"""

from typing import Any

from marshmallow import ValidationError, validates_schema

from api.fields import Choice, Day, Form, Id, Text
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind
from api.records.locked import locking

PLANNED, STARTED, DONE = "planned", "started", "done"
LOCKED = ("about", "objective", "question", "prediction", "started_on")
TOLD = ("happened", "found", "against_prediction", "act")
"""What a cycle that is done has to tell."""
LONG = 1000


class PdsaBody(Form):
    """One cycle. `day` is when it is tried; `after` the cycle that it follows on.

    `about` is what it tries: a change in care, or how the group itself works together. `idea` is
    the note of the room that it came from.
    """

    about = Choice(("care", "together"))
    idea = Id()
    objective = Text(300, lines=True, required=True)
    question = Text(300, lines=True, required=True)
    prediction = Text(300, lines=True, required=True)
    who = Text(200)
    what = Text(LONG, lines=True)
    where = Text(200)
    day = Day(required=True)
    data = Text(LONG, lines=True)
    measure = Id()
    after = Id()
    status = Choice((PLANNED, STARTED, DONE), required=True)
    started_on = Day()
    happened = Text(LONG, lines=True)
    problems = Text(LONG, lines=True)
    found = Text(LONG, lines=True)
    against_prediction = Choice(("as-predicted", "partly", "not", "cannot-tell"))
    act = Choice(("adopt", "adapt", "abandon"))
    next = Text(300, lines=True)

    @validates_schema
    def told(self, data: dict[str, Any], **kw: Any) -> None:
        status = data["status"]
        if (status == PLANNED) == ("started_on" in data):
            raise ValidationError("required" if status != PLANNED else "not-started", "started_on")
        for name in TOLD:
            if status == DONE and name not in data:
                raise ValidationError("required", name)


PDSA = Kind("pdsa", WRITE, schema=PdsaBody, follows=locking(LOCKED, PLANNED))
