"""The needs and preferences card: one for each voice, and the clinician's "read, will do"."""

from uuid import UUID

from api.care.standing import standing
from api.fields import Choice, Form, Id, Text
from api.records.kinds import Only, throughout

VOICES = ("child", "parent")
LONGEST = 400
ONLY = Only("needs:{voice}", pointer="/voice")


class NeedsBody(Form):
    """A card: whose voice it is, and what was filled in.

    `not_say` is what not to say before the child.
    """

    voice = Choice(VOICES, required=True)
    matters = Text(LONGEST, lines=True)
    fears = Text(LONGEST, lines=True)
    blood_draw = Text(LONGEST, lines=True)
    words = Text(LONGEST, lines=True)
    language = Text(LONGEST, lines=True)
    interpreter = Text(LONGEST, lines=True)
    hearing = Text(LONGEST, lines=True)
    transport = Text(LONGEST, lines=True)
    not_say = Text(LONGEST, lines=True)


class NeedsAnswerBody(Form):
    """A clinician has read the card in this version and will do it."""

    needs = Id(required=True)
    revision = Id(required=True)
    line = Text(300)


def record_of(child: UUID, voice: str) -> UUID:
    """The one record that holds the card of this voice."""
    return ONLY.record(child, {"voice": voice})


CARD = standing("needs", throughout("needs.write"), NeedsBody, only=ONLY)
ANSWER = standing("needs.answer", throughout("needs.answer"), NeedsAnswerBody)
