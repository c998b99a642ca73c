"""Making things together, as far as it needs the server: looks, what runs, words on sign-ups."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.action import action
from api.database import now
from api.openapi import problems
from api.partnership import look, running, signup_word
from api.partnership.making_schemas import AllRunningView, AskedDraftsView, LookForm, WordForm
from api.people.sessions import current_person

blueprint = Blueprint("making", __name__, url_prefix="/api/v1/partnership")


@blueprint.get("/clinics/<uuid:clinic>/drafts")
@blueprint.response(200, AskedDraftsView)
@problems(blueprint, 401, 404)
@action("draft.look")
def drafts(clinic: UUID) -> dict[str, Any]:
    """What projects would like the team to read."""
    return {"drafts": look.read(clinic, current_person())}


@blueprint.put("/clinics/<uuid:clinic>/drafts/<uuid:draft>/look")
@blueprint.arguments(LookForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("draft.look")
def say_of_draft(form: dict[str, Any], clinic: UUID, draft: UUID) -> None:
    """Say how a draft reads; its project has it from then on."""
    look.say(clinic, draft, form, current_person(), now())


@blueprint.get("/clinics/<uuid:clinic>/running")
@blueprint.response(200, AllRunningView)
@problems(blueprint, 401, 404)
@action("board.read")
def what_runs(clinic: UUID) -> dict[str, Any]:
    """Projects in which a new need may find its place."""
    return {"projects": running.of_clinic(clinic, current_person())}


@blueprint.post("/signups/<uuid:member>/words")
@blueprint.arguments(WordForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("own.signup")
def say_of_signup(form: dict[str, Any], member: UUID) -> None:
    """Say something to those who lead, about one's own sign-up."""
    signup_word.say(member, form["text"], current_person(), now(), form.get("id"))


@blueprint.post("/clinics/<uuid:clinic>/signups/<uuid:member>/words")
@blueprint.arguments(WordForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("signup.walk")
def answer_signup(form: dict[str, Any], clinic: UUID, member: UUID) -> None:
    """Answer somebody who said yes."""
    said = form["text"], current_person(), now(), form.get("id")
    signup_word.answer(clinic, member, *said)
