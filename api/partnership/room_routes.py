"""How the records of projects' rooms travel: push and pull, apart from children's records."""

from api.partnership.room import ROOM
from api.records.exchange_routes import exchange_blueprint

blueprint = exchange_blueprint("rooms", ROOM, "/api/v1/partnership", "room.exchange")
