"""The page behind a carer's link: open to anybody who holds its token and knows its PIN."""

from typing import Any

from flask import request
from flask_smorest import Blueprint

from api.access.schemas import OpenLinkForm
from api.action import action
from api.care.carer_page import open_link
from api.care.carer_schemas import CarerView
from api.database import now
from api.openapi import problems
from api.people.limits import failures

blueprint = Blueprint("carers", __name__, url_prefix="/api/v1")

GUESSES = "30 per hour"


@blueprint.post("/links/open")
@blueprint.arguments(OpenLinkForm)
@blueprint.response(200, CarerView)
@problems(blueprint, 403, 404, 422, 429)
@action("link.open")
def open_a_link(form: dict[str, Any]) -> dict[str, Any]:
    """Show the plan behind a link."""
    with failures((GUESSES, "link-address", request.remote_addr or "")):
        return open_link(form["token"], form["pin"], now())
