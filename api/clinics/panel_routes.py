"""All patients at a glance, and the numbers of a clinic without a name."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.action import action
from api.clinics.day import today_at
from api.clinics.panel import panel
from api.clinics.panel_schemas import PanelView
from api.clinics.staff import require_staff
from api.database import now
from api.openapi import problems
from api.people.sessions import current_person

blueprint = Blueprint("panel", __name__, url_prefix="/api/v1")


@blueprint.get("/clinics/<uuid:clinic>/panel")
@blueprint.response(200, PanelView)
@problems(blueprint, 401, 404)
@action("panel.read")
def read_panel(clinic: UUID) -> dict[str, Any]:
    """How all patients do whose care team this person is in, and what is open."""
    person, instant = current_person(), now()
    require_staff(person, "panel.read", clinic)
    return {"patients": panel(person, clinic, today_at(clinic, instant), instant)}
