"""Reads the table of the partnership's rights that is written by hand beside this file."""

from pathlib import Path

TEXT = (Path(__file__).parent / "matrix.txt").read_text()


def section(title: str) -> list[list[str]]:
    """The rows of one section, split at spaces, its head row first."""
    block = TEXT.split(f"{title}\n", 1)[1].split("\n\n", 1)[0]
    return [line.split() for line in block.splitlines()]


HEAD, *ROWS = section("AT A CLINIC")
CELLS = {
    (action, role): cell
    for action, *cells in ROWS
    for role, cell in zip(HEAD[1:], cells, strict=True)
}
ACTIONS = {action for action, _ in CELLS}
ROUTES = {(method, rule): action for method, rule, action in section("EVERY ADDRESS AND METHOD")}
OPEN = set(section("OPEN TO ANYBODY")[0])
OWN = {
    *("own.partnership", "own.signup", "own.card", "diary.own"),
    *("room.exchange", "room.list", "room.pieces", "project.finish"),
}
