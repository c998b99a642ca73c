"""The database, SQLite or PostgreSQL; one clock, time-ordered ids, and the base of all rows."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from peewee import Database, DatabaseProxy, Field, JSONField, Model, SqliteDatabase
from playhouse.pool import PooledPostgresqlDatabase

from api.one_writer import OneWriterDatabase
from api.settings import Settings

db = DatabaseProxy()

__all__ = [
    "JSONField",
    "Row",
    "UtcDateTimeField",
    "connection",
    "db",
    "held",
    "new_id",
    "now",
    "open_database",
    "release",
]


class Row(Model):
    """Base of every table."""

    class Meta:
        database = db
        legacy_table_names = False


class UtcDateTimeField(Field):
    """An instant, always aware and in UTC: ISO text on SQLite, TIMESTAMPTZ on PostgreSQL.

    Text of one fixed width sorts as time does; peewee's own field keeps each value's offset and
    does not.
    """

    field_type = "UTC_DATETIME"

    def db_value(self, value: datetime | None) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive time has no place in the database")
        if isinstance(self.model._meta.database.obj, SqliteDatabase):
            return _as_text(value)
        return value.astimezone(UTC)

    def python_value(self, value: Any) -> datetime | None:
        if value is None:
            return None
        return _from_text(value) if isinstance(value, str) else value.astimezone(UTC)


# Rows that are written together bear the same few instants, and each takes a while to write.
@lru_cache(maxsize=1024)
def _as_text(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="microseconds")


@lru_cache(maxsize=1024)
def _from_text(value: str) -> datetime:
    return datetime.fromisoformat(value).astimezone(UTC)


def now() -> datetime:
    """The present instant in UTC; routes read it once and hand it down."""
    return datetime.now(UTC)


def new_id() -> UUID:
    """A UUIDv7 (RFC 9562): time first, so that new rows stand side by side in the index."""
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big")
    rand_a, rand_b = random >> 68, random & ((1 << 62) - 1)
    return UUID(int=milliseconds << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b)


def open_database(settings: Settings) -> Database:
    """Open the database of these settings and make it the one that all rows use."""
    database = _postgresql(settings) if settings.database_url else _sqlite(settings)
    db.initialize(database)
    return database


def _sqlite(settings: Settings) -> Database:
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    # IMMEDIATE: a transaction that reads and then writes never fails half-way for want of the lock.
    # synchronous FULL: what has been acknowledged survives a power cut.
    return OneWriterDatabase(
        str(settings.data_dir / "ensemble.sqlite3"),
        field_types={"UTC_DATETIME": "TEXT"},
        pragmas={
            "journal_mode": "wal",
            "synchronous": "full",
            "foreign_keys": 1,
            "secure_delete": 1,
            "cache_size": -16_000,
        },
        lock_type="IMMEDIATE",
        timeout=10,
    )


def _postgresql(settings: Settings) -> Database:
    return PooledPostgresqlDatabase(
        settings.database_url,
        field_types={"UTC_DATETIME": "TIMESTAMPTZ"},
        max_connections=settings.threads + 2,
        stale_timeout=300,
        timeout=10,
    )


def held(query: Any, how: str = "FOR SHARE") -> Any:
    """The same query, holding its rows until the transaction ends.

    SQLite's writers stand in line already and know no row locks.
    """
    return query.for_update(how) if db.for_update else query


def release() -> None:
    """Give a pooled connection back; an SQLite connection stays with its thread, opened once."""
    if not isinstance(db.obj, SqliteDatabase) and not db.is_closed():
        db.close()


@contextmanager
def connection() -> Iterator[None]:
    """A connection for work outside a request: a command, a test, a sweep."""
    db.connect(reuse_if_open=True)
    try:
        yield
    finally:
        if not db.is_closed():
            db.close()
