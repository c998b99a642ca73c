"""Notices: the clinic tells all its families, and they read it."""

from typing import Any
from uuid import UUID

from flask import current_app
from flask_smorest import Blueprint

from api.action import action
from api.clinics.staff import require_staff
from api.database import now
from api.openapi import problems
from api.people.limits import spend
from api.people.sessions import current_person
from api.reminders import notice
from api.reminders.jobs import wake
from api.reminders.notice_schemas import ClinicNoticesView, NoticeForm, NoticesView, NoticeView

blueprint = Blueprint("notices", __name__, url_prefix="/api/v1")

NOTICES = "10 per day"


@blueprint.get("/notices")
@blueprint.response(200, NoticesView)
@problems(blueprint, 401)
@action("own.notices")
def read_notices() -> dict[str, Any]:
    """What the clinics of one's children tell now."""
    return {"notices": notice.shown_to(current_person(), now())}


@blueprint.get("/clinics/<uuid:clinic>/notices")
@blueprint.response(200, ClinicNoticesView)
@problems(blueprint, 401, 404)
@action("notice.list")
def list_notices(clinic: UUID) -> dict[str, Any]:
    """What the clinic has told its families."""
    require_staff(current_person(), "notice.list", clinic)
    return notice.of_clinic(clinic, now())


@blueprint.post("/clinics/<uuid:clinic>/notices")
@blueprint.arguments(NoticeForm)
@blueprint.response(201, NoticeView)
@problems(blueprint, 401, 404, 409, 429)
@action("notice.publish")
def publish_notice(form: dict[str, Any], clinic: UUID) -> dict[str, Any]:
    """Tell all families of the clinic."""
    person = current_person()
    require_staff(person, "notice.publish", clinic)
    spend(NOTICES, "notice", str(clinic))
    told = notice.publish(clinic, form, person, now())
    wake(current_app.config["SETTINGS"])
    return told


@blueprint.delete("/clinics/<uuid:clinic>/notices/<uuid:notice_id>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("notice.publish")
def take_back_notice(clinic: UUID, notice_id: UUID) -> None:
    """Show a notice to no family any more."""
    notice.take_back(clinic, notice_id, current_person(), now())
