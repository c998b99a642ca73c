"""A sender of reminders that cannot send says so and is tried again, at leisure."""

import json
import os
import subprocess
import sys
from datetime import datetime
from itertools import islice
from threading import Timer

from api.serve import BETWEEN_SENDERS
from api.settings import Settings
from tests.cast import Cast
from tests.load.world import free_port

PATIENCE = 30.0


def test_a_sender_that_fails_is_told_of_and_tried_again_after_a_while(
    cast: Cast, settings: Settings
) -> None:
    (settings.data_dir / "queue.sqlite3").mkdir(parents=True)
    told = {"DATA_DIR": str(settings.data_dir), "PORT": str(free_port()), "WORKERS": "1"}
    command = [sys.executable, "-m", "api.cli", "serve"]
    with subprocess.Popen(command, env=os.environ | told, stdout=subprocess.PIPE) as server:
        assert server.stdout
        patience = Timer(PATIENCE, server.terminate)
        patience.start()
        lines = [json.loads(line) for line in islice(server.stdout, 2)]
        patience.cancel()
        server.terminate()
    assert {line["event"] for line in lines} == {"sender ended"}
    first, second = (datetime.fromisoformat(line["timestamp"]) for line in lines)
    assert (second - first).total_seconds() > BETWEEN_SENDERS / 2
