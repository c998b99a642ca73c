"""The tables of this slice."""

from api.database import Row
from api.partnership.act import PartnershipAct
from api.partnership.agreement import Acceptance, Agreement
from api.partnership.bundle import Bundle
from api.partnership.concern import Concern
from api.partnership.draft import AskedDraft
from api.partnership.hurdle import Hurdle
from api.partnership.idea import Idea, MeToo
from api.partnership.log import LOG_MODELS
from api.partnership.member import Member
from api.partnership.nomination import Nomination
from api.partnership.opportunity import Ask, NotForMe, Opportunity
from api.partnership.page import Follower, PartnershipPage
from api.partnership.profile import Profile, ProfileStem
from api.partnership.project import Project
from api.partnership.readiness import ReadinessAnswered, ReadinessRound, ReadinessTally
from api.partnership.released import ReleasedPiece
from api.partnership.resource import Resource, ResourceVersion
from api.partnership.signup_word import SignupWord
from api.partnership.standing_group import GroupPlace, StandingGroup
from api.partnership.work import WorkItem

MODELS: tuple[type[Row], ...] = (
    PartnershipPage,
    Follower,
    Hurdle,
    Concern,
    ReadinessRound,
    ReadinessTally,
    ReadinessAnswered,
    WorkItem,
    Idea,
    MeToo,
    Opportunity,
    Ask,
    NotForMe,
    Project,
    Member,
    Profile,
    ProfileStem,
    Agreement,
    Acceptance,
    PartnershipAct,
    ReleasedPiece,
    Nomination,
    Resource,
    ResourceVersion,
    Bundle,
    AskedDraft,
    SignupWord,
    StandingGroup,
    GroupPlace,
    *LOG_MODELS,
)
