"""`ensemble remind` sends what `ensemble serve` is told not to, through a queue that both share."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from api.database import now
from api.reminders import push_test
from api.reminders.jobs import jobs, wake
from api.settings import Settings
from tests.reminders.conftest import Phone
from tests.reminders.test_serve import children, environment, eventually, serving


@contextmanager
def reminding(settings: Settings) -> Iterator[int]:
    """The process id of a sender of its own."""
    command = [sys.executable, "-m", "api.cli", "remind"]
    with subprocess.Popen(command, env=environment(settings)) as process:
        try:
            yield process.pid
        finally:
            process.terminate()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
@pytest.mark.parametrize("queue", ["postgresql", "redis"])
def test_a_sender_apart_is_woken_through_the_queue_and_replaced_when_it_is_killed(
    queue: str, settings: Settings, phone: Phone, request: pytest.FixtureRequest
) -> None:
    address = settings.database_url
    if queue == "redis":
        address = request.getfixturevalue("valkey").connection_url
    told = replace(settings, reminders="apart", queue_url=address)
    browser, reached = phone
    with serving(told) as server:
        with reminding(told) as sender:
            push_test.ask(reached, now())
            wake(told)
            eventually(lambda: len(browser.arrived) == 1)
            assert len(children(server)) == 1
            push_test.ask(reached, now())
            os.kill(sender, signal.SIGKILL)
        with reminding(told):
            wake(told)
            eventually(lambda: len(browser.arrived) == 2)
    close(jobs(told).queue.storage)


def close(storage: Any) -> None:
    """End this test's own connections to the queue."""
    storage.pool.disconnect() if hasattr(storage, "pool") else storage.close()
