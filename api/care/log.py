"""The tables of care's log: one stream for each child and circle of readers."""

from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from api.records.rows import ChunkRow, HeadRow, RevisionRow, StreamRow

FAMILY_STREAM = "family"
"""The stream that family and care team share; a private one is nobody's but its writer's."""


class CareStream(StreamRow):
    """All revisions of one child that the same people may read."""


class CareRevision(RevisionRow):
    """One revision in a child's record."""


class CareHead(HeadRow):
    """A revision that stands in a child's record."""


class CareChunk(ChunkRow):
    """A packed run of a child's record."""


def written_at(records: Collection[tuple[UUID, UUID]]) -> dict[tuple[UUID, UUID], str]:
    """When these records (child, record) were first written, by the family's clock."""
    subjects, ids = zip(*records, strict=True) if records else ((), ())
    rows: Any = (
        CareRevision.select(CareStream.subject, CareRevision.record, CareRevision.at)
        .join(CareStream, on=CareStream.id == CareRevision.stream)
        .where(
            CareStream.subject.in_(set(subjects)),
            CareRevision.id.in_(set(ids)),
            CareRevision.id == CareRevision.record,
        )
    )
    return {(subject, record): at for subject, record, at in rows.tuples()}


def with_body(stream: UUID, records: Collection[UUID]) -> Iterator[Any]:
    """What was ever written in these records, the earliest received first; no withdrawals."""
    rows = CareRevision.select(
        CareRevision.record,
        CareRevision.author,
        CareRevision.at,
        CareRevision.received_at,
        CareRevision.body,
    ).where(CareRevision.stream == stream, CareRevision.record.in_(records))
    return (row for row in rows.order_by(CareRevision.seq) if row.body is not None)
