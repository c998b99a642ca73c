"""The engine: everything that is due, planned and sent, until nothing is left to do now."""

import time
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

import structlog

from api.reminders import sending
from api.reminders.delivery import Delivery
from api.reminders.message import Outcome, Way, retry
from api.reminders.planning import plan
from api.reminders.reminder import Reminder
from api.reminders.sending import LEASE, Booked, Taken

THREADS = 16
AHEAD = 200
"""So many deliveries wait for a thread before more are claimed."""
TOGETHER = 0.05
"""Seconds within which deliveries that end are booked together: each booking waits for a disk."""
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
        self._to_send: SimpleQueue[tuple[Taken, Any, datetime] | None] = SimpleQueue()
        self._done: SimpleQueue[Booked | None] = SimpleQueue()

    def run(self) -> int:
        """Do all that is due, or end what is under way when it is to stop; how many were tried."""
        threads = [Thread(target=self._send, name="way", daemon=True) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        try:
            return self._keep_sending()
        finally:
            for _ in threads:
                self._to_send.put(None)

    def _keep_sending(self) -> int:
        tried = under_way = 0
        while True:
            taken = self._next() if under_way < AHEAD else []
            begun = self._clock()
            for one in taken:
                self._hand_over(one, begun)
            tried, under_way = tried + len(taken), under_way + len(taken)
            if not under_way:
                return tried
            under_way -= self._book()

    def _next(self) -> list[Taken]:
        """A batch to send: what waits already, else what reminders that are due make of it."""
        while not self._stopping():
            now = self._clock()
            claims = sending.take(self._ways, now, self._lease)
            if not claims:
                planned = plan(self._ways.values(), now, self._lease)
                if planned is None:
                    break
                claims = planned
            if taken := sending.write(claims, self._ways, now):
                return taken
        return []

    def _hand_over(self, one: Taken, begun: datetime) -> None:
        """Seal it here: threads that wait for the network must not wait for each other's sums."""
        sealed = self._tried(one, self._ways[one.key.way].seal, one.to, one.message)
        if isinstance(sealed, Outcome):
            self._done.put(Booked(one, sealed))
        else:
            self._to_send.put((one, sealed, begun))

    def _send(self) -> None:
        """What each of the threads does."""
        while (given := self._to_send.get()) is not None:
            one, sealed, begun = given
            late = self._clock() > begun + self._lease - min(MARGIN, self._lease / 2)
            outcome = None if late else self._tried(one, self._ways[one.key.way].deliver, sealed)
            self._done.put(outcome and Booked(one, outcome))

    def _tried(self, one: Taken, act: Callable[..., Any], *given: Any) -> Any:
        try:
            return act(*given)
        except Exception as error:
            # One message must not stop the others; its text may name what no log should hold.
            log.error("not delivered", way=one.key.way, error=type(error).__name__)
            return retry(AGAIN_AFTER)

    def _book(self) -> int:
        """Wait for what is ready and book all that comes soon after it; how much that was."""
        ready, until = [self._done.get()], time.monotonic() + TOGETHER
        try:
            while len(ready) < AHEAD:
                ready.append(self._done.get(timeout=max(0, until - time.monotonic())))
        except Empty:
            pass
        sending.book([one for one in ready if one], self._ways, self._clock())
        return len(ready)
