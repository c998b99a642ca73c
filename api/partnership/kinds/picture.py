"""Small pictures inside a record, so that they are there without a network as all else is.

A phone scales a photo down and draws it anew before it is kept, which also leaves out where and
when it was taken. There is no store of files that would have to be guarded on its own.
"""

import re

from marshmallow import ValidationError, fields

LONGEST = 48_000
"""Letters of a data URL: 36 kB of picture, so that a room of many still loads on a phone."""
DATA = re.compile(r"data:image/(?:webp|jpeg|png);base64,[A-Za-z0-9+/]+={0,2}\Z", re.ASCII)


class Picture(fields.String):
    """A small picture as a data URL. Codes: not-a-picture, too-long."""

    def _deserialize(self, value: object, *args: object, **kwargs: object) -> str:
        if isinstance(value, str) and len(value) > LONGEST:
            raise ValidationError("too-long")
        if not isinstance(value, str) or not DATA.match(value):
            raise ValidationError("not-a-picture")
        return value
