"""Stems are found in the order of profiles, so that a search may stop as soon as it has enough."""

from typing import Any

STEPS = (
    "CREATE INDEX IF NOT EXISTS profile_stem_stem_profile_id ON profile_stem (stem, profile_id)",
    "DROP INDEX IF EXISTS profile_stem_stem",
)


def up(migrator: Any, db: Any) -> None:
    """Put the wider index in the place of the old one."""
    for step in STEPS:
        db.execute_sql(step)
