"""The clinic's day as its staff open it in the morning."""

from typing import Any
from uuid import UUID

from flask import Response, jsonify
from flask_smorest import Blueprint

from api.access.actions import action
from api.clinics import day
from api.clinics.day_schemas import DayForm, DayView
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
