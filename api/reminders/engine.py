"""The engine: everything that is due, planned and sent, until nothing is left to do now."""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from queue import Empty, SimpleQueue

import structlog

from api.reminders import sending
from api.reminders.delivery import Delivery
from api.reminders.message import Outcome, Way, retry
from api.reminders.planning import plan
from api.reminders.reminder import Reminder
from api.reminders.sending import LEASE, Booked, Taken

THREADS = 16
AHEAD = 2 * THREADS
"""So many deliveries wait for a thread before more are claimed."""
MARGIN = timedelta(minutes=1)
"""Longer than any one delivery takes: what is begun later may be claimed by somebody else."""
AGAIN_AFTER = 60

log = structlog.get_logger("reminders")
Clock = Callable[[], datetime]


def anything_due(now: datetime) -> bool:
    """Whether there is anything to do, asked without loading what it takes to do it."""
    planned = Reminder.select(Reminder.id).where(Reminder.next_due <= now)
    waiting = Delivery.select(Delivery.reminder).where(Delivery.retry_at <= now)
    return bool(planned.exists() or waiting.exists())


class Engine:
    """Sends by these ways, on many threads; the database is used by the calling thread alone."""

    def __init__(
        self,
        ways: Iterable[Way],
        clock: Clock,
        lease: timedelta = LEASE,
        stopping: Callable[[], bool] = lambda: False,
    ) -> None:
        self._ways = {way.name: way for way in ways}
        self._clock, self._lease, self._stopping = clock, lease, stopping
        self._done: SimpleQueue[Booked | None] = SimpleQueue()

    def run(self) -> int:
        """Do all that is due, or end what is under way when it is to stop; how many were tried."""
        tried = under_way = 0
        with ThreadPoolExecutor(THREADS, thread_name_prefix="way") as pool:
            while True:
                taken = self._next() if under_way < AHEAD else []
                begun = self._clock()
                for one in taken:
                    pool.submit(self._deliver, one, begun)
                tried, under_way = tried + len(taken), under_way + len(taken)
                if not under_way:
                    return tried
                under_way -= self._book()

    def _next(self) -> list[Taken]:
        """A batch to send; reminders are planned while no delivery waits."""
        while not self._stopping():
            taken = sending.take(self._ways, self._clock(), self._lease)
            if taken or not plan(self._ways.values(), self._clock()):
                return taken
        return []

    def _deliver(self, one: Taken, begun: datetime) -> None:
        late = self._clock() > begun + self._lease - min(MARGIN, self._lease / 2)
        self._done.put(None if late else Booked(one, self._outcome(one)))

    def _outcome(self, one: Taken) -> Outcome:
        try:
            return self._ways[one.key.way].deliver(one.to, one.message)
        except Exception as error:
            # One message must not stop the others; its text may name what no log should hold.
            log.error("not delivered", way=one.key.way, error=type(error).__name__)
            return retry(AGAIN_AFTER)

    def _book(self) -> int:
        """Wait for what is ready and book all of it together; how much that was."""
        ready = [self._done.get()]
        try:
            while True:
                ready.append(self._done.get_nowait())
        except Empty:
            sending.book([one for one in ready if one], self._ways, self._clock())
            return len(ready)
