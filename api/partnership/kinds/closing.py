"""The end of a project: what was learned, and what did not work, which is never left out."""

from uuid import UUID

from api.fields import Day, Flag, Text
from api.partnership.kinds.who import WRITE, Body, misnamed, only
from api.records.kinds import FieldErrors, Kind
from api.records.revision import Revision

LONG = 1000


class ClosingBody(Body):
    """The closing note. `open_to_others` lets other clinics read and reuse it."""

    did_not_work = Text(LONG, lines=True, required=True)
    learned = Text(LONG, lines=True, required=True)
    keep = Text(LONG, lines=True)
    spread = Text(LONG, lines=True)
    stop = Text(LONG, lines=True)
    thanks = Text(LONG, lines=True)
    story = Text(2000, lines=True)
    celebrate = Text(300)
    open_to_others = Flag(required=True)


class LongerBody(Body):
    """One side's yes to more time, until a day."""

    until = Day(required=True)


def check_closing(project: UUID, revision: Revision) -> FieldErrors:
    """A project has one closing note."""
    return misnamed(revision, only(project, "closing"))


def check_longer(project: UUID, revision: Revision) -> FieldErrors:
    """One word of each member, written by themself."""
    return misnamed(revision, only(project, f"longer:{revision.author}"))


CLOSING = Kind("closing", WRITE, schema=ClosingBody, check=check_closing)
LONGER = Kind("longer", WRITE, schema=LongerBody, check=check_longer)
