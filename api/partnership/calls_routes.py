"""The clinic's calls to families: drafts, the board, matches and sign-ups."""

from typing import Any
from uuid import UUID

from flask import Response, jsonify
from flask_smorest import Blueprint

from api.action import action
from api.database import now
from api.openapi import problems
from api.partnership import calls, match, path, schemas, signups, views
from api.partnership.opportunity import Opportunity
from api.partnership.rights import require
from api.people.sessions import current_person

blueprint = Blueprint("calls", __name__, url_prefix="/api/v1/partnership/clinics/<uuid:clinic>")


@blueprint.post("/opportunities")
@blueprint.arguments(schemas.NewOpportunityForm)
@blueprint.response(201, views.MadeView)
@problems(blueprint, 401, 404, 409)
@action("opportunity.draft")
def draft(form: dict[str, Any], clinic: UUID) -> Opportunity:
    """Begin a call to families."""
    return calls.draft(clinic, form, current_person(), now())


@blueprint.put("/opportunities/<uuid:opportunity>")
@blueprint.arguments(schemas.OpportunityForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("opportunity.draft")
def change(form: dict[str, Any], clinic: UUID, opportunity: UUID) -> None:
    """Change a draft."""
    calls.change(clinic, opportunity, form, current_person())


@blueprint.post("/opportunities/<uuid:opportunity>/publish")
@blueprint.response(204)
@problems(blueprint, 401, 404, 409, 422)
@action("opportunity.publish")
def publish(clinic: UUID, opportunity: UUID) -> None:
    """Ask families, if the gate is open and the call is small and complete."""
    calls.publish(clinic, opportunity, current_person(), now())


@blueprint.post("/opportunities/<uuid:opportunity>/close")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("opportunity.publish")
def close(clinic: UUID, opportunity: UUID) -> None:
    """Take a call off the board."""
    calls.close(clinic, opportunity, current_person(), now())


@blueprint.get("/matches")
@blueprint.response(200, views.MatchesView)
@problems(blueprint, 401, 404)
@action("match.read")
def read_matches(clinic: UUID) -> Response:
    """Who could fit a call, by their own words; and skills without a task."""
    require(current_person(), "match.read", clinic)
    # Eight hundred people with their reasons: a schema would take longer than the search.
    return jsonify(match.page(clinic))


@blueprint.post("/opportunities/<uuid:opportunity>/asks")
@blueprint.arguments(schemas.AskForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("match.ask")
def ask(form: dict[str, Any], clinic: UUID, opportunity: UUID) -> None:
    """Ask somebody whose name one does not know yet."""
    match.ask(clinic, opportunity, form["profile"], current_person(), now())


@blueprint.get("/signups")
@blueprint.response(200, views.SignupsView)
@problems(blueprint, 401, 404)
@action("signup.list")
def list_signups(clinic: UUID) -> dict[str, Any]:
    """Who said yes, and how far each has come."""
    require(current_person(), "signup.list", clinic)
    return {"signups": signups.of_clinic(clinic)}


@blueprint.post("/signups/<uuid:member>/steps")
@blueprint.arguments(schemas.WalkForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("signup.walk")
def walk(form: dict[str, Any], clinic: UUID, member: UUID) -> None:
    """Bring somebody a step on, or let them go kindly."""
    path.walk(clinic, member, form, current_person(), now())
