"""The wall time of a red entry stood with its alert, where nobody read it."""

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Take the column away; the entry itself keeps its time."""
    db.execute_sql('ALTER TABLE alert DROP COLUMN "at"')
