"""`ensemble serve` sends reminders by itself, and goes on when its sender is killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from api.database import now
from api.reminders import push_test
from api.reminders.jobs import wake
from api.settings import Settings
from tests.load.world import free_port, wait_for
from tests.reminders.conftest import Phone

PATIENCE = 60.0
SENDING = "_pydantic_core"
"""A library that is loaded by what sends, and by nothing else."""


@contextmanager
def serving(settings: Settings) -> Iterator[int]:
    """The process id of a server with one worker and a sender."""
    port = free_port()
    told = environment(settings) | {"PORT": str(port), "WORKERS": "1"}
    command = [sys.executable, "-m", "api.cli", "serve"]
    with subprocess.Popen(command, env=told, stdout=subprocess.DEVNULL) as process:
        try:
            wait_for(port, PATIENCE)
            yield process.pid
        finally:
            process.terminate()


def environment(settings: Settings) -> dict[str, str]:
    """What a command of its own is told, so that it goes by these settings."""
    told = {
        "DATA_DIR": str(settings.data_dir),
        "DATABASE_URL": settings.database_url,
        "QUEUE_URL": settings.queue_url,
        "REMINDERS": settings.reminders,
        "PUSH_HOSTS": "127.0.0.1",
    }
    return os.environ | told


def children(process: int) -> set[int]:
    """The processes that this one has begun: a worker and a sender."""
    return {int(id) for id in Path(f"/proc/{process}/task/{process}/children").read_text().split()}


def senders(process: int) -> set[int]:
    """Those of them that have loaded what it takes to send."""
    return {id for id in children(process) if SENDING in Path(f"/proc/{id}/maps").read_text()}


def eventually(true: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until
        time.sleep(0.05)


def test_who_is_waiting_is_heard_and_a_killed_sender_has_a_successor(
    phone: Phone, settings: Settings
) -> None:
    browser, reached = phone
    with serving(settings) as server:
        eventually(lambda: len(children(server)) == 2)
        assert senders(server) == set()

        push_test.ask(reached, now())
        wake(settings)
        eventually(lambda: len(browser.arrived) == 1)
        (sender,) = senders(server)

        os.kill(sender, signal.SIGKILL)
        push_test.ask(reached, now())
        eventually(lambda: len(children(server) - {sender}) == 2)
        wake(settings)
        eventually(lambda: len(browser.arrived) == 2)
        assert len(senders(server)) == 1

        everybody = children(server)
        os.kill(server, signal.SIGKILL)
        eventually(lambda: not any(lives(one) for one in everybody))


def lives(process: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{process}/stat").read_text().split()[2]
    except FileNotFoundError:
        return False
