"""A figure: what is measured, what it should be, and what was found."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median
from typing import Any

DATABASES = ("sqlite", "postgresql")


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    `measure` gets the database's name (one of DATABASES, or "floor": the same work in bare Flask
    and sqlite3) and answers a number in `unit`, or None where the figure does not apply.
    """

    name: str
    target: float
    unit: str
    measure: Callable[[Any, str], float | None]
    more_is_better: bool = False

    def reached(self, found: float) -> bool:
        return found >= self.target if self.more_is_better else found <= self.target

    def line(self, found: dict[str, float | None]) -> str:
        """The figure as a line of a Markdown table."""
        cells = [self._cell(found.get(database)) for database in DATABASES]
        floor, sqlite = found.get("floor"), found.get("sqlite")
        ratio = f"{sqlite / floor:.1f}" if sqlite and floor else ""
        sign = "≥" if self.more_is_better else "≤"
        target = f"{sign} {self.target:g} {self.unit}"
        return f"| {self.name} | {target} | {' | '.join(cells)} | {_short(floor)} | {ratio} |"

    def _cell(self, value: float | None) -> str:
        if value is None:
            return ""
        return _short(value) if self.reached(value) else f"**{_short(value)}** (missed)"


HEAD = (
    "| figure | target | SQLite | PostgreSQL | floor | SQLite : floor |\n|---|--:|--:|--:|--:|--:|"
)


def _short(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def middle(values: Iterable[float]) -> float:
    """The median."""
    return median(values)
