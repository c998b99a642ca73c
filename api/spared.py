"""What libraries load merely because it is installed, and this process never uses.

peewee loads the driver of every database that it finds, structlog the printer of coloured
tracebacks: together more memory than all that sends reminders takes.
"""

import sys

from api.settings import Settings

PRINTERS = ("rich",)
DRIVERS = ("psycopg", "psycopg2", "psycopg2cffi", "pymysql", "MySQLdb")


def spare(settings: Settings) -> None:
    """Let them be found missing, unless they are loaded already; call it before `api.database`."""
    on_sqlite = not settings.database_url and not settings.queue_url
    for package in PRINTERS + (DRIVERS if on_sqlite else ()):
        # None is Python's own word for "not to be found"; the stubs know only of modules.
        sys.modules.setdefault(package, None)  # type: ignore[arg-type]
