"""`ensemble serve`: gunicorn with threads, and logs as one JSON line an event."""

import gc
import logging
import os
import signal
import time
from math import inf
from typing import Any

import structlog
from gunicorn import sock
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter

from api.checkpoint import keep_checkpointing
from api.reminders.sender import run as send_reminders
from api.settings import Settings

OBJECTS_BETWEEN_COLLECTIONS = 20_000
BETWEEN_SENDERS = 2.0
"""Seconds from the beginning of one sender to that of its successor, at least."""
log = structlog.get_logger("serve")


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn with our app, told by our settings rather than by a file."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        super().__init__()

    def load_config(self) -> None:
        settings = self.settings
        options = {
            "bind": f"{settings.host}:{settings.port}",
            "worker_class": "gthread",
            "workers": settings.workers,
            "threads": settings.threads,
            "keepalive": 75,
            "graceful_timeout": 10,
            # A request log of its own would hold addresses with ids in them.
            "accesslog": None,
            "loglevel": "warning",
            "proc_name": "ensemble",
            # Loaded once, so that the workers share its memory; none has a connection yet.
            "preload_app": True,
            # A thread in the process that forks all others, for commands that nobody gives.
            "control_socket_disable": True,
            "post_worker_init": lambda worker: keep_checkpointing(),
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def run(self) -> None:
        Parent(self).run()

    def load(self) -> Any:
        from api import create_app

        app = create_app(self.settings)
        # What is loaded now stays for good: a collection that walked it would unshare its pages.
        gc.collect()
        gc.freeze()
        # A page makes tens of thousands of objects that are no rubbish, and looking through them
        # every 700 took a tenth of its time.
        gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
        return app


class Parent(Arbiter):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn's parent of all workers, which keeps a sender of reminders beside them."""

    sender, begun = 0, -inf

    def manage_workers(self) -> None:
        super().manage_workers()
        rested = time.monotonic() - self.begun > BETWEEN_SENDERS
        if self.app.settings.reminders == "here" and rested and not _runs(self.sender):
            self._start_sender()

    def stop(self, graceful: bool = True) -> None:
        if _runs(self.sender):
            os.kill(self.sender, signal.SIGINT)
        super().stop(graceful)

    def _start_sender(self) -> None:
        parent, self.begun = os.getpid(), time.monotonic()
        self.sender = os.fork()
        if self.sender:
            return
        try:
            for name in self.SIGNALS:
                signal.signal(name, signal.SIG_DFL)
            sock.close_sockets(self.LISTENERS, unlink=False)
            send_reminders(self.app.settings, parent)
        except Exception as error:
            # Its successors may fail likewise: nobody would be reminded, and nobody would know.
            log.error("sender ended", error=type(error).__name__)
        finally:
            os._exit(0)


def _runs(process: int) -> bool:
    """Whether this child lives; one that has ended is known no more once gunicorn reaped it."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return process != 0


def log_json() -> None:
    """Events as JSON lines on standard output, times in UTC."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )


def serve(settings: Settings) -> None:
    """Answer until stopped; Ctrl-C or SIGTERM ends every worker."""
    log_json()
    Server(settings).run()
