"""What the routes of people take and give."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, validate

from api.fields import Choice, Flag, Form, Text
from api.once import OnceForm
from api.people.child import COLOURS, CONDITIONS, SHAPES


class Email(Text):
    """An e-mail address, in small letters. Code: not-an-email."""

    def __init__(self, **kw: Any) -> None:
        looks_like_one = validate.Email(error="not-an-email")
        super().__init__(254, validate=[looks_like_one], metadata={"format": "email"}, **kw)

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        return super()._deserialize(value, *args, **kwargs).lower()


class Password(Text):
    """A password as it was typed; how good it is, `password.check` says."""

    def __init__(self, **kw: Any) -> None:
        super().__init__(1000, trim=False, load_only=True, **kw)


class SignUpForm(Form):
    """A new account."""

    name = Text(80, required=True)
    email = Email(required=True)
    password = Password(required=True)
    device_name = Text(60, required=True)


class SignInForm(Form):
    """A sign-in on one device."""

    email = Email(required=True)
    password = Password(required=True)
    device_name = Text(60, required=True)


class PasswordForm(Form):
    """A change of password."""

    current = Password(required=True)
    new = Password(required=True)


def _each_once(conditions: list[str]) -> None:
    if len(set(conditions)) != len(conditions):
        raise ValidationError("twice")


class ProfileForm(Form):
    """A child's profile."""

    name = Text(80, required=True)
    colour = Choice(COLOURS, required=True)
    shape = Choice(SHAPES, required=True)
    birth_date = fields.Date(required=True)
    conditions = fields.List(
        Choice(CONDITIONS),
        required=True,
        validate=_each_once,
        metadata={"uniqueItems": True},
    )


class NewChildForm(OnceForm, ProfileForm):
    """A new profile; `self` when it is of the person who makes it."""

    self = Flag(load_default=False)


class ChildForm(ProfileForm):
    """A changed profile and the `rev` that it changes."""

    rev = fields.Integer(
        required=True, strict=True, validate=validate.Range(1, 2**31 - 2, error="invalid")
    )


class PersonView(Schema):
    """The person who is signed in."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    email = fields.String(required=True)


class ChildView(Schema):
    """A child as family sees it; `stream` is where its record is kept."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    colour = fields.String(required=True, validate=validate.OneOf(COLOURS))
    shape = fields.String(required=True, validate=validate.OneOf(SHAPES))
    birth_date = fields.Date(required=True)
    conditions = fields.List(fields.String(validate=validate.OneOf(CONDITIONS)), required=True)
    stream = fields.UUID(required=True)
    role = fields.String(required=True, validate=validate.OneOf(("guardian", "self")))
    rev = fields.Integer(required=True)


class MembershipView(Schema):
    """A clinic where the person works, and as what."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    role = fields.String(
        required=True, validate=validate.OneOf(("clinician", "coordinator", "nurse"))
    )


class MeView(Schema):
    """The person, the children they keep a record for, the clinics where they work."""

    person = fields.Nested(PersonView, required=True)
    children = fields.List(fields.Nested(ChildView), required=True)
    clinics = fields.List(fields.Nested(MembershipView), required=True)


class SessionView(Schema):
    """One of the person's devices."""

    id = fields.UUID(required=True)
    device_name = fields.String(required=True)
    created_at = fields.AwareDateTime(required=True)
    last_seen_at = fields.AwareDateTime(required=True)
    current = fields.Boolean(required=True)


class SessionsView(Schema):
    """The person's devices, the latest seen first."""

    sessions = fields.List(fields.Nested(SessionView), required=True)
