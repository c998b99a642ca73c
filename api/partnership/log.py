"""The tables of partnership's log: one stream for each project. Care's log is another one."""

from typing import Any
from uuid import UUID

from api.database import Row
from api.records.rows import ChunkRow, HeadRow, RevisionRow, StreamRow

PROJECT = "project"
"""The circle of readers of a project's stream: its members."""


class PartnerStream(StreamRow):
    """All revisions of one project."""


class PartnerRevision(RevisionRow):
    """One revision in a project's room."""


class PartnerHead(HeadRow):
    """A revision that stands in a project's room."""


class PartnerChunk(ChunkRow):
    """A packed run of a project's room."""


LOG_MODELS: tuple[type[Row], ...] = (PartnerStream, PartnerRevision, PartnerHead, PartnerChunk)


def standing(project: UUID, kind: str) -> list[PartnerRevision]:
    """What stands in a project's room of one kind, in the order in which it came."""
    rows: Any = (
        PartnerRevision.select()
        .join(PartnerHead, on=_IS_HEAD)
        .join(PartnerStream, on=PartnerStream.id == PartnerRevision.stream)
        .where(
            PartnerStream.subject == project,
            PartnerHead.kind == kind,
            PartnerRevision.body.is_null(False),
        )
        .order_by(PartnerRevision.seq)
    )
    return list(rows)


_IS_HEAD = (PartnerHead.stream == PartnerRevision.stream) & (
    PartnerHead.revision == PartnerRevision.id
)


def open_stream(project: UUID) -> UUID:
    """Begin a project's stream; called where the project begins. A second call changes nothing."""
    new = PartnerStream.insert(subject=project, visibility=PROJECT)
    new.on_conflict_ignore().execute()
    return PartnerStream.get(PartnerStream.subject == project).id
