"""How much memory a small clinic's server needs."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.load.figure import Figure
from tests.load.world import World


def idle(worlds: Mapping[str, World], name: str) -> float:
    """Megabytes of everything that the command started, after some requests.

    Proportional set size: a page that several processes share is counted once. PostgreSQL's own
    processes are not among them.
    """
    world = worlds[name]
    for family in world.families[:8]:
        phone = world.connect(family)
        phone.ask(phone.request("push", family.batch(1)))
        phone.ask(phone.request("pull", family.lacking(0)))
        phone.close()
    return sum(_proportional(pid) for pid in _tree(world.process.pid)) / 1000


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for thread in Path(f"/proc/{pid}/task").iterdir():
        for child in (thread / "children").read_text().split():
            yield from _tree(int(child))


def _proportional(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


FIGURES = [Figure("memory of `ensemble serve`, idle", 100, "MB", idle)]
