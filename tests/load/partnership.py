"""How fast Together's screens open where a thousand projects were done by five thousand people."""

from collections.abc import Mapping
from uuid import UUID

from api.database import db, now
from api.people import session
from tests.load.connection import Connection, p95
from tests.load.figure import Figure
from tests.load.partners import CALLS, IDEAS, WRITTEN, open_busy_board
from tests.load.world import World, write_out

Worlds = Mapping[str, World]
A_CALL, AN_IDEA, A_MATCH = 900, 150, 1800
"""Bytes of each, as they are answered; a match is a call's twenty people."""


def board(worlds: Worlds, name: str) -> float:
    """95th percentile of milliseconds for a partner's board, with its calls and ideas."""
    if name == "floor":
        return _floor(worlds[name], "board", [A_CALL] * CALLS + [AN_IDEA] * IDEAS)
    clinic, _, partner = _busy(worlds[name])
    return p95(partner, partner.get(f"partnership/clinics/{clinic}/board"))


def room(worlds: Worlds, name: str) -> float:
    """The same for all that was written in a room, and who is in it: two requests."""
    world = worlds[name]
    if name == "floor":
        family = world.families[27]
        world.store(family, WRITTEN)
        phone = world.connect(family)
        return p95(phone, phone.request("pull", family.lacking(0)))
    _, _, partner = _busy(world)
    pull = world.families[0].lacking(0) | {"cursors": {}}
    return p95(partner, partner.request("partnership/pull", pull)) + p95(
        partner, partner.get("partnership/projects")
    )


def matches(worlds: Worlds, name: str) -> float:
    """The same for who could fit any of the open calls, by the words of five thousand people."""
    if name == "floor":
        return _floor(worlds[name], "matches", [A_MATCH] * CALLS)
    clinic, champion, _ = _busy(worlds[name])
    return p95(champion, champion.get(f"partnership/clinics/{clinic}/matches"))


def _floor(world: World, clinic: str, lengths: list[int]) -> float:
    """As many texts of one table, which are written out already."""
    write_out(world, clinic, [(0, f'"{"x" * length}"') for length in lengths])
    desk = world.connect(world.families[0])
    return p95(desk, desk.get(f"day/{clinic}"))


def _busy(world: World) -> tuple[UUID, Connection, Connection]:
    """The clinic, its champion's desk and a partner's phone."""
    if world.port not in _OPENED:
        with world.database():
            busy, partner = open_busy_board()
            _, token = session.start(partner, "phone", now())
            if world.name == "postgresql":
                # It does so by itself, within a minute of so many new rows.
                db.execute_sql("ANALYZE")
            _OPENED[world.port] = busy.clinic.id, busy.token, token
    clinic, champion, token = _OPENED[world.port]
    return clinic, Connection(world.port, champion), Connection(world.port, token)


_OPENED: dict[int, tuple[UUID, str, str]] = {}

FIGURES = [
    Figure("board, 1,000 projects, 5,000 profiles (95th percentile)", 50, "ms", board),
    Figure("a project's room, opened anew (95th percentile)", 50, "ms", room),
    Figure("matching over 5,000 profiles (95th percentile)", 100, "ms", matches),
]
