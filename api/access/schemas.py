"""What the routes of access take and give."""

from marshmallow import Schema, fields, validate

from api.access.grant import ACCEPTED, ACTIVE
from api.access.log import LINK, WHAT, WHY
from api.access.matrix import FAMILY, ROLES
from api.fields import Form, Text

CODE_LONGEST = 20


class CodeForm(Form):
    """A code as it was typed."""

    code = Text(CODE_LONGEST, required=True)


class AcceptForm(CodeForm):
    """A code, and the birth date of the child, which whoever is meant knows."""

    birth_date = fields.Date(required=True)


class InvitationView(Schema):
    """A new invitation; its code is shown this once."""

    id = fields.UUID(required=True)
    code = fields.String(required=True)
    expires_at = fields.AwareDateTime(required=True)


class AcceptedView(Schema):
    """An invitation taken up: now it waits for the inviter."""

    status = fields.String(required=True, validate=validate.OneOf((ACCEPTED,)))


class OpenInvitationView(Schema):
    """An invitation that nobody has taken up; its code cannot be shown again."""

    id = fields.UUID(required=True)
    expires_at = fields.AwareDateTime(required=True)


class GuardianView(Schema):
    """Somebody in the child's family, or about to be."""

    grant = fields.UUID(required=True)
    person_id = fields.UUID(required=True)
    name = fields.String(required=True)
    role = fields.String(required=True, validate=validate.OneOf(sorted(FAMILY)))
    status = fields.String(required=True, validate=validate.OneOf((ACCEPTED, ACTIVE)))
    since = fields.AwareDateTime(required=True)
    yours_to_confirm = fields.Boolean(required=True)


class ClinicName(Schema):
    """A clinic as families see it."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)


class LookView(Schema):
    """Somebody looked: staff with the instant, family (`at` null) with the day alone."""

    name = fields.String(required=True)
    role = fields.String(required=True, validate=validate.OneOf((*ROLES, LINK)))
    clinic = fields.Nested(ClinicName, required=True, allow_none=True)
    what = fields.String(required=True, validate=validate.OneOf(WHAT))
    why = fields.String(required=True, validate=validate.OneOf(WHY))
    at = fields.AwareDateTime(required=True, allow_none=True)
    day = fields.Date(required=True)


class LinkForm(Form):
    """A link to make: for whom, until when, and the PIN that it asks for."""

    label = Text(40, required=True)
    until = fields.AwareDateTime(required=True)
    pin = Text(12, required=True, validate=[validate.Regexp(r"[0-9]{4,12}\Z", error="not-a-pin")])


class LinkView(Schema):
    """A link that still opens; `opened_at` is when it was last opened."""

    id = fields.UUID(required=True)
    label = fields.String(required=True)
    by = fields.String(required=True)
    created_at = fields.AwareDateTime(required=True)
    until = fields.AwareDateTime(required=True)
    opened_at = fields.AwareDateTime(required=True, allow_none=True)


class NewLinkView(LinkView):
    """A new link; its token is shown this once."""

    token = fields.String(required=True)


class LinksView(Schema):
    """The links of one child, the newest first."""

    links = fields.List(fields.Nested(LinkView), required=True)


class OpenLinkForm(Form):
    """What a carer brings: the token out of the address, and the PIN."""

    token = Text(64, required=True)
    pin = Text(12, required=True)


class LooksQuery(Form):
    """Where the page begins: the day of the page before it."""

    before = fields.Date()


class LooksView(Schema):
    """A page of the access log; `next` is the `before` of the next page, null on the last."""

    looks = fields.List(fields.Nested(LookView), required=True)
    next = fields.Date(required=True, allow_none=True)
