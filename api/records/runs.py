"""What a device lacks of a stream, in runs: full ones are packed once and kept."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from api.records import deflate
from api.records.columns import pack
from api.records.deflate import Run
from api.records.log import Log
from api.records.revision import Revision

FULL = 256


@dataclass(slots=True)
class Piece:
    """The revisions numbered from `after` + 1 to `until`: a kept run, or the rows to pack."""

    stream: UUID
    after: int
    until: int
    run: Run | None = None
    rows: list[Revision] | None = None

    @property
    def number(self) -> int | None:
        """Which full run of the stream this is; None for a part of one."""
        full = self.after % FULL == 0 and self.until - self.after == FULL
        return self.after // FULL if full else None


def pieces(stream: UUID, after: int, until: int) -> Iterator[Piece]:
    """Cut a stretch of a stream at the ends of full runs."""
    while after < until:
        end = min(until, after - after % FULL + FULL)
        yield Piece(stream, after, end)
        after = end


def fill(log: Log, wanted: list[Piece]) -> None:
    """Read the kept runs, and the rows of what was never packed."""
    for piece in wanted:
        if piece.number is not None:
            piece.run = kept(log, piece.stream, piece.number)
        if piece.run is None:
            piece.rows = log.between(piece.stream, piece.after, piece.until)


def kept(log: Log, stream: UUID, number: int) -> Run | None:
    """A full run as it was packed before, if it was."""
    table = log.tables.chunks
    row = table.get_or_none((table.stream == stream) & (table.number == number))
    return Run(bytes(row.deflated), row.length, row.adler) if row else None


def keep(log: Log, packed: list[Piece]) -> None:
    """Keep full runs for the next who asks; who was faster packed the same."""
    rows = [
        {
            "stream": piece.stream,
            "number": piece.number,
            "deflated": piece.run.deflated,
            "length": piece.run.length,
            "adler": piece.run.adler,
        }
        for piece in packed
        if piece.run
    ]
    log.tables.chunks.insert_many(rows).on_conflict_ignore().execute()


def text_of(rows: list[Revision]) -> tuple[bytes, bytes]:
    """A run as JSON, in two parts: the ids, whose letters are unlike all others, and the rest."""
    packed = pack(rows)
    ids = json.dumps({"ids": packed.pop("ids")}, separators=(",", ":"))
    rest = json.dumps(packed, separators=(",", ":"), ensure_ascii=False)
    return f"{ids[:-1]},".encode(), rest[1:].encode()


def seal(piece: Piece) -> Run:
    """Pack and compress one full run."""
    assert piece.rows
    return deflate.run(*text_of(piece.rows))
