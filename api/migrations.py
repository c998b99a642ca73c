"""All tables of all slices, and the one step that brings a database up to date."""

import importlib

from api.database import Row, db

SLICES = ("people", "access", "records", "care", "clinics", "reminders")


def models() -> list[type[Row]]:
    """Every table, in an order in which they can be made."""
    found: list[type[Row]] = []
    for name in SLICES:
        try:
            found += importlib.import_module(f"api.{name}.tables").MODELS
        except ModuleNotFoundError:
            continue
    return found


def migrate() -> None:
    """Bring the database up to date; running it again changes nothing."""
    db.create_tables(models())
