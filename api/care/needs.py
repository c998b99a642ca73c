"""The needs and preferences card: one for each voice, and the clinician's "read, will do"."""

from uuid import UUID

from marshmallow import Schema

from api.care.standing import standing
from api.fields import Choice, Form, Id, Text
from api.records.kinds import Only, throughout

VOICES = ("child", "parent")
NEEDS = (
    "matters",
    "fears",
    "blood_draw",
    "words",
    "language",
    "interpreter",
    "hearing",
    "transport",
    "not_say",
)
"""What a card may say; `not_say` is what not to say before the child."""
LONGEST = 400
ONLY = Only("needs:{voice}", pointer="/voice")

Said: type[Schema] = Form.from_dict({name: Text(LONGEST, lines=True) for name in NEEDS})


class NeedsBody(Said):  # type: ignore[misc, valid-type]
    """A card: whose voice it is, and what was filled in."""

    voice = Choice(VOICES, required=True)


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
