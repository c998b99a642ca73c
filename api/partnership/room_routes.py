"""Projects' rooms: how their records travel, apart from children's, and what needs the server."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.action import action
from api.database import now
from api.once import OnceForm
from api.openapi import problems
from api.partnership import counted, ending, finished, package, released, rooms
from api.partnership.log import PRIVATE, open_stream
from api.partnership.opportunity import Opportunity
from api.partnership.room import ROOM
from api.partnership.room_schemas import (
    CountedView,
    LibraryView,
    OwnDiaryView,
    PackageView,
    PiecesView,
    ReusedView,
    RoomsView,
)
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


@blueprint.put("/diary")
@blueprint.response(200, OwnDiaryView)
@problems(blueprint, 401)
@action("diary.own")
def begin_diary() -> dict[str, Any]:
    """Have a diary of one's own, which travels with one's rooms and which nobody else pulls."""
    person = current_person()
    return {"person": person.id, "stream": open_stream(person.id, PRIVATE)}


@blueprint.get("/projects/<uuid:project>/pieces")
@blueprint.response(200, PiecesView)
@problems(blueprint, 401, 404)
@action("room.pieces")
def pieces(project: UUID) -> dict[str, Any]:
    """What members released of their diaries into this project, as it stands now."""
    return {"pieces": released.read(project, current_person())}


@blueprint.post("/projects/<uuid:project>/finish")
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("project.finish")
def finish(project: UUID) -> None:
    """End a project once its closing note says what did not work."""
    ending.finish(project, current_person(), now())


@blueprint.delete("/projects/<uuid:project>/board")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("project.finish")
def take_off_board(project: UUID) -> None:
    """Have what came of it read by nobody else any more."""
    ending.take_off_board(project, current_person(), now())


@blueprint.get("/clinics/<uuid:clinic>/finished")
@blueprint.response(200, LibraryView)
@problems(blueprint, 401, 404)
@action("finished.read")
def read_finished(clinic: UUID) -> dict[str, Any]:
    """Finished projects with what was learned, here and where others opened theirs."""
    return {"projects": finished.read(clinic, current_person())}


@blueprint.get("/clinics/<uuid:clinic>/counted")
@blueprint.response(200, CountedView)
@problems(blueprint, 401, 404)
@action("finished.read")
def read_counted(clinic: UUID) -> dict[str, Any]:
    """What was made together and how far people felt heard, month by month."""
    return {"months": counted.by_month(clinic, current_person())}


@blueprint.get("/clinics/<uuid:clinic>/tried")
@blueprint.response(200, PackageView)
@problems(blueprint, 401, 404)
@action("package.read")
def tried(clinic: UUID) -> dict[str, Any]:
    """How ideas of the change package went, here and elsewhere."""
    return {"tried": package.tried(clinic, current_person())}


@blueprint.post("/clinics/<uuid:clinic>/finished/<uuid:project>/reuse")
@blueprint.arguments(OnceForm)
@blueprint.response(201, ReusedView)
@problems(blueprint, 401, 404)
@action("project.reuse")
def reuse(form: dict[str, Any], clinic: UUID, project: UUID) -> Opportunity:
    """Draft the same call here."""
    return finished.reuse(clinic, project, current_person(), now(), form.get("id"))
