"""One half's log: its tables, its kinds, its rights, and what is read from it and written to it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from api.database import held
from api.records.heads import Heads
from api.records.kinds import Register
from api.records.revision import Revision
from api.records.rows import ChunkRow, HeadRow, RevisionRow, StreamRow

FIELDS = tuple(Revision.__dataclass_fields__)
PARENTS = FIELDS.index("parents")


@dataclass(frozen=True, slots=True)
class OpenStream:
    """A stream in which a person has a part: what they may do there, and in what role."""

    id: UUID
    subject: UUID
    visibility: str
    head: int
    actions: frozenset[str]
    grant: Any


class Rights(Protocol):
    """What a log asks of access, anew in every transaction."""

    reading: str

    def streams(
        self, person: Any, named: Collection[UUID], at: datetime, *, unasked: bool, hold: bool
    ) -> dict[UUID, OpenStream]:
        """The named streams that are open to this person; `unasked` adds their family's.

        `hold` keeps the rights until the transaction ends: taking them away waits.
        """

    def looked(self, stream: OpenStream, at: datetime) -> None:
        """Note for the family that this person was shown revisions of the stream."""

    def people(self, subjects: Collection[UUID]) -> dict[UUID, dict[str, str]]:
        """Name and role of everybody who has or had a part in these records."""


@dataclass(frozen=True)
class Log:
    """Streams of revisions with their heads and their packed runs."""

    streams: type[StreamRow]
    revisions: type[RevisionRow]
    heads: type[HeadRow]
    chunks: type[ChunkRow]
    kinds: Register
    rights: Rights

    def lock(self, streams: Iterable[UUID]) -> dict[UUID, int]:
        """The number of each stream's last revision; nobody else appends until this one is done."""
        table = self.streams
        rows = table.select(table.id, table.head).where(table.id.in_(list(streams)))
        return {row.id: row.head for row in held(rows.order_by(table.id), "FOR UPDATE")}

    def stored(self, stream: UUID, ids: Collection[UUID]) -> dict[UUID, tuple[UUID, int]]:
        """Record and number of those of these ids that the stream holds."""
        table = self.revisions
        rows = table.select(table.id, table.record, table.seq).where(
            table.stream == stream, table.id.in_(list(ids))
        )
        found: Any = rows.tuples()
        return {id: (record, seq) for id, record, seq in found}

    def heads_of(self, stream: UUID, records: Collection[UUID]) -> dict[UUID, Heads]:
        """The heads of those of these records that the stream holds."""
        table = self.heads
        rows = table.select().where(table.stream == stream, table.record.in_(list(records)))
        found: dict[UUID, Heads] = {}
        for row in rows:
            heads = found.setdefault(row.record, Heads(row.kind))
            (heads.awaited if row.awaited else heads.standing).add(row.revision)
        return found

    def by_id(self, stream: UUID, ids: Collection[UUID]) -> list[Revision]:
        """These revisions, in the order of their numbers."""
        return self._read(self.revisions.id.in_(list(ids)), stream)

    def of_record(self, stream: UUID, record: UUID) -> list[Revision]:
        """Every revision of one record, in the order of their numbers."""
        return self._read(self.revisions.record == record, stream)

    def between(self, stream: UUID, after: int, until: int) -> list[Revision]:
        """The revisions numbered from `after` + 1 to `until`."""
        return self._read(self.revisions.seq.between(after + 1, until), stream)

    def _read(self, which: Any, stream: UUID) -> list[Revision]:
        table = self.revisions
        columns = [getattr(table, name) for name in FIELDS]
        rows = table.select(*columns).where(table.stream == stream, which).order_by(table.seq)
        found: Any = rows.tuples()
        return [_from_row(row) for row in found]

    def append(self, revisions: Collection[Revision], ends: Mapping[UUID, int]) -> None:
        """Store numbered revisions and where their streams now end."""
        self.revisions.insert_many(
            [_to_row(revision) for revision in revisions],
            fields=[getattr(self.revisions, name) for name in FIELDS],
        ).execute()
        for stream, head in ends.items():
            self.streams.update(head=head).where(self.streams.id == stream).execute()

    def replace_heads(self, stream: UUID, record: UUID, before: Heads | None, now: Heads) -> None:
        """Store what a push has changed about a record's heads."""
        table, old = self.heads, before or Heads(now.kind)
        gone = (old.standing - now.standing) | (old.awaited - now.awaited)
        if gone:
            table.delete().where(
                table.stream == stream, table.record == record, table.revision.in_(list(gone))
            ).execute()
        rows = [(id, False) for id in now.standing - old.standing]
        rows += [(id, True) for id in now.awaited - old.awaited]
        if rows:
            table.insert_many(
                [
                    {"stream": stream, "record": record, "kind": now.kind}
                    | {"revision": id, "awaited": awaited}
                    for id, awaited in rows
                ]
            ).execute()


def _to_row(revision: Revision) -> list[Any]:
    row = [getattr(revision, name) for name in FIELDS]
    row[PARENTS] = [str(parent) for parent in revision.parents]
    return row


def _from_row(row: tuple[Any, ...]) -> Revision:
    revision = Revision(*row)
    revision.parents = [UUID(parent) for parent in row[PARENTS]]
    return revision
