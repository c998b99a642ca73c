"""The histories notice what they are there to notice: every planted mistake, and soon."""

import pytest
from flask import Flask

from tests.records.planted import PLANTED, Plant
from tests.records.test_invariants import run

WITHIN = 150


@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: str(plant.__name__))
def test_a_planted_mistake_is_found(
    app: Flask, plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    with pytest.raises(AssertionError) as found:
        run(app.config["SETTINGS"], WITHIN, shrink=False)
    print(f"{plant.__name__}: {str(found.value).splitlines()[:1]}")
