"""The tables of this slice."""

from api.clinics.clinic import Clinic
from api.clinics.share import Share
from api.clinics.staff import Staff
from api.database import Row

MODELS: tuple[type[Row], ...] = (Clinic, Staff, Share)
