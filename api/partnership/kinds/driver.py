"""The driver diagram: from the aim to what drives it, and to ideas that can be tested."""

from marshmallow import fields, validate

from api.fields import Form, Id, Text
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind, Only

CONCEPTS = ("ask", "show", "match", "ways", "hurdles", "prepare", "bond")
"""The seven change concepts of co-production; their words are the phone's."""


class ChangeIdea(Form):
    """An idea for a test, and the cycle that tests it."""

    text = Text(200, required=True)
    pdsa = Id()


class Driver(Form):
    """Something that the aim depends on; `concept` names where it was prefilled from."""

    text = Text(200, required=True)
    concept = Text(20, validate=[validate.OneOf(CONCEPTS, error="not-a-choice")])
    ideas = fields.List(
        fields.Nested(ChangeIdea), required=True, validate=validate.Length(max=12, error="too-many")
    )


class DriverBody(Form):
    """The whole diagram: a project has one."""

    aim = Text(300, lines=True, required=True)
    drivers = fields.List(
        fields.Nested(Driver), required=True, validate=validate.Length(max=10, error="too-many")
    )


DRIVER = Kind("driver", WRITE, schema=DriverBody, only=Only("driver"))
