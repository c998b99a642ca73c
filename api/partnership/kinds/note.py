"""Notes of a room, links to files, thanks, and words that somebody did not understand."""

from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from api.fields import Choice, Flag, Form, Id, Text
from api.partnership.kinds.who import END, WRITE
from api.records.kinds import Kind

ASK = "ask"
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


class NoteBody(Form):
    """A note, an idea for this project, thanks to somebody, or something asked of the others.

    `known` says how its writer knows it, `gives` what it brings, `sources` where it comes from, one
    on each line. What is asked has one proposal, its text, and one open `question`.
    """

    text = Text(2000, lines=True, required=True)
    of = Choice(("note", "idea", "thanks", ASK), required=True)
    known = Choice(("told", "observed", "measured", "published"))
    gives = Choice(("information", "knowledge", "know-how"))
    sources = Text(1000, lines=True)
    question = Text(300, lines=True)

    @validates_schema
    def asks(self, data: dict[str, Any], **kw: Any) -> None:
        if data["of"] == ASK and "question" not in data:
            raise ValidationError("required", "question")


class LinkBody(Form):
    """A file where it lies; `made_together` counts it among what was co-produced."""

    title = Text(120, required=True)
    url = Web(required=True)
    made_together = Flag(required=True)


class WordBody(Form):
    """A word that somebody marked as not clear, where it stood, and what it means."""

    word = Text(80, required=True)
    where = Id()
    meaning = Text(500, lines=True)


NOTE = Kind("note", END, schema=NoteBody)
LINK = Kind("file", WRITE, schema=LinkBody)
WORD = Kind("word", WRITE, schema=WordBody)
