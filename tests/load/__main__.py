"""Measure every figure on both databases and the floor; print them as a Markdown table."""

import importlib
import sys
from collections.abc import Mapping

from tests.load.figure import HEAD, Figure
from tests.load.world import World, worlds

MODULES = tuple(
    f"tests.load.{name}"
    for name in ("memory", "records", "care", "partnership", "reminders", "browser", "lighthouse")
)


def main(wanted: list[str]) -> int:
    """All figures, or those whose names contain one of the given words."""
    figures = [figure for name in MODULES for figure in importlib.import_module(name).FIGURES]
    chosen = [one for one in figures if not wanted or any(word in one.name for word in wanted)]
    with worlds() as running:
        print(HEAD, flush=True)
        found = [_measure(figure, running) for figure in chosen]
    return 0 if all(found) else 1


def _measure(figure: Figure, running: Mapping[str, World]) -> bool:
    values = {name: figure.measure(running, name) for name in running}
    print(figure.line(values), flush=True)
    measured = [values[name] for name in ("sqlite", "postgresql")]
    return all(value is None or figure.reached(value) for value in measured)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
