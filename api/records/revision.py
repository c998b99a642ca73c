"""A revision: one version of one record, as a device wrote it and as the server numbered it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

Body = dict[str, Any]
FIRST_INSTANT = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Revision:
    """One version of a record; never changed once it is stored.

    `at`, `zone` and `offset` (minutes) are the family's wall clock, and the id holds the time of
    the device's clock: claims, which order nothing and refuse nothing. `author`, `seq` and
    `received_at` (whole seconds on the way to a device) are the server's.
    """

    id: UUID
    stream: UUID
    seq: int
    record: UUID
    kind: str
    parents: list[UUID]
    body: Body | None
    at: str
    zone: str
    offset: int
    device: UUID
    device_seq: int
    schema: int
    author: UUID
    received_at: datetime

    @property
    def device_clock(self) -> datetime:
        """What the device's clock said when the form was opened."""
        return FIRST_INSTANT + timedelta(milliseconds=made_at(self.id))

    @property
    def withdrawn(self) -> bool:
        return self.body is None

    def same_as(self, other: "Revision") -> bool:
        """Whether both say the same: all that the device wrote, nothing that the server added."""
        return all(getattr(self, name) == getattr(other, name) for name in WRITTEN)


def made_at(id: UUID) -> int:
    """Milliseconds since 1970 in a UUIDv7."""
    return id.int >> 80


WRITTEN = (
    "id", "stream", "record", "kind", "parents", "body", "at", "zone", "offset",
    "device", "device_seq", "schema",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One record after a push: what a kind's projection is kept from.

    `heads` are the versions that stand now, the earliest received first; more than one means "two
    versions", and one without a body, alone, means that the record was withdrawn.
    """

    subject: UUID
    record: UUID
    kind: str
    heads: list[Revision]
    created: bool

    @property
    def standing(self) -> list[Revision]:
        """The heads a person sees: an edit outlives a withdrawal made beside it."""
        return [head for head in self.heads if not head.withdrawn]
