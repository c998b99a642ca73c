"""Children: begin a record, change a profile."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.action import action
from api.care import children
from api.database import now
from api.openapi import problems
from api.people.schemas import ChildForm, ChildView, NewChildForm
from api.people.sessions import current_person

blueprint = Blueprint("children", __name__, url_prefix="/api/v1")


@blueprint.post("/children")
@blueprint.arguments(NewChildForm)
@blueprint.response(201, ChildView)
@problems(blueprint, 401, 404, 409, 422)
@action("child.create")
def create(form: dict[str, Any]) -> dict[str, Any]:
    """Begin a record for a child, or for oneself."""
    of_self = form.pop("self")
    return children.create(form, current_person(), of_self, now())


@blueprint.put("/children/<uuid:child>")
@blueprint.arguments(ChildForm)
@blueprint.response(200, ChildView)
@problems(blueprint, 401, 404, 409, 422)
@action("profile.update")
def revise(form: dict[str, Any], child: UUID) -> dict[str, Any]:
    """Change a child's profile."""
    rev = form.pop("rev")
    return children.revise(child, form, rev, current_person(), now())
