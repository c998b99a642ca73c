"""Partnership: the tables of opportunities and projects, beside care and apart from it."""

from api.partnership.tables import MODELS


def up(migrator, db):  # type: ignore[no-untyped-def]
    """Make the tables."""
    db.create_tables(MODELS)
