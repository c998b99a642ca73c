"""A child's family and the access log: invite, accept, confirm, end; see who looked."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.access import guardians, invitation, log
from api.access.decide import require
from api.access.schemas import AcceptedView, AcceptForm, InvitationView, LooksQuery, LooksView
from api.action import action
from api.database import db, now
from api.errors import NotFound
from api.openapi import problems
from api.people.limits import failures, spend
from api.people.sessions import current_person

blueprint = Blueprint("access", __name__, url_prefix="/api/v1")

INVITATIONS = "20 per day"
GUESSES = "10 per hour"


@blueprint.post("/children/<uuid:child>/invitations")
@blueprint.response(201, InvitationView)
@problems(blueprint, 401, 404, 429)
@action("grant.invite_guardian")
def invite_guardian(child: UUID) -> dict[str, Any]:
    """Make a code for another parent of the child."""
    person = current_person()
    require(person, "grant.invite_guardian", child)
    spend(INVITATIONS, "invite", str(person.id))
    made, code = guardians.invite(child, person, now())
    return {"id": made.id, "code": code, "expires_at": made.expires_at}


@blueprint.delete("/children/<uuid:child>/invitations/<uuid:invitation_id>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("grant.invite_guardian")
def withdraw_invitation(child: UUID, invitation_id: UUID) -> None:
    """End an invitation that one has made."""
    person = current_person()
    with db.atomic():
        require(person, "grant.invite_guardian", child, now(), writing=True)
        if not invitation.withdraw(child, invitation_id, person, now()):
            raise NotFound


@blueprint.post("/invitations/accept")
@blueprint.arguments(AcceptForm)
@blueprint.response(200, AcceptedView)
@problems(blueprint, 401, 404, 409, 422, 429)
@action("invitation.accept")
def accept_invitation(form: dict[str, Any]) -> dict[str, Any]:
    """Take up an invitation to a child's family; the inviter confirms it."""
    person = current_person()
    with failures((GUESSES, "code", str(person.id))):
        grant = guardians.accept(form["code"], form["birth_date"], person, now())
    return {"status": grant.status}


@blueprint.post("/children/<uuid:child>/grants/<uuid:grant>/confirm")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("grant.confirm_guardian")
def confirm_guardian(child: UUID, grant: UUID) -> None:
    """Let in the person who took up one's own invitation."""
    guardians.confirm(child, grant, current_person(), now())


@blueprint.delete("/children/<uuid:child>/grants/<uuid:grant>")
@blueprint.response(204)
@problems(blueprint, 401, 403, 404, 409)
@action("grant.end")
def end_grant(child: UUID, grant: UUID) -> None:
    """Leave, or end the place of somebody one has invited and not yet confirmed."""
    guardians.leave_or_end(child, grant, current_person(), now())


@blueprint.get("/children/<uuid:child>/access-log")
@blueprint.arguments(LooksQuery, location="query")
@blueprint.response(200, LooksView)
@problems(blueprint, 401, 404, 422)
@action("access_log.read")
def read_access_log(query: dict[str, Any], child: UUID) -> dict[str, Any]:
    """Who looked at the child's record, the latest day first."""
    with db.atomic():
        grant = require(current_person(), "access_log.read", child)
        page = log.looks(child, query.get("before"))
        log.look(grant, "access", now())
    return page
