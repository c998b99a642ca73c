"""The app, read as a table of contents."""

from flask import Flask
from flask.json.provider import DefaultJSONProvider

from api import openapi, web
from api.access import link_routes
from api.access import routes as access
from api.care import carer_routes, children_routes, record_routes
from api.care import routes as care
from api.clinics import clinic_routes, day_routes, panel_routes
from api.clinics import routes as clinics
from api.database import open_database
from api.partnership import (
    board_routes,
    calls_routes,
    group_routes,
    making_routes,
    nomination_routes,
    resource_routes,
    room_routes,
    stage_routes,
)
from api.people import routes as people
from api.reminders import calendar_routes, notice_routes, push_routes
from api.reminders import routes as reminders
from api.settings import Settings

BLUEPRINTS = (
    people.blueprint,
    access.blueprint,
    link_routes.blueprint,
    record_routes.blueprint,
    care.blueprint,
    children_routes.blueprint,
    carer_routes.blueprint,
    clinics.blueprint,
    clinic_routes.blueprint,
    day_routes.blueprint,
    panel_routes.blueprint,
    stage_routes.blueprint,
    calls_routes.blueprint,
    board_routes.blueprint,
    nomination_routes.blueprint,
    group_routes.blueprint,
    resource_routes.blueprint,
    making_routes.blueprint,
    room_routes.exchange,
    room_routes.blueprint,
    reminders.blueprint,
    push_routes.blueprint,
    calendar_routes.blueprint,
    notice_routes.blueprint,
)


class InOrder(DefaultJSONProvider):
    """Answers keep the order in which they were put together."""

    sort_keys = False


def build(settings: Settings | None = None) -> Flask:
    """Database, layers, slices."""
    settings = settings or Settings.from_environment()
    app = Flask("api", static_folder=None)
    app.testing = settings.testing
    app.json = InOrder(app)
    app.config.update(openapi.CONFIG, SETTINGS=settings)
    app.extensions["database"] = open_database(settings)
    web.wrap(app, settings)
    api = openapi.ProblemApi(app)
    for blueprint in BLUEPRINTS:
        api.register_blueprint(blueprint)
    return app
