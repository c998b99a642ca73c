"""Ensemble's API: a family's diary and care plan, shared with its care team."""

import importlib

from flask import Flask

from api import openapi, web
from api.database import open_database
from api.settings import Settings

ROUTES = (
    "people.routes",
    "access.routes",
    "care.record_routes",
    "care.routes",
    "care.children_routes",
    "clinics.routes",
    "clinics.clinic_routes",
    "clinics.day_routes",
)


def create_app(settings: Settings | None = None) -> Flask:
    """Build the app: database, layers, slices."""
    settings = settings or Settings.from_environment()
    app = Flask("api", static_folder=None)
    app.testing = settings.testing
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.config.update(openapi.CONFIG, SETTINGS=settings)
    app.extensions["database"] = open_database(settings)
    web.wrap(app, settings)
    api = openapi.ProblemApi(app)
    for name in ROUTES:
        try:
            routes = importlib.import_module(f"api.{name}")
        except ModuleNotFoundError:
            continue
        api.register_blueprint(routes.blueprint)
    return app
