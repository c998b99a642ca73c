"""The tables of this slice."""

from api.access.grant import Grant
from api.access.invitation import Invitation
from api.access.link import PlanLink
from api.access.log import AccessLog
from api.database import Row

MODELS: tuple[type[Row], ...] = (Grant, Invitation, AccessLog, PlanLink)
