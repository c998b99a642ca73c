"""Personas: a made-up person, drawn by the group from pieces that were released for it.

It is a draft until everybody whose pieces it is made of has said that it is true to them.
"""

from uuid import UUID

from marshmallow import fields, validate

from api.fields import Form, Id, Text
from api.partnership import released
from api.partnership.kinds.who import WRITE
from api.records.kinds import FieldErrors, Kind, Only
from api.records.revision import Revision

MOST_PIECES = 12
LONG = 500


class PersonaBody(Form):
    """A persona; `name` is made up, and nobody's child or illness is told."""

    name = Text(40, required=True)
    about = Text(LONG, lines=True, required=True)
    matters = Text(LONG, lines=True, required=True)
    hard = Text(LONG, lines=True)
    helps = Text(LONG, lines=True)
    says = Text(200, lines=True)
    pieces = fields.List(
        Id(), required=True, validate=validate.Length(1, MOST_PIECES, error="too-many")
    )


class TrueBody(Form):
    """One teller's word that a version of a persona is true to what they told."""

    persona = Id(required=True)
    version = Id(required=True)


def check(project: UUID, revision: Revision) -> FieldErrors:
    """It is made of what stands released, and of nothing that was taken back."""
    assert revision.body is not None
    if released.missing(project, {UUID(piece) for piece in revision.body["pieces"]}):
        return [{"pointer": "/pieces", "code": "not-released"}]
    return []


def check_true(project: UUID, revision: Revision) -> FieldErrors:
    """It is for those to say who told what it is made of."""
    if not released.tells(project, revision.author):
        return [{"pointer": "/persona", "code": "not-a-teller"}]
    return []


PERSONA = Kind("persona", WRITE, schema=PersonaBody, check=check)
TRUE = Kind(
    "persona.true",
    WRITE,
    schema=TrueBody,
    only=Only("true:{author}", below="persona"),
    check=check_true,
)
