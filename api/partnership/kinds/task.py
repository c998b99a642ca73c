"""Tasks: what one person does by a day."""

from uuid import UUID

from api.fields import Choice, Day, Form, Id, Text
from api.partnership.kinds.who import WRITE, strangers
from api.records.kinds import FieldErrors, Kind
from api.records.revision import Revision


class TaskBody(Form):
    """A task with its one owner; `by` says whose work it is, `help` who is best placed and why."""

    text = Text(300, required=True)
    owner = Id(required=True)
    due = Day(required=True)
    status = Choice(("open", "done", "dropped"), required=True)
    by = Choice(("clinic", "family", "together"))
    help = Text(300, lines=True)


def check(project: UUID, revision: Revision) -> FieldErrors:
    """Only a member owns a task."""
    assert revision.body is not None
    if strangers(project, [UUID(revision.body["owner"])]):
        return [{"pointer": "/owner", "code": "not-a-member"}]
    return []


TASK = Kind("task", WRITE, schema=TaskBody, check=check)
