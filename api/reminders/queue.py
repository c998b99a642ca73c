"""huey, which loads a Redis client wherever one is installed: here only for a queue on Redis.

The client takes some 20 MB in every process that has huey, of the 100 that a server may use.
"""

import importlib
import sys
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

from api.settings import Settings

NAME = "ensemble"
PATIENCE = 2.0
"""Seconds in which a queue elsewhere must answer: somebody's request waits meanwhile."""


def _without_redis() -> ModuleType:
    hides = "redis" not in sys.modules
    if hides:
        sys.modules["redis"] = None  # type: ignore[assignment]  # Python's own sign for "not there"
    try:
        importlib.import_module("huey.consumer")
        return importlib.import_module("huey")
    finally:
        if hides:
            del sys.modules["redis"]


huey: Any = _without_redis()


def queue_of(settings: Settings) -> Any:
    """The queue of these settings: a file in `data_dir`, or one that several machines share."""
    url = settings.queue_url
    if url.startswith("postgresql"):
        return huey.PostgresHuey(NAME, dsn=url, results=False)
    if url.startswith("redis"):
        return _on_redis(url)
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = str(settings.data_dir / "queue.sqlite3")
    return huey.SqliteHuey(NAME, filename=file, results=False, cache_mb=0, fsync=False)


def _on_redis(url: str) -> Any:
    from redis import ConnectionPool

    # A copy of its own, which sees the client.
    spec: Any = find_spec("huey.storage")
    storage: Any = module_from_spec(spec)
    spec.loader.exec_module(storage)
    pool = ConnectionPool.from_url(url, socket_connect_timeout=PATIENCE)
    return huey.Huey(NAME, storage_class=storage.RedisStorage, connection_pool=pool, results=False)
