"""One half's log: its tables, its kinds, its rights, and what is read from it and written to it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from api.records import contacts
from api.records.deflate import Run
from api.records.heads import Heads
from api.records.kinds import Register
from api.records.revision import Revision
from api.records.rows import FIELDS, Queries, Tables

Key = tuple[UUID, UUID]
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


class Log:
    """Streams of revisions with their heads and their packed runs."""

    def __init__(
        self, tables: Tables, kinds: Register, rights: Rights, *, notes_contacts: bool = True
    ) -> None:
        """`notes_contacts`: whether an exchange is a contact that care teams see."""
        self.tables, self.kinds, self.rights = tables, kinds, rights
        self._notes_contacts = notes_contacts
        self._queries = Queries(tables)

    def contact_due(self, person: UUID, device: UUID, at: datetime) -> bool:
        """Whether this contact is to be written down."""
        return self._notes_contacts and contacts.due(person, device, at)

    def lock(self, streams: Collection[UUID]) -> dict[UUID, int]:
        """The number of each stream's last revision; nobody else appends until this one is done."""
        return dict(self._queries.lock(list(streams)))

    def stored(self, stream: UUID, ids: Collection[UUID]) -> dict[UUID, tuple[UUID, int]]:
        """Record and number of those of these ids that the stream holds."""
        rows = self._queries.stored(stream, list(ids))
        return {id: (record, seq) for id, record, seq in rows}

    def heads_of(self, stream: UUID, records: Collection[UUID]) -> dict[UUID, Heads]:
        """The heads of those of these records that the stream holds."""
        found: dict[UUID, Heads] = {}
        for record, revision, kind, awaited in self._queries.heads(stream, list(records)):
            heads = found.setdefault(record, Heads(kind))
            (heads.awaited if awaited else heads.standing).add(revision)
        return found

    def by_id(self, stream: UUID, ids: Collection[UUID]) -> list[Revision]:
        """These revisions, in the order of their numbers."""
        return [_revision(row) for row in self._queries.by_id(stream, list(ids))]

    def of_records(self, stream: UUID, records: Collection[UUID]) -> list[Revision]:
        """Every revision of these records, in the order of their numbers."""
        return [_revision(row) for row in self._queries.of_records(stream, list(records))]

    def between(self, stream: UUID, after: int, until: int) -> list[Revision]:
        """The revisions numbered from `after` + 1 to `until`."""
        return [_revision(row) for row in self._queries.between(stream, after + 1, until)]

    def kept_runs(self, stream: UUID, numbers: Collection[int]) -> dict[int, Run]:
        """Those of these full runs that were packed before."""
        rows = self._queries.chunks(stream, list(numbers))
        return {number: Run(bytes(run), length, adler) for number, run, length, adler in rows}

    def append(self, revisions: Collection[Revision], ends: Mapping[UUID, int]) -> None:
        """Store numbered revisions and where their streams now end."""
        self._queries.append.each(_row(revision) for revision in revisions)
        for stream, head in ends.items():
            self._queries.end(stream, head)

    def replace_heads(self, before: Mapping[Key, Heads], now: Mapping[Key, Heads]) -> None:
        """Store what a push has changed about the heads of records."""
        gone, come = [], []
        for (stream, record), heads in now.items():
            old = before.get((stream, record)) or Heads(heads.kind)
            for was, there, awaited in (
                (old.standing, heads.standing, False),
                (old.awaited, heads.awaited, True),
            ):
                gone += [(stream, record, id) for id in was - there]
                come += [(stream, record, id, heads.kind, awaited) for id in there - was]
        self._queries.drop_head.each(gone)
        self._queries.add_head.each(come)


def _row(revision: Revision) -> list[Any]:
    row = [getattr(revision, name) for name in FIELDS]
    row[PARENTS] = [str(parent) for parent in revision.parents]
    return row


def _revision(row: tuple[Any, ...]) -> Revision:
    revision = Revision(*row)
    revision.parents = [UUID(parent) for parent in row[PARENTS]]
    return revision
