"""The needs and preferences card: one for each voice, and the clinician's "read, will do"."""

from uuid import UUID

from marshmallow import Schema

from api.care.body import only_record
from api.care.standing import standing
from api.fields import Choice, Form, Id, Text
from api.records.kinds import FieldErrors
from api.records.revision import Revision

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
    return only_record(child, f"needs:{voice}")


def check(child: UUID, revision: Revision) -> FieldErrors:
    """One card for each voice."""
    assert revision.body is not None
    if revision.record != record_of(child, revision.body["voice"]):
        return [{"pointer": "/voice", "code": "other-record"}]
    return []


CARD = standing(
    "needs",
    {"create": "needs.write", "revise": "needs.write", "withdraw": "needs.write"},
    NeedsBody,
    check,
)
ANSWER = standing(
    "needs.answer",
    {"create": "needs.answer", "revise": "needs.answer", "withdraw": "needs.answer"},
    NeedsAnswerBody,
)
