"""The tables of this slice."""

from api.care.log import CareStream
from api.database import Row

MODELS: tuple[type[Row], ...] = (CareStream,)
