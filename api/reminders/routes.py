"""One's own reminders: see, set, stop, answer them."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.action import action
from api.database import db, now
from api.openapi import problems
from api.people.sessions import current_person
from api.reminders import answers, mine
from api.reminders.own_settings import ReminderSettings
from api.reminders.schemas import (
    ReminderForm,
    ReminderSettingsForm,
    RemindersView,
    ReminderView,
    RingAnswersForm,
)

blueprint = Blueprint("reminders", __name__, url_prefix="/api/v1/reminders")


@blueprint.get("")
@blueprint.response(200, RemindersView)
@problems(blueprint, 401)
@action("own.reminders")
def read_reminders() -> dict[str, Any]:
    """One's reminders and what one has set for all of them."""
    return mine.everything(current_person())


@blueprint.put("/<uuid:reminder_id>")
@blueprint.arguments(ReminderForm)
@blueprint.response(200, ReminderView)
@problems(blueprint, 401, 404, 409)
@action("own.reminders")
def put_reminder(form: dict[str, Any], reminder_id: UUID) -> dict[str, Any]:
    """Set a reminder; the device makes its id, a random UUID."""
    with db.atomic():
        return mine.put(reminder_id, form, current_person(), now())


@blueprint.delete("/<uuid:reminder_id>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("own.reminders")
def remove_reminder(reminder_id: UUID) -> None:
    """Stop a reminder for good."""
    with db.atomic():
        mine.remove(reminder_id, current_person())


@blueprint.put("/settings")
@blueprint.arguments(ReminderSettingsForm)
@blueprint.response(200, ReminderSettingsForm)
@problems(blueprint, 401)
@action("own.reminders")
def put_settings(form: dict[str, Any]) -> ReminderSettings:
    """Set quiet hours, the most rings a day, and e-mail."""
    with db.atomic():
        return mine.put_settings(form, current_person(), now())


@blueprint.post("/answers")
@blueprint.arguments(RingAnswersForm)
@blueprint.response(200, RemindersView)
@problems(blueprint, 401)
@action("own.reminders")
def take_answers(form: dict[str, Any]) -> dict[str, Any]:
    """Take "done" and "later", each as often as it comes; answers all reminders as they are now."""
    person = current_person()
    with db.atomic():
        answers.take(form["answers"], person, now())
    return mine.everything(person)
