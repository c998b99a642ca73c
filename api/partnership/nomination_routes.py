"""Cards for somebody whom staff think of: made by staff, followed by whoever holds one."""

from typing import Any
from uuid import UUID

from flask_smorest import Blueprint

from api.action import action
from api.database import now
from api.openapi import problems
from api.partnership import nomination, nomination_views, schemas, views
from api.people.limits import failures
from api.people.sessions import current_person

blueprint = Blueprint("cards", __name__, url_prefix="/api/v1/partnership")

GUESSES = "20 per hour"


@blueprint.get("/clinics/<uuid:clinic>/cards")
@blueprint.response(200, nomination_views.CardsView)
@problems(blueprint, 401, 404)
@action("nomination.write")
def read_cards(clinic: UUID) -> dict[str, Any]:
    """The cards that are about."""
    return {"cards": nomination.of_clinic(clinic, current_person(), now())}


@blueprint.post("/clinics/<uuid:clinic>/cards")
@blueprint.arguments(schemas.NominationForm)
@blueprint.response(201, nomination_views.CardMadeView)
@problems(blueprint, 401, 404, 409)
@action("nomination.write")
def make_card(form: dict[str, Any], clinic: UUID) -> dict[str, Any]:
    """Make a card to hand over; its code is told this once."""
    return nomination.make(clinic, form, current_person(), now())


@blueprint.delete("/clinics/<uuid:clinic>/cards/<uuid:card>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("nomination.write")
def take_card_back(clinic: UUID, card: UUID) -> None:
    """Delete a card."""
    nomination.take_back(clinic, card, current_person())


@blueprint.post("/cards")
@blueprint.arguments(schemas.BoardForm)
@blueprint.response(200, nomination_views.InvitedView)
@problems(blueprint, 401, 404, 429)
@action("own.card")
def read_card(form: dict[str, Any]) -> dict[str, Any]:
    """What the card in one's hand says; its code stands in no address, so in no log."""
    with failures((GUESSES, "card", str(current_person().id))):
        return nomination.read(form["code"], now())


@blueprint.post("/cards/yes")
@blueprint.arguments(schemas.BoardForm)
@blueprint.response(200, views.FollowedView)
@problems(blueprint, 401, 404, 429)
@action("own.card")
def say_yes(form: dict[str, Any]) -> dict[str, Any]:
    """Yes: the clinic's board is one's own from now on, and the call's seat if one is free."""
    person = current_person()
    with failures((GUESSES, "card", str(person.id))):
        return nomination.say_yes(form["code"], person, now())
