"""How this device is reached by web push: the server's key, the subscription, a test."""

from typing import Any

from flask import current_app
from flask_smorest import Blueprint

from api.action import action
from api.database import now
from api.errors import Conflict, Invalid
from api.openapi import problems
from api.people.limits import spend
from api.people.sessions import current_session
from api.reminders import push_test, subscription
from api.reminders.keys import public_key
from api.reminders.push_hosts import allowed
from api.reminders.push_schemas import PushKeyView, PushSubscriptionForm

blueprint = Blueprint("push", __name__, url_prefix="/api/v1/push")

TESTS = "10 per hour"


@blueprint.get("/key")
@blueprint.response(200, PushKeyView)
@problems(blueprint, 401)
@action("own.reminders")
def read_key() -> dict[str, Any]:
    """What a browser has to know of this server before it subscribes."""
    return {"key": public_key(current_app.config["SETTINGS"].data_dir)}


@blueprint.put("/subscription")
@blueprint.arguments(PushSubscriptionForm)
@blueprint.response(204)
@problems(blueprint, 401)
@action("own.reminders")
def keep_subscription(form: dict[str, Any]) -> None:
    """Reach this device there from now on; in place of where it was reached before."""
    if not allowed(form["endpoint"], current_app.config["SETTINGS"].push_hosts):
        raise Invalid(errors=[{"pointer": "/endpoint", "code": "not-a-push-service"}])
    subscription.keep(current_session(), form, now())


@blueprint.delete("/subscription")
@blueprint.response(204)
@problems(blueprint, 401)
@action("own.reminders")
def drop_subscription() -> None:
    """Reach this device no more."""
    subscription.drop(current_session())


@blueprint.post("/test")
@blueprint.response(202)
@problems(blueprint, 401, 409, 429)
@action("own.reminders")
def send_test() -> None:
    """Send this device a test, soon; Conflict `not-reached` when it has no subscription."""
    session = current_session()
    target = subscription.of_device(session)
    if target is None:
        raise Conflict("not-reached")
    spend(TESTS, "push-test", str(session.person.id))
    push_test.ask(target, now())
    # Loaded by those few servers that are ever asked for a test.
    from api.reminders.jobs import wake

    wake(current_app.config["SETTINGS"])
