"""What the routes of partnership give."""

from typing import Any

from marshmallow import Schema, fields, validate

from api.partnership import agreement, idea, opportunity, profile, standing_group, work
from api.partnership.matrix import ROLES
from api.partnership.member import ROLES as MEMBER_ROLES
from api.partnership.member import STATUSES as MEMBER_STATUSES
from api.partnership.schemas import OpportunityBody, ProfileFields


def string(**kw: Any) -> fields.String:
    return fields.String(required=True, **kw)


def one_of(choices: Any, **kw: Any) -> fields.String:
    return string(validate=validate.OneOf(choices), **kw)


def many(view: type[Schema]) -> fields.Field[Any]:
    return fields.List(fields.Nested(view), required=True)


class CallView(Schema):
    """A call as families read it; `free` seats are left."""

    id = fields.UUID(required=True)
    template = string()
    body = fields.Nested(OpportunityBody, required=True)
    seats = fields.Integer(required=True)
    free = fields.Integer(required=True)
    ends_on = fields.Date(required=True, allow_none=True)
    status = one_of(opportunity.STATUSES)


class DraftView(CallView):
    """A call as its clinic writes it."""

    gap = fields.UUID(required=True, allow_none=True)
    idea = fields.UUID(required=True, allow_none=True)


class ReasonView(Schema):
    """Why a need and a person meet: both in their own words."""

    wrote = string()
    need = string()


class OwnCallView(CallView):
    """A call with the reader's own part in it."""

    mine = string(allow_none=True)
    away = fields.Boolean(required=True)
    asked = fields.Boolean(required=True)
    reasons = many(ReasonView)


class PitchView(Schema):
    """What co-production is, in one language."""

    language = string()
    text = string()


class PublicBoardView(Schema):
    """The board as anybody reads it."""

    name = string()
    code = string()
    pitch = string()
    pitch_language = string()
    pitches = many(PitchView)
    champion = string()
    opportunities = many(CallView)


class IdeaView(Schema):
    """An idea, without whose it is."""

    id = fields.UUID(required=True)
    text = string()
    big = fields.Boolean(required=True)
    first_step = string()
    sources = string()
    moment = one_of(("", *idea.MOMENTS))
    led = fields.Boolean(required=True)
    leading = fields.Boolean(required=True)
    leader = string()
    status = one_of(idea.STATUSES)
    day = fields.Date(required=True)
    me_too = fields.Integer(required=True)
    mine = fields.Boolean(required=True)
    wanted = fields.Boolean(required=True)


class StaffCardView(Schema):
    """What somebody who works there says of themself."""

    name = string()
    words = fields.Nested(ProfileFields, required=True, data_key="fields", attribute="fields")


class BoardView(PublicBoardView):
    """The board as somebody on it reads it."""

    clinic = fields.UUID(required=True)
    roles = fields.List(one_of(ROLES), required=True)
    opportunities = many(OwnCallView)
    ideas = many(IdeaView)
    people = many(StaffCardView)


class FollowedView(Schema):
    """A board that one opened."""

    clinic = fields.UUID(required=True)
    name = string()


class ProfileView(Schema):
    """One's own profile."""

    name_to_use = string()
    kind = one_of(profile.KINDS)
    words = fields.Nested(ProfileFields, required=True, data_key="fields", attribute="fields")
    shared = fields.Boolean(required=True)
    comes_as = one_of(("", *profile.COMES_AS))
    level = one_of(("", *profile.LEVELS))


class ClinicNameView(Schema):
    """A clinic by name."""

    id = fields.UUID(required=True)
    name = string()


class TalkView(Schema):
    """What was talked about."""

    points = fields.List(fields.String())
    note = fields.String()


class TextView(Schema):
    """A text in force."""

    id = fields.UUID(required=True)
    kind = one_of(agreement.KINDS)
    version = fields.Integer(required=True)
    text = string()


class StepsView(Schema):
    """How far a sign-up has come."""

    id = fields.UUID(required=True)
    role = one_of(MEMBER_ROLES)
    status = one_of(MEMBER_STATUSES)
    talk = fields.Nested(TalkView, required=True)
    onboarding = fields.List(fields.String(), required=True)
    project = fields.UUID(required=True, allow_none=True)


class SaidView(Schema):
    """One thing that was said about a sign-up."""

    name = string()
    text = string()
    at = fields.AwareDateTime(required=True)


class OwnSignupView(StepsView):
    """One's own part in a call or a project."""

    clinic = fields.Nested(ClinicNameView, required=True)
    title = string()
    ends_on = fields.Date(required=True, allow_none=True)
    call = fields.Nested(CallView, required=True, allow_none=True)
    freed = fields.Boolean(required=True)
    checklist = fields.List(fields.String(), required=True)
    texts = many(TextView)
    words = many(SaidView)
    handbook = string()


class OwnGroupView(Schema):
    """A group that one is in, or asked to be in."""

    id = fields.UUID(required=True)
    clinic = fields.UUID(required=True)
    name = string()
    until_on = fields.Date(required=True)
    status = one_of((standing_group.ASKED, standing_group.IN))


class MineView(Schema):
    """Everything of one's own in partnership."""

    name = string()
    boards = many(FollowedView)
    profile = fields.Nested(ProfileView, required=True, allow_none=True)
    groups = many(OwnGroupView)
    signups = many(OwnSignupView)


class SignupView(StepsView):
    """Somebody who said yes to a call."""

    opportunity = fields.UUID(required=True)
    name = string()
    accepted_on = fields.Date(required=True, allow_none=True)
    words = many(SaidView)


class SignupsView(Schema):
    """A clinic's sign-ups."""

    signups = many(SignupView)


class NamelessView(Schema):
    """Somebody without a name, and why they could fit."""

    profile = fields.UUID(required=True)
    asked = fields.Boolean(required=True)
    reasons = many(ReasonView)


class MatchView(Schema):
    """A call and who could fit."""

    opportunity = fields.UUID(required=True)
    people = many(NamelessView)


class MatchesView(Schema):
    """Matching both ways."""

    matches = many(MatchView)
    unused_skills = fields.List(fields.String(), required=True)


class WorkView(Schema):
    """A line of the work catalogue."""

    id = fields.UUID(required=True)
    kind = one_of(work.KINDS)
    text = string()


class SeatView(Schema):
    """Whether there was a seat, or a place in the line."""

    member = fields.UUID(required=True, attribute="id")
    status = one_of(MEMBER_STATUSES)


class MadeView(Schema):
    """The id of what was made."""

    id = fields.UUID(required=True)
