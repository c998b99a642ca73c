"""The family's side: boards with and without sign-in, a seat, ideas, one's profile and sign-ups."""

from typing import Any
from uuid import UUID

from flask import Response, current_app, request
from flask_smorest import Blueprint

from api import qr
from api.action import action
from api.database import now
from api.openapi import problems
from api.partnership import (
    board,
    idea,
    path,
    profile,
    results,
    results_views,
    schemas,
    seats,
    signups,
    views,
)
from api.partnership.member import Member
from api.partnership.profile import Profile
from api.people.limits import failures, spend
from api.people.sessions import current_person

blueprint = Blueprint("board", __name__, url_prefix="/api/v1/partnership")

LOOKS = "600 per hour"


@blueprint.get("/boards/<code>")
@blueprint.response(200, views.PublicBoardView)
@problems(blueprint, 404, 429)
@action("board.public")
def read_public(code: str) -> dict[str, Any]:
    """A clinic's board, for anybody; nobody's name is on it but the champion's."""
    spend(LOOKS, "board", request.remote_addr or "")
    return board.public(code, now())


@blueprint.get("/boards/<code>/results")
@blueprint.response(200, results_views.ResultsView)
@problems(blueprint, 404, 429)
@action("board.public")
def read_results(code: str) -> dict[str, Any]:
    """What came of working together, for anybody; no count tells of few, and nobody is named."""
    spend(LOOKS, "board", request.remote_addr or "")
    return results.public(code, now())


@blueprint.get("/boards/<code>/qr.svg")
@blueprint.response(200, {"type": "string"}, content_type="image/svg+xml")
@problems(blueprint, 404, 429)
@action("board.public")
def draw_board_code(code: str) -> Response:
    """The board's address as a QR code, for a flyer."""
    # A clinic prints many; only codes that nobody has are tries.
    with failures((LOOKS, "board", request.remote_addr or "")):
        known = board.with_code(code)
    return drawn(f"/board/{known.join_code}")


def drawn(path: str) -> Response:
    """The QR code of one of our own addresses."""
    scheme = "https" if current_app.config["SETTINGS"].secure else "http"
    picture = qr.drawn(f"{scheme}://{request.host}{path}")
    return Response(picture, mimetype="image/svg+xml")


@blueprint.post("/boards")
@blueprint.arguments(schemas.BoardForm)
@blueprint.response(200, views.FollowedView)
@problems(blueprint, 401, 404)
@action("own.partnership")
def follow(form: dict[str, Any]) -> dict[str, Any]:
    """Have a clinic's board among one's own."""
    person = current_person()
    clinic = board.follow(form["code"], person, now())
    return next(one for one in board.boards_of(person) if one["clinic"] == clinic)


@blueprint.delete("/boards/<uuid:clinic>")
@blueprint.response(204)
@problems(blueprint, 401)
@action("own.partnership")
def unfollow(clinic: UUID) -> None:
    """Take a board off one's own."""
    board.unfollow(clinic, current_person())


@blueprint.get("/mine")
@blueprint.response(200, views.MineView)
@problems(blueprint, 401)
@action("own.partnership")
def read_mine() -> dict[str, Any]:
    """One's boards, profile and sign-ups."""
    return signups.mine(current_person())


@blueprint.put("/profile")
@blueprint.arguments(schemas.PartnerProfileForm)
@blueprint.response(200, views.ProfileView)
@problems(blueprint, 401)
@action("own.partnership")
def save_profile(form: dict[str, Any]) -> Profile:
    """Say who one is, for oneself or for the boards one is on."""
    return profile.save(current_person(), form, now())


@blueprint.get("/clinics/<uuid:clinic>/board")
@blueprint.response(200, views.BoardView)
@problems(blueprint, 401, 404)
@action("board.read")
def read_board(clinic: UUID) -> dict[str, Any]:
    """The board as somebody on it sees it."""
    return board.read(clinic, current_person(), now())


@blueprint.post("/clinics/<uuid:clinic>/opportunities/<uuid:opportunity>/seat")
@blueprint.response(201, views.SeatView)
@problems(blueprint, 401, 404, 409)
@action("seat.take")
def take_seat(clinic: UUID, opportunity: UUID) -> Member:
    """Say that one would like to do it."""
    return seats.take(clinic, opportunity, current_person(), now())


@blueprint.put("/clinics/<uuid:clinic>/opportunities/<uuid:opportunity>/away")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("opportunity.put_away")
def put_away(clinic: UUID, opportunity: UUID) -> None:
    """Not for me; nobody is told."""
    board.put_away(clinic, opportunity, True, current_person())


@blueprint.delete("/clinics/<uuid:clinic>/opportunities/<uuid:opportunity>/away")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("opportunity.put_away")
def put_back(clinic: UUID, opportunity: UUID) -> None:
    """Show it again."""
    board.put_away(clinic, opportunity, False, current_person())


@blueprint.put("/clinics/<uuid:clinic>/ideas/<uuid:idea_id>/me-too")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("idea.write")
def want_too(clinic: UUID, idea_id: UUID) -> None:
    """Me too."""
    idea.me_too(clinic, idea_id, True, current_person())


@blueprint.delete("/clinics/<uuid:clinic>/ideas/<uuid:idea_id>/me-too")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("idea.write")
def want_no_more(clinic: UUID, idea_id: UUID) -> None:
    """Take a "me too" back."""
    idea.me_too(clinic, idea_id, False, current_person())


@blueprint.put("/clinics/<uuid:clinic>/ideas/<uuid:idea_id>/lead")
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("idea.write")
def take_lead(clinic: UUID, idea_id: UUID) -> None:
    """I would make it."""
    idea.take_lead(clinic, idea_id, True, current_person(), now())


@blueprint.delete("/clinics/<uuid:clinic>/ideas/<uuid:idea_id>/lead")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("idea.write")
def leave_lead(clinic: UUID, idea_id: UUID) -> None:
    """Give the lead back."""
    idea.take_lead(clinic, idea_id, False, current_person(), now())


@blueprint.post("/clinics/<uuid:clinic>/ideas/<uuid:idea_id>/merge")
@blueprint.arguments(schemas.MergeForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("idea.merge")
def merge_idea(form: dict[str, Any], clinic: UUID, idea_id: UUID) -> None:
    """Put an idea into another that says the same."""
    idea.merge(clinic, idea_id, form["into"], current_person(), now())


@blueprint.post("/signups/<uuid:member>/texts")
@blueprint.arguments(schemas.AcceptTextsForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("own.signup")
def accept_texts(form: dict[str, Any], member: UUID) -> None:
    """Accept the texts in force, by name."""
    path.accept(member, form["texts"], form["name"], current_person(), now())


@blueprint.put("/signups/<uuid:member>/onboarding")
@blueprint.arguments(schemas.TickForm)
@blueprint.response(204)
@problems(blueprint, 401, 404, 409)
@action("own.signup")
def tick(form: dict[str, Any], member: UUID) -> None:
    """Tick off what is done of the checklist."""
    path.tick(member, form["done"], current_person())


@blueprint.delete("/signups/<uuid:member>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("own.signup")
def withdraw(member: UUID) -> None:
    """Leave, without a reason."""
    path.withdraw(member, current_person(), now())
