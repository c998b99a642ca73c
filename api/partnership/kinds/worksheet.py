"""Work sheets: one kind for all that a group fills in together, its templates as data.

An interview or a focus group, a workshop with a story board of before and after, a material that
is thought about, a video that is made, and a draft on which the clinic's team is asked for a word.
"""

from collections.abc import Sequence
from typing import Any

from marshmallow import ValidationError, validates_schema

from api.fields import Choice, Day, Flag, Form, Text
from api.partnership import draft
from api.partnership.kinds.note import Web
from api.partnership.kinds.picture import Picture
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind
from api.records.revision import Change

LONG = 1000
DRAFT = "draft"
TEMPLATES: dict[str, tuple[str, ...]] = {
    "interview": ("asked", "worked", "gaps", "ideas"),
    "workshop": ("before", "before_picture", "after", "after_picture", "first_step"),
    "material": ("url", "struck", "means", "unsure", "will_do"),
    "video": ("message", "tells", "films", "cuts", "checks", "shots", "others", "url"),
    DRAFT: ("text", "wants", "look"),
}
"""What each template asks for beside a title and a day."""
ALWAYS = {"template", "title", "day"}


def _told() -> Text:
    return Text(LONG, lines=True)


class WorksheetBody(Form):
    """A sheet; `look` on a draft lets everybody of the clinic's team read it and say a word."""

    template = Choice(tuple(TEMPLATES), required=True)
    title = Text(120, required=True)
    day = Day()
    asked, worked, gaps, ideas = _told(), _told(), _told(), _told()
    before, after, first_step = _told(), _told(), _told()
    before_picture, after_picture = Picture(), Picture()
    url = Web()
    struck, means, unsure, will_do = _told(), _told(), _told(), _told()
    message, shots, others = _told(), _told(), _told()
    tells, films, cuts, checks = Text(200), Text(200), Text(200), Text(200)
    text = Text(4000, lines=True)
    wants = Text(300, lines=True)
    look = Flag()

    @validates_schema
    def of_its_template(self, data: dict[str, Any], **kw: Any) -> None:
        for name in data.keys() - ALWAYS - set(TEMPLATES[data["template"]]):
            raise ValidationError("unknown-field", name)
        if data["template"] == DRAFT and "text" not in data:
            raise ValidationError("required", "text")


def keep_asked(changes: Sequence[Change]) -> None:
    """Which drafts the clinic's team may look at; none while two versions differ in that."""
    for change in changes:
        asked = [head for head in change.standing if (head.body or {}).get("look")]
        agreed = bool(asked) and len(asked) == len(change.standing)
        draft.ask(change.subject, change.record, asked[-1] if agreed else None)


WORKSHEET = Kind("worksheet", WRITE, schema=WorksheetBody, project=keep_asked)
