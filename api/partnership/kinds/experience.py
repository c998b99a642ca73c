"""The care-experience diary: what somebody lived through, for themself until they release a piece.

A piece stands in its person's own stream, which nobody else ever pulls. What is released is kept
apart, as it stands, and goes when it is taken back.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from api.fields import Day, Form, Id, Text, Whole
from api.partnership.kinds.who import strangers
from api.partnership.released import ReleasedPiece
from api.records.kinds import FieldErrors, Kind, throughout
from api.records.revision import Change, Revision

OWN = throughout("own.write")
TOLD = ("day", "place", "happened", "feeling", "word", "mattered")


class ExperienceBody(Form):
    """One piece, with a feeling of -2 to +2; `released_to` is the project whose members read it."""

    day = Day(required=True)
    place = Text(80)
    happened = Text(1000, lines=True, required=True)
    feeling = Whole(-2, 2, required=True)
    word = Text(40)
    mattered = Text(300, lines=True)
    released_to = Id()


def check(person: UUID, revision: Revision) -> FieldErrors:
    """A piece is released only where its person has a place."""
    assert revision.body is not None
    project = revision.body.get("released_to")
    if project and strangers(UUID(project), [person]):
        return [{"pointer": "/released_to", "code": "not-a-member"}]
    return []


def keep_released(changes: Sequence[Change]) -> None:
    """What others may read; while two versions stand, both have to say so alike."""
    for change in changes:
        ReleasedPiece.delete().where(ReleasedPiece.record == change.record).execute()
        bodies = [head.body or {} for head in change.standing]
        places = {body.get("released_to") for body in bodies}
        project = places.pop() if len(places) == 1 else None
        if project:
            _release(change, project, bodies[-1])


def _release(change: Change, project: str, body: dict[str, Any]) -> None:
    ReleasedPiece.create(
        record=change.record,
        person=change.subject,
        project=UUID(project),
        body={name: body[name] for name in TOLD if name in body},
    )


EXPERIENCE = Kind("experience", OWN, schema=ExperienceBody, check=check, project=keep_released)
