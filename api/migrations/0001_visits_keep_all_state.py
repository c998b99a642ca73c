"""What lists say of a diary is kept with its visits alone."""

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Drop the state that was kept a second time, by child."""
    db.execute_sql("DROP TABLE IF EXISTS patient_state")
