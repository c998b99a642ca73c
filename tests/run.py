"""Runs every check and every test, all of them even when one fails, and counts them at the end."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
RESULTS = Path(tempfile.mkdtemp(prefix="ensemble-tests-"))
VITEST = RESULTS / "vitest.json"
PYTEST = RESULTS / "pytest.xml"

CHECKS = {
    "ruff": "ruff check --quiet",
    "ruff format": "ruff format --check --quiet",
    "mypy": "mypy --no-error-summary",
    "imports": "lint-imports --no-logo",
    "biome": "npx biome check --error-on-warnings",
    "tsc app": "npx tsc -p pwa",
    "tsc tests": "npx tsc -p pwa/tsconfig.node.json",
    "tsc worker": "npx tsc -p service_worker",
    "build": "make --no-print-directory build",
}
APP_TESTS = f"npx vitest run --reporter=default --reporter=json --outputFile={VITEST}"
# In the order of the files: the browser's few long tests would else come last, one worker idle.
PYTHON_TESTS = (
    f"{sys.executable} -m pytest -n 2 --dist loadfile --no-loadscope-reorder -q"
    f" --junitxml={PYTEST} --basetemp={RESULTS / 'data'}"
)


@dataclass
class Outcome:
    """What one stage came to."""

    name: str
    passed: int
    failed: int
    skipped: int
    seconds: float


def main() -> int:
    """Run all stages; 0 when nothing failed."""
    outcomes = [chromium()]
    outcomes += [check(name, command) for name, command in CHECKS.items()]
    outcomes.append(app_tests())
    outcomes.append(python_tests(with_browser=outcomes[0].failed == 0))
    shutil.rmtree(RESULTS)
    return summary(outcomes)


def chromium() -> Outcome:
    """Debian's Chromium, installed when it is missing and this machine lets us."""
    start = time.monotonic()
    if not shutil.which("chromium") and shutil.which("apt-get") and os.geteuid() == 0:
        print("Installing Debian's chromium for the browser tests", flush=True)
        subprocess.run(["apt-get", "update", "-qq"], stdin=subprocess.DEVNULL)
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(install, env=environment, stdin=subprocess.DEVNULL, capture_output=True)
    found = shutil.which("chromium") is not None
    if not found:
        print("Missing: chromium. The browser tests need it: apt-get install chromium (as root)")
    return Outcome("chromium", int(found), int(not found), 0, time.monotonic() - start)


def check(name: str, command: str) -> Outcome:
    """One check: silent when it passes, its whole output when it fails."""
    start = time.monotonic()
    run = subprocess.run(
        command.split(),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if run.returncode:
        print(f"--- {name}: {command}\n{run.stdout}", flush=True)
    failed = int(run.returncode != 0)
    return Outcome(name, 1 - failed, failed, 0, time.monotonic() - start)


def app_tests() -> Outcome:
    """The app's tests in Node."""
    start = time.monotonic()
    run = subprocess.run(APP_TESTS.split(), cwd=ROOT / "pwa", stdin=subprocess.DEVNULL)
    counts = json.loads(VITEST.read_text()) if VITEST.exists() else {}
    passed = int(counts.get("numPassedTests", 0))
    failed = max(int(counts.get("numFailedTests", 0)), int(run.returncode != 0))
    skipped = int(counts.get("numPendingTests", 0))
    return Outcome("vitest", passed, failed, skipped, time.monotonic() - start)


def python_tests(with_browser: bool) -> Outcome:
    """The server's tests, and those that drive the whole product in a browser."""
    start = time.monotonic()
    command = PYTHON_TESTS.split() + ([] if with_browser else ["--ignore=tests/browser"])
    run = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL)
    counts = ET.parse(PYTEST).getroot()[0].attrib if PYTEST.exists() else {}
    skipped = int(counts.get("skipped", 0))
    bad = int(counts.get("failures", 0)) + int(counts.get("errors", 0))
    passed = max(int(counts.get("tests", 0)) - bad - skipped, 0)
    failed = max(bad, int(run.returncode != 0))
    return Outcome("pytest", passed, failed, skipped, time.monotonic() - start)


def summary(outcomes: list[Outcome]) -> int:
    """One line a stage, and the sum alone on the last line."""
    print("\nSummary")
    for stage in outcomes:
        mark = "FAILED" if stage.failed else "ok"
        tests = f"{stage.passed} passed, {stage.failed} failed, {stage.skipped} skipped"
        print(f"  {mark:7}{stage.name:12}{stage.seconds:7.1f} s   {tests}")
    passed, failed, skipped = (
        sum(getattr(stage, part) for stage in outcomes) for part in ("passed", "failed", "skipped")
    )
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
