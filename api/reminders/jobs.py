"""The queue that wakes the engine: each minute, and at once when somebody is waiting.

What is to be sent stands in our own tables; a wake-up that is lost is made up for a minute later.
"""

import time
from collections.abc import Callable, Sequence
from functools import cache, cached_property
from threading import Thread

import structlog
from huey import Huey, PostgresHuey, RedisHuey, SqliteHuey, crontab

from api.database import connection, now
from api.reminders import delivery, digest
from api.reminders.engine import Engine, anything_due
from api.reminders.message import Way
from api.settings import Settings

NAME = "ensemble"
PATIENCE = 2.0
"""Seconds in which a queue elsewhere must answer: somebody's request waits meanwhile."""
OVERDUE = 90.0
"""Seconds after which the queue, which wakes each minute, has failed to."""
log = structlog.get_logger("reminders")


class Jobs:
    """What the queue calls for; `stopping` says whether a sender is to come to an end."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.queue = _queue(settings)
        self.stopping: Callable[[], bool] = lambda: False
        self.worked_at: float | None = None
        """When something was last sent, in seconds of `time.monotonic`; None until then."""
        self.looked_at = time.monotonic()
        self.wake = self.queue.task(name="wake")(self.send_due)
        self.queue.periodic_task(crontab(), name="minute")(self.send_due)
        self.queue.periodic_task(crontab(minute="17", hour="3"), name="night")(self.sweep)

    def send_due(self) -> None:
        """Send all that is due."""
        self.looked_at = time.monotonic()
        try:
            with connection():
                digest.collect(now())
                if anything_due(now()):
                    self.worked_at = time.monotonic()
                    Engine(self._ways, now, stopping=self.stopping).run()
                    self.worked_at = time.monotonic()
        except Exception as error:
            # What an error says may name what no log should hold; the rows are tried again.
            log.error("sending stopped", error=type(error).__name__)

    def look_anyway(self) -> Thread | None:
        """Send all that is due although nobody was woken: the queue may be out of reach."""
        if time.monotonic() - self.looked_at < OVERDUE:
            return None
        log.warning("nothing came through the queue")
        thread = Thread(target=self.send_due, name="without queue", daemon=True)
        thread.start()
        return thread

    def sweep(self) -> None:
        """Forget deliveries of some time ago."""
        with connection():
            delivery.sweep(now())

    @cached_property
    def _ways(self) -> Sequence[Way]:
        from api.reminders import mail, push

        return [push.way(self._settings), mail.way(self._settings)]


@cache
def jobs(settings: Settings) -> Jobs:
    """The jobs of this process."""
    return Jobs(settings)


def wake(settings: Settings) -> None:
    """Let what is due be sent within some seconds, wherever the sender runs.

    A queue that is out of reach is no reason to refuse what is to be sent: it is kept already.
    """
    try:
        jobs(settings).wake()
    except Exception as error:
        log.warning("nobody woken", error=type(error).__name__)


def _queue(settings: Settings) -> Huey:
    url = settings.queue_url
    if url.startswith("postgresql"):
        return PostgresHuey(NAME, dsn=url, results=False)
    if url.startswith("redis"):
        from redis import ConnectionPool

        pool = ConnectionPool.from_url(url, socket_connect_timeout=PATIENCE)
        return RedisHuey(NAME, connection_pool=pool, results=False)
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = str(settings.data_dir / "queue.sqlite3")
    return SqliteHuey(NAME, filename=file, results=False, cache_mb=0, fsync=False)
