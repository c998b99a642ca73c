"""What the routes of clinics take and give."""

from marshmallow import Schema, fields, validate

from api.access.matrix import CLINICIAN, COORDINATOR
from api.access.schemas import ClinicName, GuardianView, OpenInvitationView
from api.clinics.share import ACTIVE, REQUESTED
from api.clinics.staff import ROLES
from api.fields import Choice, Day, Form, Text, Whole
from api.people.child import CONDITIONS

LARGEST_TEAM = 30
MOST_CLOSED = 60
LONGEST_BEFORE = 14


class StaffInvitationForm(Form):
    """What the invited will be at the clinic, and the title families read, such as Dr."""

    role = Choice(ROLES, required=True)
    title = Text(40, shortest=0, load_default="")


class TeamForm(Form):
    """The people who are the child's clinicians."""

    team = fields.List(
        fields.UUID(),
        required=True,
        validate=[
            validate.Length(min=1, error="too-few"),
            validate.Length(max=LARGEST_TEAM, error="too-many"),
        ],
    )


class StaffCardForm(Form):
    """What families read of somebody who works here."""

    about = Text(200, shortest=0, required=True)
    hours = Text(120, shortest=0, required=True)
    reach = Text(120, shortest=0, required=True)


class SettingsForm(Form):
    """The days on which the clinic is closed, and how long before a visit it wants the card."""

    closed_days = fields.List(
        Day(), required=True, validate=validate.Length(max=MOST_CLOSED, error="too-many")
    )
    card_days = Whole(1, LONGEST_BEFORE, required=True)


class FoundView(Schema):
    """The clinic that a code leads to."""

    name = fields.String(required=True)
    country = fields.String(required=True)


class TeamMemberView(Schema):
    """Somebody at the clinic who sees the record."""

    person_id = fields.UUID(required=True)
    name = fields.String(required=True)
    role = fields.String(required=True, validate=validate.OneOf((CLINICIAN, COORDINATOR)))


class ShareView(Schema):
    """A clinic that the record is shared with, or that has been asked."""

    id = fields.UUID(required=True)
    clinic = fields.Nested(ClinicName, required=True)
    status = fields.String(required=True, validate=validate.OneOf((REQUESTED, ACTIVE)))
    since = fields.AwareDateTime(required=True)
    team = fields.List(fields.Nested(TeamMemberView), required=True)


class RosterMemberView(Schema):
    """Somebody of the care team, as the family finds them."""

    person = fields.UUID(required=True)
    name = fields.String(required=True)
    role = fields.String(required=True)
    clinic = fields.String(required=True)
    about = fields.String(required=True)
    hours = fields.String(required=True)
    reach = fields.String(required=True)


class RosterView(Schema):
    """The child's care team, by clinic and name."""

    team = fields.List(fields.Nested(RosterMemberView), required=True)


class AccessView(Schema):
    """Everybody who has a part in a child's record, or is about to."""

    guardians = fields.List(fields.Nested(GuardianView), required=True)
    invitations = fields.List(fields.Nested(OpenInvitationView), required=True)
    shares = fields.List(fields.Nested(ShareView), required=True)


class StaffView(Schema):
    """Somebody who works at the clinic."""

    id = fields.UUID(required=True)
    person_id = fields.UUID(required=True)
    name = fields.String(required=True, attribute="person.name")
    role = fields.String(required=True, validate=validate.OneOf(ROLES))
    title = fields.String(required=True)
    about = fields.String(required=True)
    hours = fields.String(required=True)
    reach = fields.String(required=True)


class ClinicView(Schema):
    """The clinic as its staff see it."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    country = fields.String(required=True)
    timezone = fields.String(required=True)
    join_code = fields.String(required=True)
    closed_days = fields.List(fields.String(), required=True)
    card_days = fields.Integer(required=True)
    staff = fields.List(fields.Nested(StaffView), required=True)


class AskedChildView(Schema):
    """As much of a child as it takes to know whether this is a patient."""

    name = fields.String(required=True)
    birth_date = fields.Date(required=True)


class AskedByView(Schema):
    """Who asks for the family."""

    name = fields.String(required=True)


class RequestView(Schema):
    """A family that waits for an answer."""

    share = fields.UUID(required=True)
    child = fields.Nested(AskedChildView, required=True)
    asked_by = fields.Nested(AskedByView, required=True)
    at = fields.AwareDateTime(required=True)


class RequestsView(Schema):
    """The families that wait, the longest waiting first."""

    requests = fields.List(fields.Nested(RequestView), required=True)


class PatientView(Schema):
    """A child in whose care team one is."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    birth_date = fields.Date(required=True)
    colour = fields.String(required=True)
    shape = fields.String(required=True)
    conditions = fields.List(fields.String(validate=validate.OneOf(CONDITIONS)), required=True)
    stream = fields.UUID(required=True)


class PatientsView(Schema):
    """The children in whose care team one is at this clinic."""

    patients = fields.List(fields.Nested(PatientView), required=True)
