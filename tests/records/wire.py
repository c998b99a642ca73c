"""Revisions as devices send them and as cases and tests write them down."""

from datetime import datetime
from typing import Any
from uuid import UUID

from api.records.revision import Revision


def written(revision: Revision) -> dict[str, Any]:
    """What a device puts into a push."""
    return {
        "id": str(revision.id),
        "stream": str(revision.stream),
        "record": str(revision.record),
        "kind": revision.kind,
        "parents": [str(parent) for parent in revision.parents],
        "body": revision.body,
        "at": revision.at,
        "zone": revision.zone,
        "offset": revision.offset,
        "device_seq": revision.device_seq,
        "schema": revision.schema,
    }


def on_a_phone(revision: Revision) -> dict[str, Any]:
    """What a phone holds of it once it has come back from the server."""
    return written(revision) | {
        "device": str(revision.device),
        "device_clock": _zulu(revision.device_clock),
        "author": str(revision.author),
        "seq": revision.seq,
        "received_at": _zulu(revision.received_at),
    }


def from_case(case: dict[str, Any]) -> Revision:
    """The revision that a case writes down as a phone holds it."""
    ids: dict[str, Any] = {
        name: UUID(case[name]) for name in ("id", "stream", "record", "device", "author")
    }
    return Revision(
        **ids,
        **{name: case[name] for name in ("seq", "kind", "body", "at", "zone", "offset")},
        parents=[UUID(parent) for parent in case["parents"]],
        device_seq=case["device_seq"],
        schema=case["schema"],
        received_at=datetime.fromisoformat(case["received_at"]),
    )


def _zulu(instant: datetime) -> str:
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")
