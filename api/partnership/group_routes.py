"""Standing groups of a clinic, and what it did together with its families over the years."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.action import action
from api.database import now
from api.openapi import problems
from api.partnership import group, timeline, views
from api.partnership.group_schemas import GroupForm, GroupsView, NewGroupForm
from api.partnership.results_views import TimelineView
from api.partnership.standing_group import StandingGroup
from api.people.sessions import current_person

blueprint = Blueprint("groups", __name__, url_prefix="/api/v1/partnership/clinics/<uuid:clinic>")


@blueprint.get("/timeline")
@blueprint.response(200, TimelineView)
@problems(blueprint, 401, 404)
@action("timeline.read")
def read_timeline(clinic: UUID) -> dict[str, Any]:
    """What was done together, day by day."""
    return timeline.read(clinic, current_person())


@blueprint.get("/groups")
@blueprint.response(200, GroupsView)
@problems(blueprint, 401, 404)
@action("group.read")
def read_groups(clinic: UUID) -> dict[str, Any]:
    """The groups whose term is not over."""
    return {"groups": group.of(clinic, current_person(), now())}


@blueprint.post("/groups")
@blueprint.arguments(NewGroupForm)
@blueprint.response(201, views.MadeView)
@problems(blueprint, 401, 404, 409)
@action("group.write")
def found_group(form: dict[str, Any], clinic: UUID) -> StandingGroup:
    """Begin a group."""
    return group.found(clinic, form, current_person(), now())


@blueprint.put("/groups/<uuid:group_id>")
@blueprint.arguments(GroupForm)
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("group.write")
def change_group(form: dict[str, Any], clinic: UUID, group_id: UUID) -> None:
    """Say anew what a group is for."""
    group.change(clinic, group_id, form, current_person())


@blueprint.put("/groups/<uuid:group_id>/place")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("group.join")
def ask_in(clinic: UUID, group_id: UUID) -> None:
    """Say that one would like to be in it."""
    group.ask(clinic, group_id, current_person(), now())


@blueprint.delete("/groups/<uuid:group_id>/place")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("group.join")
def leave_group(clinic: UUID, group_id: UUID) -> None:
    """Leave it, or ask no more."""
    group.leave(clinic, group_id, current_person())


@blueprint.put("/groups/<uuid:group_id>/people/<uuid:person>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("group.write")
def take_in(clinic: UUID, group_id: UUID, person: UUID) -> None:
    """Say yes to somebody who asked."""
    group.answer(clinic, group_id, person, True, current_person(), now())


@blueprint.delete("/groups/<uuid:group_id>/people/<uuid:person>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("group.write")
def let_go(clinic: UUID, group_id: UUID, person: UUID) -> None:
    """Say no, or end a place."""
    group.answer(clinic, group_id, person, False, current_person(), now())
