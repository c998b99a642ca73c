"""Notes of a room, links to files, thanks, and words that somebody did not understand."""

from marshmallow import ValidationError, fields

from api.fields import Choice, Flag, Id, Text
from api.partnership.kinds.who import END, WRITE, Body
from api.records.kinds import Kind

LONGEST_ADDRESS = 500


class Web(fields.String):
    """An address on the web; nothing that a browser would run. Codes: not-a-link, too-long."""

    def _deserialize(self, value: object, *args: object, **kwargs: object) -> str:
        if not isinstance(value, str) or not value.startswith("https://"):
            raise ValidationError("not-a-link")
        if len(value) > LONGEST_ADDRESS:
            raise ValidationError("too-long")
        if any(letter.isspace() or not letter.isprintable() for letter in value):
            raise ValidationError("not-a-link")
        return value


class NoteBody(Body):
    """A note, an idea for this project, or thanks to somebody."""

    text = Text(2000, lines=True, required=True)
    of = Choice(("note", "idea", "thanks"), required=True)


class LinkBody(Body):
    """A file where it lies; `made_together` counts it among what was co-produced."""

    title = Text(120, required=True)
    url = Web(required=True)
    made_together = Flag(required=True)


class WordBody(Body):
    """A word that somebody marked as not clear, where it stood, and what it means."""

    word = Text(80, required=True)
    where = Id()
    meaning = Text(500, lines=True)


NOTE = Kind("note", END, schema=NoteBody)
LINK = Kind("file", WRITE, schema=LinkBody)
WORD = Kind("word", WRITE, schema=WordBody)
