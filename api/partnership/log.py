"""The tables of partnership's log: one stream for each project, and one of each person's own.

Care's log is another one.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from api.database import Row
from api.records.rows import ChunkRow, HeadRow, RevisionRow, StreamRow

PROJECT, PRIVATE = "project", "private"
"""The circles of readers: a project's members, and nobody but the person themself."""


class PartnerStream(StreamRow):
    """All revisions of one project, or of one person's own diary; `subject` is one or the other."""


class PartnerRevision(RevisionRow):
    """One revision in a project's room."""


class PartnerHead(HeadRow):
    """A revision that stands in a project's room."""


class PartnerChunk(ChunkRow):
    """A packed run of a project's room."""


LOG_MODELS: tuple[type[Row], ...] = (PartnerStream, PartnerRevision, PartnerHead, PartnerChunk)


Told = dict[tuple[UUID, str], list[PartnerRevision]]
"""What stands, by project and kind."""


def standing(project: UUID, kind: str) -> list[PartnerRevision]:
    """What stands in a project's room of one kind, in the order in which it came."""
    return standing_of([project], [kind])[project, kind]


def standing_of(projects: list[UUID], kinds: Sequence[str]) -> Told:
    """What stands in these rooms of these kinds, each in the order in which it came."""
    rows: Any = (
        PartnerRevision.select(PartnerRevision, PartnerStream.subject)
        .join(PartnerHead, on=_IS_HEAD)
        .join(PartnerStream, on=PartnerStream.id == PartnerRevision.stream)
        .where(
            PartnerStream.subject.in_(projects),
            PartnerHead.kind.in_(kinds),
            PartnerRevision.body.is_null(False),
        )
        .order_by(PartnerRevision.seq)
    )
    found: Told = {(project, kind): [] for project in projects for kind in kinds}
    for row in rows.objects():
        found[row.subject, row.kind].append(row)
    return found


_IS_HEAD = (PartnerHead.stream == PartnerRevision.stream) & (
    PartnerHead.revision == PartnerRevision.id
)


def open_stream(subject: UUID, visibility: str = PROJECT) -> UUID:
    """Begin the stream of a project or a person; a second call changes nothing."""
    new = PartnerStream.insert(subject=subject, visibility=visibility)
    new.on_conflict_ignore().execute()
    return PartnerStream.get(PartnerStream.subject == subject).id
