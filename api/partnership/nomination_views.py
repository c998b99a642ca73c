"""What the routes of cards give: to who made them, and to who holds one."""

from marshmallow import Schema, fields

from api.partnership.views import CallView, many, string


class CardMadeView(Schema):
    """A card's code, told this once."""

    id = fields.UUID(required=True)
    code = string()
    until = fields.AwareDateTime(required=True)


class CardView(Schema):
    """A card that is about; `name` once its person said yes, for whom it concerns."""

    id = fields.UUID(required=True)
    opportunity = fields.UUID(required=True, allow_none=True)
    why = string()
    until = fields.AwareDateTime(required=True)
    mine = fields.Boolean(required=True)
    accepted = fields.Boolean(required=True)
    name = string()


class CardsView(Schema):
    """All of a clinic's cards."""

    cards = many(CardView)


class InvitedView(Schema):
    """What the holder of a card is told."""

    clinic = string()
    from_whom = string()
    why = string()
    call = fields.Nested(CallView, required=True, allow_none=True)
