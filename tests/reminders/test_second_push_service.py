"""A second push service, in another language and by other people, takes and reads what we send."""

import json
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from api.reminders.keys import make_keys
from api.reminders.message import GONE, SENT, Message
from api.reminders.push_service import Sender
from api.reminders.subscription import Target
from api.settings import Settings
from tests.reminders.strict_push import send

PACKAGE = Path(__file__).parents[2] / "node_modules/web-push-testing"
MESSAGE = Message("kZ3xv9Qd", "/n/test", "It is time.", 3600, "high", "kZ3xv9QdTopic", 1)


class SecondPushService:
    """web-push-testing, running on a port of its own."""

    def __init__(self, port: int) -> None:
        self.address = f"http://localhost:{port}"

    def ask(self, path: str, body: dict[str, Any]) -> Any:
        data, kind = json.dumps(body).encode(), {"Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.address}/{path}", data, kind)
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.read()

    def ready(self) -> bool:
        try:
            self.ask("status", {})
        except (urllib.error.URLError, OSError):
            return False
        return True


@pytest.fixture(scope="module")
def service() -> Iterator[SecondPushService]:
    node = shutil.which("node", path=f"{PACKAGE.parents[1] / '.venv/bin'}") or shutil.which("node")
    assert node and PACKAGE.exists(), "npm install brings it"
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    service = SecondPushService(port)
    command = [node, str(PACKAGE / "src/bin/server.js"), str(port)]
    # A group of its own: the wheel's `node` is a script, and the real one outlived it.
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True) as process:
        for _ in range(200):
            if service.ready():
                break
            time.sleep(0.1)
        yield service
        os.killpg(process.pid, signal.SIGTERM)


def test_it_takes_a_message_and_its_browser_reads_it(
    service: SecondPushService, tmp_path: Path
) -> None:
    key = make_keys(tmp_path)
    wanted = {"userVisibleOnly": "true", "applicationServerKey": key}
    told = json.loads(service.ask("subscribe", wanted))["data"]
    sender = Sender(Settings(data_dir=tmp_path, push_hosts=("localhost",)))
    target = Target(told["endpoint"], **told["keys"])
    assert send(sender, target, MESSAGE) == SENT
    arrived = json.loads(service.ask("get-notifications", {"clientHash": told["clientHash"]}))
    (read,) = [json.loads(one) for one in arrived["data"]["messages"]]
    assert read["notification"]["title"] == MESSAGE.body
    service.ask(f"expire-subscription/{told['clientHash']}", {})
    assert send(sender, target, replace(MESSAGE, id="next")) == GONE
