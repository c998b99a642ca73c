"""What libraries load merely because it is installed, and this process never uses.

peewee loads the driver of every database that it finds, huey that of Redis, structlog the printer
of coloured tracebacks: together more memory than all that sends reminders takes.
"""

import sys

from api.settings import Settings

PRINTERS = ("rich",)
REDIS = ("redis",)
DRIVERS = ("psycopg", "psycopg2", "psycopg2cffi", "pymysql", "MySQLdb")


def spare(settings: Settings) -> None:
    """Let them be found missing, unless they are loaded already; call it before `api.database`."""
    on_sqlite = not settings.database_url and not settings.queue_url
    on_redis = settings.queue_url.startswith("redis")
    for package in PRINTERS + (DRIVERS if on_sqlite else ()) + (() if on_redis else REDIS):
        # None is Python's own word for "not to be found"; the stubs know only of modules.
        sys.modules.setdefault(package, None)  # type: ignore[arg-type]
