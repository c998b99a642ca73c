"""Clinics: families ask and end, the clinic answers."""

from flask_smorest import Blueprint

from api.clinics import staff

blueprint = Blueprint("clinics", __name__, url_prefix="/api/v1")

assert staff
