"""The number to call for an ambulance, by country."""

import json
from functools import cache
from pathlib import Path

from api.clinical.findings import Json


@cache
def _numbers() -> Json:
    file = Path(__file__).with_name("emergency_numbers.json")
    numbers: Json = json.loads(file.read_text(encoding="utf-8"))["numbers"]
    return numbers


def countries() -> tuple[str, ...]:
    """The countries (ISO 3166-1 alpha-2) of which we know a number."""
    return tuple(_numbers())


def emergency_number(country: str) -> str | None:
    """The number to dial there; None for a country that we do not know, never a guess."""
    known = _numbers().get(country)
    return known["number"] if known else None
