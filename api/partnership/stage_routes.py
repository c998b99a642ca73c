"""The clinic's side before families are asked: who leads, readiness, concerns, work, texts."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.action import action
from api.database import now
from api.openapi import problems
from api.partnership import (
    agreement,
    concern,
    hurdle,
    readiness,
    schemas,
    stage,
    stage_page,
    stage_views,
    views,
    work,
)
from api.partnership.rights import require
from api.people.limits import spend
from api.people.sessions import current_person

blueprint = Blueprint("stage", __name__, url_prefix="/api/v1/partnership/clinics/<uuid:clinic>")

CONCERNS = "20 per day"


@blueprint.get("/stage")
@blueprint.response(200, stage_views.StageView)
@problems(blueprint, 401, 404)
@action("stage.read")
def read_stage(clinic: UUID) -> dict[str, Any]:
    """The clinic's partnership page, as its team sees it."""
    return stage_page.read(clinic, current_person())


@blueprint.put("/stage")
@blueprint.arguments(schemas.StageForm)
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("stage.write")
def write_stage(form: dict[str, Any], clinic: UUID) -> None:
    """Change what colleagues and families are told."""
    stage.describe(clinic, form, current_person(), now())


@blueprint.put("/leads")
@blueprint.arguments(schemas.LeadsForm)
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("champion.name")
def name_leads(form: dict[str, Any], clinic: UUID) -> None:
    """Name the champion, and who leads quality."""
    stage.name_leads(clinic, form["champion"], form["qi_lead"], current_person(), now())


@blueprint.post("/gate")
@blueprint.arguments(schemas.GateForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("gate.open")
def open_gate(form: dict[str, Any], clinic: UUID) -> None:
    """Say that readiness was talked through."""
    stage.talk_through(clinic, form, current_person(), now())


@blueprint.post("/gate/override")
@blueprint.arguments(schemas.OverrideForm)
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("gate.override")
def override_gate(form: dict[str, Any], clinic: UUID) -> None:
    """Open the gate with a reason that stays to be read."""
    stage.override(clinic, form["reason"], current_person(), now())


@blueprint.post("/hurdles")
@blueprint.arguments(schemas.NewHurdleForm)
@blueprint.response(201, views.MadeView)
@problems(blueprint, 401, 404, 409)
@action("hurdle.write")
def add_hurdle(form: dict[str, Any], clinic: UUID) -> hurdle.Hurdle:
    """Note what stopped us."""
    return hurdle.add(clinic, form, current_person(), now())


@blueprint.put("/hurdles/<uuid:hurdle_id>")
@blueprint.arguments(schemas.HurdleForm)
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("hurdle.write")
def change_hurdle(form: dict[str, Any], clinic: UUID, hurdle_id: UUID) -> None:
    """Say what helped."""
    hurdle.change(clinic, hurdle_id, form, current_person())


@blueprint.post("/readiness")
@blueprint.response(201, views.MadeView)
@problems(blueprint, 401, 404, 409)
@action("readiness.lead")
def open_round(clinic: UUID) -> readiness.ReadinessRound:
    """Begin a round of the questionnaire."""
    return readiness.open_round(clinic, current_person(), now())


@blueprint.post("/readiness/<uuid:round_id>/answers")
@blueprint.arguments(schemas.ReadinessForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("readiness.answer")
def answer_round(form: dict[str, Any], clinic: UUID, round_id: UUID) -> None:
    """Answer it once; only how often each answer was given is kept."""
    readiness.answer(clinic, round_id, form["choices"], current_person())


@blueprint.post("/readiness/<uuid:round_id>/close")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("readiness.lead")
def close_round(clinic: UUID, round_id: UUID) -> None:
    """End a round and show its spread."""
    readiness.close(clinic, round_id, current_person(), now())


@blueprint.post("/concerns")
@blueprint.arguments(schemas.ConcernForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409, 429)
@action("concern.write")
def add_concern(form: dict[str, Any], clinic: UUID) -> None:
    """Write a concern; nobody can find out who did."""
    person = current_person()
    require(person, "concern.write", clinic)
    spend(CONCERNS, "concern", str(person.id))
    today = stage.today_at(clinic, now())
    concern.add(clinic, form["text"], person, today, form.get("id"))


@blueprint.put("/concerns/<uuid:concern_id>")
@blueprint.arguments(schemas.AnswerForm)
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("concern.answer")
def answer_concern(form: dict[str, Any], clinic: UUID, concern_id: UUID) -> None:
    """Acknowledge and answer a concern."""
    concern.answer(clinic, concern_id, form["answer"], current_person(), now())


@blueprint.post("/work")
@blueprint.arguments(schemas.WorkForm)
@blueprint.response(201, views.MadeView)
@problems(blueprint, 401, 404, 409)
@action("work.write")
def add_work(form: dict[str, Any], clinic: UUID) -> work.WorkItem:
    """Add a line to the work catalogue."""
    return work.add(clinic, form, current_person(), now())


@blueprint.delete("/work/<uuid:item>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("work.write")
def end_work(clinic: UUID, item: UUID) -> None:
    """Take a line off the catalogue."""
    work.end(clinic, item, current_person(), now())


@blueprint.put("/agreements")
@blueprint.arguments(schemas.AgreementForm)
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("agreement.write")
def write_agreement(form: dict[str, Any], clinic: UUID) -> None:
    """Write the next version of a text."""
    agreement.write(clinic, form["kind"], form["text"], current_person(), now())
