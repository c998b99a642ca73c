"""The stages of a project: define, plan, deliver; each is over when both sides have said yes."""

from api.fields import Choice, Form, Text
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind, Only

STAGES = ("define", "plan", "deliver")


class StageBody(Form):
    """What a stage has brought, in the words of whoever puts it forward as done.

    Members say yes to it, or what to talk about first, each with an `agreed` on this version.
    """

    stage = Choice(STAGES, required=True)
    brought = Text(300, lines=True, required=True)


STAGE = Kind("stage", WRITE, schema=StageBody, only=Only("stage:{stage}"))
