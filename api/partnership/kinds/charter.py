"""The charter: three questions, and three ways of knowing without which it is not complete."""

from collections.abc import Sequence
from typing import Any

from marshmallow import ValidationError, validates_schema

from api.fields import Choice, Day, Form, Text
from api.partnership.kinds.who import WRITE
from api.partnership.project import Project
from api.records.kinds import Kind, Only
from api.records.revision import Change

QUESTIONS = ("aim", "measures", "changes")
"""What do we want to accomplish, how will we know, what can we change: the three questions."""
KNOWING = ("lived", "as_is", "science", "limits")
"""Lived reality, the system as it is, what science says and where it stops."""
COMPLETE = "complete"
LONG = 1000


class CharterBody(Form):
    """A charter. `decides` says who has which say; `rhythm` how often the group meets.

    `contact` says whom to ask and how, `serves` is the goal of the clinic that it serves,
    `sponsor` who stands behind it there.
    """

    aim = Text(LONG, lines=True)
    measures = Text(LONG, lines=True)
    changes = Text(LONG, lines=True)
    lived = Text(LONG, lines=True)
    as_is = Text(LONG, lines=True)
    as_is_known = Choice(("observed", "measured"))
    science = Text(LONG, lines=True)
    limits = Text(LONG, lines=True)
    meeting_point = Text(200)
    decides = Text(LONG, lines=True)
    rhythm = Text(200)
    contact = Text(200)
    serves = Text(200)
    sponsor = Text(120)
    status = Choice(("draft", COMPLETE), required=True)
    agreed_on = Day()

    @validates_schema
    def whole(self, data: dict[str, Any], **kw: Any) -> None:
        if data["status"] == COMPLETE:
            for name in (*QUESTIONS, *KNOWING):
                if name not in data:
                    raise ValidationError("required", name)


def name_sponsor(changes: Sequence[Change]) -> None:
    """Who stands behind a project is told with it; nobody while two versions differ."""
    for change in changes:
        said = {(head.body or {}).get("sponsor", "") for head in change.standing}
        sponsor = said.pop() if len(said) == 1 else ""
        Project.update(sponsor=sponsor).where(Project.id == change.subject).execute()


CHARTER = Kind("charter", WRITE, schema=CharterBody, only=Only("charter"), project=name_sponsor)
