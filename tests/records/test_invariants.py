"""Nothing acknowledged is lost, nothing is shown that is not shared: over many random histories."""

import os
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from api.settings import Settings
from tests.records.machine import Histories
from tests.records.server import Server

COUNT = int(os.environ.get("ENSEMBLE_HISTORIES", "500"))
SEED = int(os.environ.get("ENSEMBLE_SEED", "20261121"))
STEPS = 30


def run(where: Settings, count: int, shrink: bool = True) -> None:
    """So many histories; the first that breaks a promise is shown as short as it can be."""
    print(f"ENSEMBLE_SEED={SEED} ENSEMBLE_HISTORIES={COUNT}")
    told = settings(
        max_examples=count,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink] if shrink else [Phase.generate],
        suppress_health_check=list(HealthCheck),
        print_blob=False,
        report_multiple_bugs=False,
    )
    begin: Any = seed(SEED)(lambda: Histories(Server(where)))
    run_state_machine_as_test(begin, settings=told)


@pytest.mark.parametrize(
    ("database", "share"), [("sqlite", 0.6), ("postgresql", 0.4)], indirect=["database"]
)
def test_the_promises_hold_in_every_history(app: Flask, share: float) -> None:
    run(app.config["SETTINGS"], round(COUNT * share))
