"""Links for carers: make, list and end them."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.access import link
from api.access.decide import require
from api.access.schemas import LinkForm, LinksView, NewLinkView
from api.action import action
from api.database import now
from api.openapi import problems
from api.people.limits import spend
from api.people.sessions import current_person

blueprint = Blueprint("links", __name__, url_prefix="/api/v1")

NEW = "20 per day"


@blueprint.post("/children/<uuid:child>/links")
@blueprint.arguments(LinkForm)
@blueprint.response(201, NewLinkView)
@problems(blueprint, 401, 404, 422, 429)
@action("link.make")
def make_link(form: dict[str, Any], child: UUID) -> dict[str, Any]:
    """Make a link that shows the child's plan to somebody without an account."""
    person = current_person()
    require(person, "link.make", child)
    spend(NEW, "link", str(person.id))
    made, token = link.make(child, form["label"], form["pin"], form["until"], person, now())
    return link.view(made) | {"token": token}


@blueprint.get("/children/<uuid:child>/links")
@blueprint.response(200, LinksView)
@problems(blueprint, 401, 404)
@action("link.list")
def list_links(child: UUID) -> dict[str, Any]:
    """The child's links that still open."""
    require(current_person(), "link.list", child)
    return {"links": link.listed(child, now())}


@blueprint.delete("/children/<uuid:child>/links/<uuid:link_id>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("link.end")
def end_link(child: UUID, link_id: UUID) -> None:
    """End a link at once and for ever."""
    link.end(child, link_id, current_person(), now())
