"""Reads the table of rights that is written by hand beside this file."""

import re
from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

TEXT = (Path(__file__).parent / "matrix.txt").read_text()


def section(title: str) -> list[list[str]]:
    """The rows of one section, split at spaces, its head row first."""
    block = TEXT.split(f"{title}\n", 1)[1].split("\n\n", 1)[0]
    return [line.split() for line in block.splitlines()]


def cells(title: str) -> dict[tuple[str, str], str]:
    """{(action, role): cell}"""
    head, *rows = section(title)
    assert all(len(row) == len(head) for row in rows)
    return {
        (row[0], role): cell for row in rows for role, cell in zip(head[1:], row[1:], strict=True)
    }


CHILD = cells("IN A CHILD'S RECORD")
CLINIC = cells("AT A CLINIC")
ROUTES = {(method, rule): action for method, rule, action in section("EVERY ADDRESS AND METHOD")}
OPEN = set(section("OPEN TO ANYBODY")[0])
CHILD_ACTIONS = {action for action, _ in CHILD}
CLINIC_ACTIONS = {action for action, _ in CLINIC}


def plain(rule: str) -> str:
    """An address as the table writes it: without its prefix and converters."""
    return re.sub(r"<\w+:(\w+)>", r"<\1>", rule).removeprefix("/api/v1")


def address(rule: str, ids: Mapping[str, UUID | str]) -> str:
    """The address of a rule of the table with these ids."""
    return "/api/v1" + re.sub(r"<(\w+)>", lambda name: str(ids[name[1]]), rule)
