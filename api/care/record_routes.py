"""How children's records travel: push and pull."""

from api.care.record import RECORD
from api.records.exchange_routes import exchange_blueprint

blueprint = exchange_blueprint("record", RECORD, "/api/v1", "records.exchange")
