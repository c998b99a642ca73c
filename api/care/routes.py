"""What only the server can answer about a child's record: the page before the visit, histories."""

from typing import Any
from uuid import UUID

from flask import Response
from flask_smorest import Blueprint

from api.action import action
from api.care import history, plan_page
from api.care.page import entries, page
from api.care.plan_schemas import PlansView
from api.care.schemas import EntriesView, HistoryView, SummaryForm, SummaryView
from api.database import now
from api.openapi import problems
from api.people.sessions import current_person

blueprint = Blueprint("care", __name__, url_prefix="/api/v1")


@blueprint.get("/children/<uuid:child>/summary")
@blueprint.arguments(SummaryForm, location="query")
@blueprint.response(200, SummaryView)
@problems(blueprint, 401, 404, 422)
@action("previsit.read")
def read_summary(form: dict[str, Any], child: UUID) -> Response:
    """What a diary adds up to before the visit, since the last one or over some weeks."""
    text = page(current_person(), child, form["since"], now())
    return Response(text, content_type="application/json")


@blueprint.get("/children/<uuid:child>/entries")
@blueprint.arguments(SummaryForm, location="query")
@blueprint.response(200, EntriesView)
@problems(blueprint, 401, 404, 422)
@action("previsit.read")
def read_entries(form: dict[str, Any], child: UUID) -> Response:
    """The entries that such a summary rests on: asked for when a number is opened to them."""
    text = entries(current_person(), child, form["since"], now())
    return Response(text, content_type="application/json")


@blueprint.get("/children/<uuid:child>/entries/<uuid:record>/history")
@blueprint.response(200, HistoryView)
@problems(blueprint, 401, 404)
@action("entry.history")
def read_history(child: UUID, record: UUID) -> dict[str, Any]:
    """Every version of one diary entry: who wrote what, and when."""
    return {"revisions": history.read(current_person(), child, record, now())}


@blueprint.get("/children/<uuid:child>/plans")
@blueprint.response(200, PlansView)
@problems(blueprint, 401, 404)
@action("plan.read_current")
def read_plans(child: UUID) -> dict[str, Any]:
    """Every version of the child's plans, what is proposed for the next, and who said yes."""
    return dict(plan_page.read(current_person(), child, now()))
