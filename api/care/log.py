"""The tables of care's log: one stream for each child and circle of readers."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from api.records.rows import ChunkRow, HeadRow, RevisionRow, StreamRow


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
