"""Sharing as the family does it: find a clinic, ask it, end it, see who has a part."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.access import guardians, log
from api.access.decide import require
from api.access.schemas import CodeForm
from api.action import action
from api.clinics import share as shares
from api.clinics.clinic import Clinic
from api.clinics.roster import roster
from api.clinics.schemas import AccessView, FoundView, RosterView, ShareView
from api.database import db, now
from api.openapi import problems
from api.people.limits import failures
from api.people.sessions import current_person

blueprint = Blueprint("clinics", __name__, url_prefix="/api/v1")

GUESSES = "10 per hour"


@blueprint.post("/clinics/find")
@blueprint.arguments(CodeForm)
@blueprint.response(200, FoundView)
@problems(blueprint, 401, 404, 422, 429)
@action("clinic.find")
def find_clinic(form: dict[str, Any]) -> Clinic:
    """The clinic that a code leads to, before anything is shared with it."""
    with failures((GUESSES, "code", str(current_person().id))):
        return shares.clinic_of(form["code"], now())


@blueprint.post("/children/<uuid:child>/shares")
@blueprint.arguments(CodeForm)
@blueprint.response(201, ShareView)
@problems(blueprint, 401, 404, 409, 422, 429)
@action("share.request")
def request_share(form: dict[str, Any], child: UUID) -> dict[str, Any]:
    """Ask a clinic to look after the child here."""
    person = current_person()
    require(person, "share.request", child)
    with failures((GUESSES, "code", str(person.id))):
        share = shares.request(child, form["code"], person, now())
    return shares.view(share, now())


@blueprint.delete("/children/<uuid:child>/shares/<uuid:share>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("share.end")
def end_share(child: UUID, share: UUID) -> None:
    """End a share, at once."""
    shares.end(child, share, current_person(), now())


@blueprint.get("/children/<uuid:child>/access")
@blueprint.response(200, AccessView)
@problems(blueprint, 401, 404)
@action("grant.list")
def read_access(child: UUID) -> dict[str, Any]:
    """Who has a part in the child's record."""
    with db.atomic():
        own = require(current_person(), "grant.list", child)
        log.look(own, "access", now())
        return {
            "guardians": guardians.listed(child, own, now()),
            "invitations": guardians.invited(child, own, now()),
            "shares": shares.listed(child, now()),
        }


@blueprint.get("/children/<uuid:child>/team")
@blueprint.response(200, RosterView)
@problems(blueprint, 401, 404)
@action("team.read")
def read_team(child: UUID) -> dict[str, Any]:
    """The child's care team: who, for what, when, and how to reach them."""
    require(current_person(), "team.read", child)
    return {"team": roster(child, now())}
