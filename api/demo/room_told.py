"""What is told of a demo project, and how."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Body = dict[str, Any]
Names = dict[str, str]
Day = Callable[[int], str]
Record = Callable[[str], str]


@dataclass(frozen=True)
class About:
    """A project and who is in it: (name here, e-mail, role)."""

    title: str
    goal: str
    sponsor: str
    members: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Told:
    """One thing that a member wrote; `name` is how the demo speaks of it later."""

    days_ago: int
    by: str
    kind: str
    body: Body | Callable[[Record], Body]
    name: str = ""
    hour: int = 20
