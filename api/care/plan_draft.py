"""What family and care team propose for the next version of a plan: one draft for each condition.

A draft holds only the fields that somebody wants otherwise. Who proposed a field is not said in it:
it is the author of the revision that last changed that field.
"""

from uuid import UUID

from marshmallow import fields, validate

from api.care.standing import project
from api.clinical.findings import Finding
from api.clinical.plan import validate_draft
from api.field_errors import flatten
from api.fields import Form, Text
from api.records.kinds import FieldErrors, Kind, Only, throughout
from api.records.revision import Revision

MOST_DECLINED = 40
ONLY = Only("plan-draft:{condition}", pointer="/condition")
"""One draft for each condition, so that all proposals meet in one place."""


class Declined(Form):
    """A proposed field that the next version leaves as it is, and what the clinician says to it."""

    field = Text(60, required=True)
    why = Text(300, required=True)


class Answered(Form):
    """Which proposals were declined."""

    declined = fields.List(
        fields.Nested(Declined), validate=validate.Length(max=MOST_DECLINED, error="too-many")
    )


def rules(body: object) -> list[Finding]:
    """What is wrong with a plan's fields as proposed; `check` reads which were declined."""
    if isinstance(body, dict):
        body = {field: value for field, value in body.items() if field != "declined"}
    return validate_draft(body)


def check(child: UUID, revision: Revision) -> FieldErrors:
    """What was declined is named, with what the clinician says to it."""
    assert revision.body is not None
    if "declined" not in revision.body:
        return []
    return flatten(Answered().validate({"declined": revision.body["declined"]}), "")


def record_of(child: UUID, condition: str) -> UUID:
    """The one record in which both write about this child's plan for this condition."""
    return ONLY.record(child, {"condition": condition})


DRAFT = Kind(
    "plan.draft",
    throughout("plan.propose"),
    rules=rules,
    only=ONLY,
    check=check,
    project=project,
)
