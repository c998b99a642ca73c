"""What a clinic's team sees while it sets the stage."""

from marshmallow import Schema, fields

from api.partnership.agreement import TEXTS
from api.partnership.matrix import ROLES
from api.partnership.readiness import STATEMENTS
from api.partnership.views import (
    ClinicNameView,
    DraftView,
    IdeaView,
    PitchView,
    WorkView,
    many,
    one_of,
    string,
)


class GateView(Schema):
    """The gate before families are asked, and why it stands open."""

    open = fields.Boolean(required=True)
    talked_on = fields.Date(required=True, allow_none=True)
    who = string()
    open_concerns = string()
    override_reason = string()
    override_by = string()


class HurdleView(Schema):
    """A hurdle."""

    id = fields.UUID(required=True)
    what = string()
    who_can_lift = string()
    what_helped = string()


class ConcernView(Schema):
    """A concern of somebody in the team."""

    id = fields.UUID(required=True)
    text = string()
    day = fields.Date(required=True)
    acknowledged = fields.Boolean(required=True)
    answer = string()


class SpreadView(Schema):
    """How often each answer, from 1 to 4, was given to a statement."""

    statement = one_of(STATEMENTS)
    counts = fields.List(fields.Integer(), required=True)


class RoundView(Schema):
    """A round of the questionnaire; no spread while it is open or too few have answered."""

    id = fields.UUID(required=True)
    opened_at = fields.AwareDateTime(required=True)
    closed_at = fields.AwareDateTime(required=True, allow_none=True)
    answers = fields.Integer(required=True)
    mine = fields.Boolean(required=True)
    spread = fields.List(fields.Nested(SpreadView), required=True, allow_none=True)


class AgreementView(Schema):
    """The version in force of a text."""

    kind = one_of(TEXTS)
    version = fields.Integer(required=True)
    text = string()


class ProgressView(Schema):
    """How many projects run, and how many are over."""

    running = fields.Integer(required=True)
    finished = fields.Integer(required=True)


class StageView(Schema):
    """The clinic's partnership page as its team sees it."""

    name = string()
    code = string()
    roles = fields.List(one_of(ROLES), required=True)
    champion = fields.Nested(ClinicNameView, required=True, allow_none=True)
    qi_lead = fields.Nested(ClinicNameView, required=True, allow_none=True)
    team = many(ClinicNameView)
    note_to_colleagues = string()
    pitch = string()
    pitch_language = string()
    pitches = many(PitchView)
    onboarding = fields.List(fields.String(), required=True)
    gate = fields.Nested(GateView, required=True)
    hurdles = many(HurdleView)
    concerns = many(ConcernView)
    rounds = many(RoundView)
    work = many(WorkView)
    ideas = many(IdeaView)
    agreements = many(AgreementView)
    progress = fields.Nested(ProgressView, required=True)
    opportunities = many(DraftView)
