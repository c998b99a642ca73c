"""All rows that are kept from the log, to be compared."""

from api.care.rebuild import KEPT


def kept_rows() -> dict[str, list[str]]:
    """Every kept row as text, by table."""
    return {
        table.__name__: sorted(str(sorted(row.items())) for row in table.select().dicts())
        for table in KEPT
    }
