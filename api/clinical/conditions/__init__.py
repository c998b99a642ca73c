"""Conditions as data: what a diary asks, in which units and ranges, and where that comes from."""

from api.clinical.conditions.definition import CONDITIONS, Condition, Field, condition_of, load
from api.clinical.conditions.fields import validate_fields

__all__ = [
    "CONDITIONS",
    "Condition",
    "Field",
    "condition_of",
    "load",
    "validate_fields",
]
