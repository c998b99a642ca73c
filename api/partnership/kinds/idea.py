"""Ideas for a clinic's board: written in one's own stream, so that a phone keeps one for later.

The board shows each without saying whose it is.
"""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from api.fields import Choice, Flag, Form, Id, Text
from api.partnership import idea
from api.partnership.kinds.experience import OWN
from api.partnership.matrix import MAY
from api.partnership.rights import roles_of
from api.people.person import Person
from api.records.kinds import FieldErrors, Kind
from api.records.revision import Change, Revision

LONG = 600
A_DAY, MOST_A_DAY = timedelta(days=1), 30


class IdeaBody(Form):
    """One idea; a big one with its smallest first step, a wish with the moment it was for."""

    clinic = Id(required=True)
    text = Text(LONG, lines=True, required=True)
    big = Flag(required=True)
    first_step = Text(LONG, lines=True)
    sources = Text(LONG, lines=True)
    moment = Choice(idea.MOMENTS)


def check(person: UUID, revision: Revision) -> FieldErrors:
    """It is for a board that its writer is on. Codes: not-on-board, too-many."""
    assert revision.body is not None
    clinic = UUID(revision.body["clinic"])
    if not roles_of(Person(id=person), clinic) & MAY["idea.write"]:
        return [{"pointer": "/clinic", "code": "not-on-board"}]
    lately = idea.since(person, revision.received_at - A_DAY)
    return [{"pointer": "", "code": "too-many"}] if lately >= MOST_A_DAY else []


def put_up(changes: Sequence[Change]) -> None:
    """Each stands once on its board; taken back, it goes while nothing has come of it."""
    for change in changes:
        if not change.standing:
            idea.take_down(change.record, change.subject)
        for head in change.standing:
            assert head.body is not None
            idea.put_up(change.record, change.subject, head.body, head.received_at)


IDEA = Kind("idea", OWN, schema=IdeaBody, check=check, project=put_up)
