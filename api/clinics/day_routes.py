"""The clinic's day as its staff open it in the morning."""

from typing import Any
from uuid import UUID

from flask import Response, jsonify
from flask_smorest import Blueprint

from api.action import action
from api.care.due import steps_of
from api.clinics import day
from api.clinics.alerts import alerts
from api.clinics.day_schemas import AlertsView, DayForm, DayView, DueStepsView
from api.clinics.staff import require_staff
from api.database import now
from api.openapi import problems
from api.people.sessions import current_person

blueprint = Blueprint("day", __name__, url_prefix="/api/v1")


@blueprint.get("/clinics/<uuid:clinic>/day")
@blueprint.arguments(DayForm, location="query")
@blueprint.response(200, DayView)
@problems(blueprint, 401, 404, 422)
@action("clinic.day")
def read_day(form: dict[str, Any], clinic: UUID) -> Response:
    """The visits of these days, those that nobody has read first."""
    person, instant = current_person(), now()
    require_staff(person, "clinic.day", clinic)
    first = form.get("first") or day.today_at(clinic, instant)
    visits = day.visits(person, clinic, first, form["days"], instant)
    return jsonify({"from": first.isoformat(), "visits": visits})


@blueprint.get("/clinics/<uuid:clinic>/steps")
@blueprint.response(200, DueStepsView)
@problems(blueprint, 401, 404)
@action("steps.due")
def read_due_steps(clinic: UUID) -> dict[str, Any]:
    """The next steps that wait for this person: to be accepted, or due."""
    person, instant = current_person(), now()
    require_staff(person, "steps.due", clinic)
    return {"steps": steps_of(person, clinic, day.today_at(clinic, instant), instant)}


@blueprint.get("/clinics/<uuid:clinic>/alerts")
@blueprint.response(200, AlertsView)
@problems(blueprint, 401, 404)
@action("alerts.list")
def read_alerts(clinic: UUID) -> dict[str, Any]:
    """The red entries that somebody here asked to be told of, those that wait first."""
    person = current_person()
    require_staff(person, "alerts.list", clinic)
    return {"alerts": alerts(person, clinic, now())}
