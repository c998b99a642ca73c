"""All rows that are kept from the log, to be compared."""

from typing import Any

from api.care.rebuild import KEPT
from api.database import Row


def kept_rows() -> dict[str, list[str]]:
    """Every kept row as text, by table."""
    return {table.__name__: _rows(table) for table in KEPT}


def _rows(table: type[Row]) -> list[str]:
    rows: Any = table.select().dicts()
    return sorted(str(sorted(row.items())) for row in rows)
