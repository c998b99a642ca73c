"""Prototypes: a first rough try of a change, beside the test that it is for."""

from typing import Any

from marshmallow import ValidationError, validates_schema

from api.fields import Choice, Form, Id, Text
from api.partnership.kinds.picture import Picture
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind

PICTURE = "picture"


class PrototypeBody(Form):
    """A picture, a text, or a form with one question on each line of its `text`."""

    pdsa = Id(required=True)
    title = Text(120, required=True)
    of = Choice((PICTURE, "text", "form"), required=True)
    text = Text(2000, lines=True)
    picture = Picture()

    @validates_schema
    def there(self, data: dict[str, Any], **kw: Any) -> None:
        needed = PICTURE if data["of"] == PICTURE else "text"
        if needed not in data:
            raise ValidationError("required", needed)


PROTOTYPE = Kind("prototype", WRITE, schema=PrototypeBody)
