"""Revisions as columns: what is alike stands once and what grows stands as steps, so years fit.

The wire form of a run of revisions. A *column* has one of `column.py`'s three forms. The phone's
twin is `pwa/src/local/columns.ts`; the cases in `tests/records/cases` hold both to this:

    n, seq      how many revisions and the number of the first; the others follow without a gap
    ids         7 letters each: 30 bits of milliseconds since the one before, 12 random bits
    jumps       {row: milliseconds since 1970} where 30 bits do not do, the first row always
    tail        column: the id's last 62 bits in hex, "" where they are those of the device
    received    column: received_at less the id's time, both in whole seconds
    turn        column: device_seq less that of the same device's revision before
    record      column: "" for the id itself
    parents     {row: [ids]} of the rows that have any
    at          column: minutes from the device's clock, on the family's wall, to `at`
    at_as_is    {row: text} where `at` is more than minutes
    body        see `bodies.py`
    device author zone kind offset schema   columns, as they are
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from api.records import ids
from api.records.bodies import fold, unfold
from api.records.column import cells, squeeze
from api.records.revision import FIRST_INSTANT, Revision, made_at

Packed = dict[str, Any]
WALL_START = datetime(1970, 1, 1)  # noqa: DTZ001 a wall clock has no zone
MINUTES_LENGTH = len("2026-01-01T07:30")


def pack(revisions: Sequence[Revision]) -> Packed:
    """The columns of revisions that follow each other in one stream."""
    text, jumps = ids.pack([r.id for r in revisions])
    walls = [_minutes_from_clock(r) for r in revisions]
    columns = {
        "tail": (ids.tail(r.id, r.device) for r in revisions),
        "received": (_seconds(r.received_at) - made_at(r.id) // 1000 for r in revisions),
        "device": (str(r.device) for r in revisions),
        "author": (str(r.author) for r in revisions),
        "zone": (r.zone for r in revisions),
        "kind": (r.kind for r in revisions),
        "turn": _turns(revisions),
        "record": ("" if r.record == r.id else str(r.record) for r in revisions),
        "at": (wall or 0 for wall in walls),
        "offset": (r.offset for r in revisions),
        "schema": (r.schema for r in revisions),
    }
    return {
        "ids": text,
        "jumps": jumps,
        "n": len(revisions),
        "seq": revisions[0].seq,
        **{name: squeeze(column) for name, column in columns.items()},
        "parents": {i: [str(p) for p in r.parents] for i, r in enumerate(revisions) if r.parents},
        "at_as_is": {i: revisions[i].at for i, wall in enumerate(walls) if wall is None},
        "body": fold([r.body for r in revisions], [r.at[:10] for r in revisions]),
    }


COLUMNS = (
    "tail", "received", "device", "author", "zone", "kind", "turn", "record", "at", "offset",
    "schema",
)  # fmt: skip


def unpack(packed: Packed, stream: UUID) -> list[Revision]:
    """What `pack` was given, from `packed` as JSON brings it: its row numbers as text."""
    rows = packed["n"]
    column = {name: cells(packed[name], rows) for name in COLUMNS}
    devices = [UUID(device) for device in column["device"]]
    own = ids.unpack(packed["ids"], packed["jumps"], column["tail"], devices)
    walls = [_at(packed, column, row, own[row]) for row in range(rows)]
    bodies = unfold(packed["body"], [at[:10] for at in walls])
    turns = _unturn(devices, column["turn"])
    return [
        Revision(
            id=own[row],
            stream=stream,
            seq=packed["seq"] + row,
            record=UUID(record) if record else own[row],
            kind=column["kind"][row],
            parents=[UUID(parent) for parent in packed["parents"].get(str(row), [])],
            body=bodies[row],
            at=walls[row],
            zone=column["zone"][row],
            offset=column["offset"][row],
            device=devices[row],
            device_seq=turns[row],
            schema=column["schema"][row],
            author=UUID(column["author"][row]),
            received_at=_instant(made_at(own[row]) // 1000 + column["received"][row]),
        )
        for row, record in enumerate(column["record"])
    ]


def _turns(revisions: Sequence[Revision]) -> Iterator[int]:
    last: dict[UUID, int] = {}
    for revision in revisions:
        yield revision.device_seq - last.get(revision.device, 0)
        last[revision.device] = revision.device_seq


def _unturn(devices: Sequence[UUID], turns: Sequence[int]) -> list[int]:
    last: dict[UUID, int] = {}
    found = []
    for device, turn in zip(devices, turns, strict=True):
        last[device] = last.get(device, 0) + turn
        found.append(last[device])
    return found


def _minutes_from_clock(revision: Revision) -> int | None:
    if len(revision.at) != MINUTES_LENGTH:
        return None
    wall = (datetime.fromisoformat(revision.at) - WALL_START) // timedelta(minutes=1)
    return wall - made_at(revision.id) // 60_000 - revision.offset


def _at(packed: Packed, column: dict[str, Sequence[Any]], row: int, id: UUID) -> str:
    as_is: str | None = packed["at_as_is"].get(str(row))
    if as_is is not None:
        return as_is
    minutes = made_at(id) // 60_000 + column["offset"][row] + column["at"][row]
    return (WALL_START + timedelta(minutes=minutes)).isoformat(timespec="minutes")


def _instant(seconds: int) -> datetime:
    return FIRST_INSTANT + timedelta(seconds=seconds)


def _seconds(instant: datetime) -> int:
    return (instant - FIRST_INSTANT) // timedelta(seconds=1)
