"""The clinic's side: its staff, its codes, and its answers to families."""

from typing import Any
from uuid import UUID

from flask import Response, current_app, request
from flask_smorest import Blueprint

from api import qr
from api.access import invitation as invitations
from api.access.schemas import CodeForm, InvitationView
from api.action import action
from api.clinics import care_team, staff
from api.clinics import clinic as clinics
from api.clinics.clinic import Clinic
from api.clinics.schemas import (
    ClinicView,
    PatientsView,
    RequestsView,
    SettingsForm,
    StaffCardForm,
    StaffInvitationForm,
    TeamForm,
)
from api.database import now
from api.openapi import problems
from api.people.limits import failures, spend
from api.people.schemas import MembershipView
from api.people.sessions import current_person

blueprint = Blueprint("clinic", __name__, url_prefix="/api/v1")

GUESSES = "10 per hour"
INVITATIONS = "200 per day"


@blueprint.get("/clinics/<uuid:clinic>")
@blueprint.response(200, ClinicView)
@problems(blueprint, 401, 404)
@action("clinic.read")
def read_clinic(clinic: UUID) -> dict[str, Any]:
    """The clinic and who works there."""
    staff.require_staff(current_person(), "clinic.read", clinic)
    found = Clinic.get_by_id(clinic)
    names = ("id", "name", "country", "timezone", "join_code", "closed_days", "card_days")
    return {name: getattr(found, name) for name in names} | {"staff": staff.working(clinic)}


@blueprint.put("/clinics/<uuid:clinic>/settings")
@blueprint.arguments(SettingsForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 422)
@action("clinic.settings")
def change_settings(form: dict[str, Any], clinic: UUID) -> None:
    """Say when the clinic is closed, and how long before a visit it wants the family's card."""
    staff.require_staff(current_person(), "clinic.settings", clinic)
    clinics.settle(clinic, form["closed_days"], form["card_days"])


@blueprint.get("/clinics/<uuid:clinic>/join.svg")
@blueprint.response(200, {"type": "string"}, content_type="image/svg+xml")
@problems(blueprint, 401, 404)
@action("clinic.read")
def draw_join_code(clinic: UUID) -> Response:
    """The clinic's join code as a QR code for its wall."""
    staff.require_staff(current_person(), "clinic.read", clinic)
    scheme = "https" if current_app.config["SETTINGS"].secure else "http"
    # Behind the hash: the code never reaches a server's log.
    address = f"{scheme}://{request.host}/join#{Clinic.get_by_id(clinic).join_code}"
    return Response(qr.drawn(address), mimetype="image/svg+xml")


@blueprint.post("/clinics/<uuid:clinic>/invitations")
@blueprint.response(201, InvitationView)
@problems(blueprint, 401, 404, 429)
@action("family.invite")
def invite_family(clinic: UUID) -> dict[str, Any]:
    """Make a code for one family."""
    person = current_person()
    staff.require_staff(person, "family.invite", clinic)
    spend(INVITATIONS, "invite", str(person.id))
    made, code = invitations.invite(
        invitations.FAMILY, person, now(), clinic=clinic, role=invitations.FAMILY
    )
    return {"id": made.id, "code": code, "expires_at": made.expires_at}


@blueprint.post("/clinics/<uuid:clinic>/staff-invitations")
@blueprint.arguments(StaffInvitationForm)
@blueprint.response(201, InvitationView)
@problems(blueprint, 401, 404, 422, 429)
@action("staff.manage")
def invite_staff(form: dict[str, Any], clinic: UUID) -> dict[str, Any]:
    """Make a code for somebody who comes to work here."""
    person = current_person()
    staff.require_staff(person, "staff.manage", clinic)
    spend(INVITATIONS, "invite", str(person.id))
    made, code = staff.offer(clinic, form["role"], form["title"], person, now())
    return {"id": made.id, "code": code, "expires_at": made.expires_at}


@blueprint.post("/staff-invitations/accept")
@blueprint.arguments(CodeForm)
@blueprint.response(200, MembershipView)
@problems(blueprint, 401, 404, 409, 422, 429)
@action("staff_invitation.accept")
def accept_staff_invitation(form: dict[str, Any]) -> dict[str, Any]:
    """Begin to work at a clinic."""
    person = current_person()
    with failures((GUESSES, "code", str(person.id))):
        return staff.membership(care_team.accept_staff(form["code"], person, now()))


@blueprint.delete("/clinics/<uuid:clinic>/staff/<uuid:staff_id>")
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("staff.manage")
def end_staff(clinic: UUID, staff_id: UUID) -> None:
    """Let somebody stop working here."""
    staff.end(clinic, staff_id, current_person(), now())


@blueprint.put("/clinics/<uuid:clinic>/staff/<uuid:staff_id>")
@blueprint.arguments(StaffCardForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 422)
@action("staff.card")
def describe_staff(form: dict[str, Any], clinic: UUID, staff_id: UUID) -> None:
    """Say what families may ask somebody about, in which hours, and how to reach them."""
    staff.describe(clinic, staff_id, form, current_person())


@blueprint.get("/clinics/<uuid:clinic>/requests")
@blueprint.response(200, RequestsView)
@problems(blueprint, 401, 404)
@action("share.answer")
def list_requests(clinic: UUID) -> dict[str, Any]:
    """The families that wait for an answer."""
    staff.require_staff(current_person(), "share.answer", clinic)
    return {"requests": care_team.requests(clinic)}


@blueprint.post("/clinics/<uuid:clinic>/requests/<uuid:share>/confirm")
@blueprint.arguments(TeamForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409, 422)
@action("share.answer")
def confirm_request(form: dict[str, Any], clinic: UUID, share: UUID) -> None:
    """Take a family in and say who is in the child's care team."""
    care_team.confirm(clinic, share, form["team"], current_person(), now())


@blueprint.post("/clinics/<uuid:clinic>/requests/<uuid:share>/decline")
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("share.answer")
def decline_request(clinic: UUID, share: UUID) -> None:
    """Say no to a family."""
    care_team.decline(clinic, share, current_person(), now())


@blueprint.put("/clinics/<uuid:clinic>/shares/<uuid:share>/team")
@blueprint.arguments(TeamForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409, 422)
@action("team.assign")
def assign_team(form: dict[str, Any], clinic: UUID, share: UUID) -> None:
    """Change who is in a child's care team."""
    care_team.assign(clinic, share, form["team"], current_person(), now())


@blueprint.get("/clinics/<uuid:clinic>/patients")
@blueprint.response(200, PatientsView)
@problems(blueprint, 401, 404)
@action("patients.list")
def list_patients(clinic: UUID) -> dict[str, Any]:
    """The children in whose care team one is."""
    person = current_person()
    staff.require_staff(person, "patients.list", clinic)
    return {"patients": care_team.patients(person, clinic, now())}
