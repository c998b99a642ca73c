"""How Lighthouse judges the speed of the first page and of Today on its mobile phone."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.browser.conftest import FLAGS
from tests.browser.steps import sign_in, worker_ready
from tests.load.figure import Figure, middle
from tests.load.phone import phone, profile

LIGHTHOUSE = "lighthouse@13.5.0"
TIMES = 3


def signed_out(_: Any, name: str) -> float | None:
    """The first page, as somebody meets it who never was here."""
    if name != "sqlite":
        return None
    return middle(_performance(f"{phone().server.url}/", FLAGS) for _ in range(TIMES))


def today(_: Any, name: str) -> float | None:
    """Today of a mother of two, signed in, with the worker installed."""
    if name != "sqlite":
        return None
    here = phone()
    with profile(here.chromium) as (context, folder):
        page = context.new_page()
        sign_in(page, here.server, "maya")
        worker_ready(page)
        context.close()
        flags = [*FLAGS, f"--user-data-dir={folder}"]
        kept = "--disable-storage-reset"
        return middle(_performance(f"{here.server.url}/", flags, kept) for _ in range(TIMES))


def _performance(url: str, flags: list[str], *options: str) -> float:
    """Lighthouse's mark for performance, 0 to 100, on its own slow phone and slow 4G."""
    npx = Path(sys.executable).parent / "npx"
    command = [str(npx), "--yes", LIGHTHOUSE, url, "--quiet", "--only-categories=performance"]
    command += ["--output=json", f"--chrome-flags=--headless=new {' '.join(flags)}", *options]
    path = f"{npx.parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"CHROME_PATH": shutil.which("chromium") or "", "PATH": path}
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    report = json.loads(run.stdout)
    assert not report.get("runtimeError"), report["runtimeError"]
    return float(report["categories"]["performance"]["score"]) * 100


FIGURES = [
    Figure("Lighthouse, performance on a phone, first page", 98, "", signed_out, True),
    Figure("Lighthouse, performance on a phone, Today", 98, "", today, True),
]
