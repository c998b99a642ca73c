"""The process that sends: `ensemble serve` keeps one, `ensemble remind` is one."""

import os
import signal
import time
from typing import Any

from huey.consumer import Consumer

from api.database import open_database
from api.reminders.jobs import Jobs, jobs
from api.settings import Settings

LOOKS_EVERY = 2.0
"""Seconds within which a wake-up is heard."""
GRACE = 8.0
"""Seconds in which what is under way may end."""
REST = 300.0
"""Seconds without work after which a sender that has loaded what sending takes makes room."""


class Watched(Consumer):  # type: ignore[misc]  # huey has no types
    """huey's consumer, which ends when its parent has, and when it has rested from work."""

    def __init__(self, at_work: Jobs, parent: int) -> None:
        super().__init__(
            at_work.queue,
            max_delay=LOOKS_EVERY,
            scheduler_interval=5,
            shutdown_timeout=GRACE,
        )
        self._at_work, self._parent = at_work, parent
        at_work.stopping = self.stop_flag.is_set

    def check_worker_health(self) -> Any:
        if self._parent and (os.getppid() != self._parent or self._rested()):
            os.kill(os.getpid(), signal.SIGINT)
        self._at_work.look_anyway()
        return super().check_worker_health()

    def _rested(self) -> bool:
        last = self._at_work.worked_at
        return last is not None and time.monotonic() - last > REST


def run(settings: Settings, parent: int = 0) -> None:
    """Send until told to stop; a child of `parent` ends with it, and to be replaced by a lean one.

    SIGINT lets what is under way end, SIGTERM does not; nothing is lost by either.
    """
    open_database(settings)
    Watched(jobs(settings), parent).run()
