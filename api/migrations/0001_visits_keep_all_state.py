"""What lists say of a diary is kept with its visits alone."""


def up(migrator, db):  # type: ignore[no-untyped-def]
    """Drop the state that was kept a second time, by child."""
    db.execute_sql("DROP TABLE IF EXISTS patient_state")
