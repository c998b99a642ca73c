"""The school plan: what the family knows; the rest of the page comes from the plan in force."""

from uuid import UUID

from marshmallow import fields, validate

from api.fields import Flag, Form, Text
from api.records.kinds import Kind, Only, throughout

ONLY = Only("school-plan")
MOST_CONTACTS = 4
MOST_TRIGGERS = 20


class SchoolContact(Form):
    """Somebody at home whom the school may call."""

    name = Text(80, required=True)
    phone = Text(40, required=True)
    who = Text(40)


class Doctor(Form):
    """Who knows the child's illness, and how to reach them."""

    name = Text(80, required=True)
    phone = Text(40)


class SchoolPlanBody(Form):
    """A school plan's body: people, places, what may be carried and given, what was agreed to."""

    school = Text(120)
    group = Text(60)
    year = Text(40)
    contacts = fields.List(
        fields.Nested(SchoolContact),
        required=True,
        validate=validate.Length(max=MOST_CONTACTS, error="too-many"),
    )
    doctor = fields.Nested(Doctor)
    hospital = Text(120)
    triggers = fields.List(Text(120), validate=validate.Length(max=MOST_TRIGGERS, error="too-many"))
    at_school = Text(600, lines=True)
    may_carry = Flag(required=True)
    may_self_give = Flag(required=True)
    spare = Text(120)
    may_give = Flag(required=True)
    may_share = Flag(required=True)


def record_of(child: UUID) -> UUID:
    """The one record of a child's school plan, so that both parents write in the same."""
    return ONLY.record(child)


SCHOOL_PLAN = Kind("school-plan", throughout("school_plan.write"), schema=SchoolPlanBody, only=ONLY)
