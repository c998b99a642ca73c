"""How often the database is asked."""

from collections.abc import Callable

from api.database import db


def queries(act: Callable[[], object]) -> int:
    """The number of statements that SQLite runs meanwhile, in this thread."""
    seen: list[str] = []
    connection = db.obj.connection()
    connection.set_trace_callback(seen.append)
    act()
    connection.set_trace_callback(None)
    return len(seen)
