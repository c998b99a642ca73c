"""Bringing a database up to date: all tables at once on an empty one, step by step on an older one.

A step is a file `0001_what_changes.py` in this folder with `up(migrator, db)`, run by
playhouse.migrations. It comes together with the change of the models, and a test compares the two.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peewee import PostgresqlDatabase
from playhouse.migrations import Runner

from api.access import tables as access
from api.care import tables as care
from api.clinics import tables as clinics
from api.database import Row, db
from api.partnership import tables as partnership
from api.people import tables as people
from api.records import tables as records
from api.reminders import tables as reminders

MODELS: tuple[type[Row], ...] = (
    *people.MODELS,
    *access.MODELS,
    *records.MODELS,
    *care.MODELS,
    *clinics.MODELS,
    *partnership.MODELS,
    *reminders.MODELS,
)
"""Every table, in an order in which they can be made."""

STEPS = Path(__file__).parent
ONE_AT_A_TIME = 7_326_001
"""Any number that only this lock uses."""


def migrate(steps: Path = STEPS) -> None:
    """Bring the database up to date; a second run, even at the same moment, changes nothing."""
    with db.atomic(), _alone():
        runner = Runner(db.obj, str(steps))
        empty = not db.table_exists(MODELS[0]._meta.table_name)
        if empty:
            db.create_tables(MODELS)
        runner.up(fake=empty)


@contextmanager
def _alone() -> Iterator[None]:
    """On SQLite the transaction itself is exclusive; PostgreSQL is asked for a lock of its own."""
    if isinstance(db.obj, PostgresqlDatabase):
        db.execute_sql("SELECT pg_advisory_xact_lock(%s)", (ONE_AT_A_TIME,))
    yield
