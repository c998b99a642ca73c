"""The private calendar: make its address, end it, and answer the calendar program that asks."""

from typing import Any

from flask import Response, current_app, request
from flask_smorest import Blueprint

from api.access.decide import visible_children
from api.action import action
from api.database import db, now
from api.errors import NotFound
from api.openapi import problems
from api.people.sessions import current_person
from api.reminders import calendar_feed
from api.reminders.calendar_schemas import CalendarView, MadeCalendarView
from api.reminders.occasions import occasions
from api.reminders.reminder import Reminder

blueprint = Blueprint("calendar", __name__, url_prefix="/api/v1")


@blueprint.get("/calendar")
@blueprint.response(200, CalendarView)
@problems(blueprint, 401)
@action("own.reminders")
def read_calendar() -> dict[str, Any]:
    """Whether one has a private calendar address, and since when."""
    return {"made_at": calendar_feed.made_at(current_person())}


@blueprint.post("/calendar")
@blueprint.response(201, MadeCalendarView)
@problems(blueprint, 401)
@action("own.reminders")
def make_calendar() -> dict[str, Any]:
    """Make a private address, told this once; the one of before ends."""
    instant = now()
    with db.atomic():
        secret = calendar_feed.make(current_person(), instant)
    return {"made_at": instant, "address": f"{_site()}/api/v1/calendar/{secret}.ics"}


@blueprint.delete("/calendar")
@blueprint.response(204)
@problems(blueprint, 401)
@action("own.reminders")
def end_calendar() -> None:
    """End the private address."""
    calendar_feed.revoke(current_person())


@blueprint.get("/calendar/<secret>.ics")
@blueprint.response(200, {"type": "string"}, content_type="text/calendar")
@problems(blueprint, 404)
@action("calendar.open")
def open_calendar(secret: str) -> Response:
    """The calendar of this address, for the program that shows it."""
    # Most servers never show a calendar; they need not hold what makes one.
    from api.reminders.calendar import calendar

    person = calendar_feed.person_of(secret)
    if person is None:
        raise NotFound
    instant = now()
    own = visible_children(person, "reminder.set", instant)
    rows = Reminder.select().where(Reminder.person == person, Reminder.child.in_(own))
    mine = list(rows.order_by(Reminder.id))
    made = calendar(mine, occasions(mine, instant), person, _site(), instant)
    answer = Response(made, mimetype="text/calendar")
    answer.headers["X-Robots-Tag"] = "noindex"
    answer.add_etag()
    answer.make_conditional(request)
    return answer


def _site() -> str:
    scheme = "https" if current_app.config["SETTINGS"].secure else "http"
    return f"{scheme}://{request.host}"
