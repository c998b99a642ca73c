"""Words on what others made: comments of members, and a quick look by somebody of the team."""

from uuid import UUID

from api.fields import Choice, Form, Id, Text
from api.partnership import draft
from api.partnership.kinds.who import WRITE
from api.records.kinds import FieldErrors, Kind, Only, by_its_author, throughout
from api.records.revision import Revision

LOOK = "room.look"
SAYS = ("good", "change", "talk")


class CommentBody(Form):
    """A comment on the record `on`: a prototype, a sheet, or a question that somebody asked."""

    on = Id(required=True)
    text = Text(600, lines=True, required=True)


class LookBody(Form):
    """What somebody of the clinic's team, member or not, says of a draft; `name` is theirs."""

    on = Id(required=True)
    says = Choice(SAYS, required=True)
    text = Text(600, lines=True)
    name = Text(200, required=True)


def check_look(project: UUID, revision: Revision) -> FieldErrors:
    """A draft is looked at while its writers ask for it."""
    assert revision.body is not None
    if not draft.is_asked(project, UUID(revision.body["on"])):
        return [{"pointer": "/on", "code": "not-asked"}]
    return []


COMMENT = Kind("comment", WRITE, schema=CommentBody, follows=by_its_author)
QUICK_LOOK = Kind(
    "look",
    throughout(LOOK),
    schema=LookBody,
    only=Only("look:{author}", below="on"),
    check=check_look,
)
