"""All patients at a glance, and the numbers of a clinic without a name."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.access.decide import require
from api.action import action
from api.clinics import outcomes
from api.clinics.clinic import Clinic
from api.clinics.day import today_at
from api.clinics.panel import panel
from api.clinics.panel_schemas import OutcomesOfChildView, OutcomesView, PanelView
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


@blueprint.get("/clinics/<uuid:clinic>/outcomes")
@blueprint.response(200, OutcomesView)
@problems(blueprint, 401, 404)
@action("clinic.outcomes")
def read_outcomes(clinic: UUID) -> dict[str, Any]:
    """The clinic's numbers, as its families see them too."""
    require_staff(current_person(), "clinic.outcomes", clinic)
    return outcomes.outcomes(Clinic.get_by_id(clinic), today_at(clinic, now()))


@blueprint.get("/children/<uuid:child>/outcomes")
@blueprint.response(200, OutcomesOfChildView)
@problems(blueprint, 401, 404)
@action("outcomes.read")
def read_outcomes_of_child(child: UUID) -> dict[str, Any]:
    """The numbers of the clinics that this child's record is shared with."""
    require(current_person(), "outcomes.read", child)
    return {"clinics": outcomes.of_child(child, now())}
