"""The tables of partnership's log: one stream for each project. Care's log is another one."""

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


def open_stream(project: UUID) -> UUID:
    """Begin a project's stream; called where the project begins. A second call changes nothing."""
    new = PartnerStream.insert(subject=project, visibility=PROJECT)
    new.on_conflict_ignore().execute()
    return PartnerStream.get(PartnerStream.subject == project).id
