"""Moves what was written from SQLite's log of writes into its file, outside of requests.

Left to itself, SQLite does so within some unlucky request's commit.
"""

import sqlite3
import threading
import time
from pathlib import Path

from peewee import SqliteDatabase

from api.database import db

EVERY_SECONDS = 1.0
WORTH_IT = 1_000_000


def keep_checkpointing() -> None:
    """From now on, and for as long as this process lives; PostgreSQL sees to it itself."""
    if isinstance(db.obj, SqliteDatabase):
        db.obj.pragma("wal_autocheckpoint", 0, permanent=True)
        arguments = (Path(db.obj.database),)
        threading.Thread(target=_go_on, args=arguments, name="checkpoint", daemon=True).start()


def _go_on(path: Path) -> None:
    database = sqlite3.connect(path, isolation_level=None)
    writes = Path(f"{path}-wal")
    while True:
        time.sleep(EVERY_SECONDS)
        if writes.exists() and writes.stat().st_size >= WORTH_IT:
            checkpoint(database)


def checkpoint(database: sqlite3.Connection) -> bool:
    """Move what can be moved without making anybody wait; whether that was all."""
    busy, written, moved = database.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return not busy and written == moved
