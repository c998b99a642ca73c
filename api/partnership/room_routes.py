"""Projects' rooms: how their records travel, apart from children's, and what needs the server."""

from typing import Any

from flask_smorest import Blueprint

from api.access.actions import action
from api.openapi import problems
from api.partnership import rooms
from api.partnership.room import ROOM
from api.partnership.room_schemas import RoomsView
from api.people.sessions import current_person
from api.records.exchange_routes import exchange_blueprint

exchange = exchange_blueprint("rooms", ROOM, "/api/v1/partnership", "room.exchange")
blueprint = Blueprint("projects", __name__, url_prefix="/api/v1/partnership")


@blueprint.get("/projects")
@blueprint.response(200, RoomsView)
@problems(blueprint, 401)
@action("room.list")
def mine() -> dict[str, Any]:
    """The projects in which one has a place."""
    return {"projects": rooms.of_person(current_person())}
