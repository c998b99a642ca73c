"""What a device lacks of a stream, in runs: full ones are packed when they fill up, and kept.

Revisions never change, so neither does the text from one number to another: what one phone of a
family was handed, this process still has when the next one asks.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from api.records import deflate, epoch
from api.records.columns import pack
from api.records.deflate import Run
from api.records.log import Log
from api.records.revision import Revision
from api.records.turn import in_turn

FULL = 256
MOST_REMEMBERED = 400

Text = tuple[bytes, bytes]
_remembered: dict[tuple[str, UUID, int, int], Text] = {}


@dataclass(slots=True)
class Piece:
    """The revisions numbered from `after` + 1 to `until`: packed before, or the rows to pack."""

    stream: UUID
    after: int
    until: int
    run: Run | None = None
    text: Text | None = None
    rows: list[Revision] | None = None

    @property
    def number(self) -> int | None:
        """Which full run of the stream this is; None for a part of one."""
        full = self.after % FULL == 0 and self.until - self.after == FULL
        return self.after // FULL if full else None

    @property
    def key(self) -> tuple[str, UUID, int, int]:
        """What names these revisions, in this life of the database."""
        return epoch.current(), self.stream, self.after, self.until


def pieces(stream: UUID, after: int, until: int) -> Iterator[Piece]:
    """Cut a stretch of a stream at the ends of full runs."""
    while after < until:
        end = min(until, after - after % FULL + FULL)
        yield Piece(stream, after, end)
        after = end


def fill(log: Log, wanted: list[Piece]) -> None:
    """Read the kept runs, and the rows of what was never packed; all of one stream."""
    numbers = [piece.number for piece in wanted if piece.number is not None]
    runs = log.kept_runs(wanted[0].stream, numbers) if numbers else {}
    for piece in wanted:
        if piece.number is None:
            piece.text = _remembered.get(piece.key)
        else:
            piece.run = runs.get(piece.number)
        if piece.run is None and piece.text is None:
            piece.rows = log.between(piece.stream, piece.after, piece.until)


def keep_filled(log: Log, stored: Iterable[Revision]) -> None:
    """Pack the runs that revisions just stored have filled up, so that no device waits for it."""
    for last in stored:
        if last.seq % FULL == 0:
            filled = Piece(last.stream, last.seq - FULL, last.seq)
            fill(log, [filled])
            seal(filled)
            keep(log, [filled])


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
    in_turn(lambda: log.tables.chunks.insert_many(rows).on_conflict_ignore().execute())


def text_of(piece: Piece) -> Text:
    """A part of a run as JSON; see `pack_text`."""
    if piece.text is None:
        assert piece.rows
        piece.text = pack_text(piece.rows)
        if len(_remembered) >= MOST_REMEMBERED:
            _remembered.clear()
        _remembered[piece.key] = piece.text
    return piece.text


def seal(piece: Piece) -> Run:
    """A full run, packed and compressed."""
    if piece.run is None:
        assert piece.rows
        piece.run = deflate.run(*pack_text(piece.rows))
    return piece.run


def pack_text(rows: list[Revision]) -> Text:
    """Revisions as JSON, the ids apart: their letters are unlike all others, to a compressor."""
    packed = pack(rows)
    ids = json.dumps({"ids": packed.pop("ids")}, separators=(",", ":"))
    rest = json.dumps(packed, separators=(",", ":"), ensure_ascii=False)
    return f"{ids[:-1]},".encode(), rest[1:].encode()
