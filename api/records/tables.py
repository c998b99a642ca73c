"""The tables of this slice; those of the logs belong to the halves."""

from api.database import Row
from api.records.contacts import DeviceContact
from api.records.epoch import ServerFact

MODELS: tuple[type[Row], ...] = (ServerFact, DeviceContact)
