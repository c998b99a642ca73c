"""Next steps: each has one owner who accepts it, and a day by which it is due."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from marshmallow import ValidationError, fields, validates_schema

from api.care.sides import FAMILY_SIDE, SIDES, TEAM_SIDE, in_team, side_of
from api.care.standing import standing
from api.fields import Choice, Day, Form, Id, Text
from api.records.kinds import Before, FieldErrors, throughout
from api.records.revision import Body, Revision

OWNERS = (*SIDES, "both")
STATUSES = ("open", "done", "dropped")
GAPS = ("missing", "late", "unlikely", "two-versions", "no-plan")
"""What of a record a clinic may gently ask a family to put right."""
AGREED = ("text", "owner", "due")
"""What an owner accepts; another owner, day or text has to be accepted anew."""


class OwnerForm(Form):
    """The family, somebody of the care team by name, or both of these."""

    who = Choice(OWNERS, required=True)
    person = Id()

    @validates_schema
    def named(self, data: Any, **kw: Any) -> None:
        """The team's side is a person with a name, never just "the clinic"."""
        if (data["who"] == FAMILY_SIDE) == ("person" in data):
            raise ValidationError("no-owner", "person")


class StepBody(Form):
    """A next step; `accepted` names the sides that have said yes to it.

    `gap` says which gap of the record it is to close, where it was asked for because of one.
    """

    visit = Id()
    text = Text(300, required=True)
    owner = fields.Nested(OwnerForm, required=True)
    due = Day(required=True)
    accepted = fields.List(Choice(SIDES), required=True)
    status = Choice(STATUSES, required=True)
    why = Text(300)
    gap = Choice(GAPS)


def check(child: UUID, revision: Revision) -> FieldErrors:
    """The owner is in the care team."""
    assert revision.body is not None
    person = revision.body["owner"].get("person")
    if person and not in_team(child, UUID(person), revision):
        return [{"pointer": "/owner/person", "code": "not-in-team"}]
    return []


def follows(revision: Revision, before: Before) -> FieldErrors:
    """Nobody accepts for somebody else; what was accepted stays so as long as it is the same."""
    body = revision.body
    if body is None:
        return []
    new = set(body["accepted"]) - _accepted_before(body, before.replaced)
    if new - _sides(before.subject, body, revision):
        return [{"pointer": "/body/accepted", "code": "not-yours-to-accept"}]
    return []


def _accepted_before(body: Body, replaced: Iterable[Revision]) -> set[str]:
    """The sides that had accepted this very text, owner and day."""
    said = [old.body for old in replaced if old.body]
    same = [old for old in said if all(old[name] == body[name] for name in AGREED)]
    return {side for old in same for side in old["accepted"]}


def _sides(child: UUID, body: Body, revision: Revision) -> set[str]:
    """The sides for which the author may accept."""
    owners = set(SIDES) if body["owner"]["who"] == "both" else {body["owner"]["who"]}
    if side_of(child, revision) == FAMILY_SIDE:
        return owners & {FAMILY_SIDE}
    is_owner = body["owner"].get("person") == str(revision.author)
    return owners & {TEAM_SIDE} if is_owner else set()


STEP = standing("next-step", throughout("step.write"), StepBody, check, follows)
