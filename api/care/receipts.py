"""Receipts: a named clinician has read the page before the visit, and may send one line back."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from peewee import CharField, UUIDField

from api.care.projection import Projection, latest, project_standing
from api.database import UtcDateTimeField
from api.fields import Form, Id, Text
from api.records.kinds import Kind, throughout
from api.records.revision import Change


class VisitReceipt(Projection):
    """Who has read it for which visit, when the server heard of it, and the line for the family."""

    visit = UUIDField()
    author = UUIDField()
    at = CharField(19)
    received_at = UtcDateTimeField()
    line = CharField(300, null=True)


class ReceiptBody(Form):
    """A receipt's body; the reader is the author, never a name in the body."""

    visit = Id(required=True)
    line = Text(300, allow_none=True, required=True)


def project(changes: Sequence[Change]) -> None:
    """Keep the receipts."""
    project_standing(VisitReceipt, changes, _row)


def _row(change: Change) -> dict[str, Any]:
    head, body = latest(change)
    return {
        "visit": UUID(body["visit"]),
        "author": head.author,
        "at": head.at,
        "received_at": head.received_at,
        "line": body["line"],
    }


RECEIPT = Kind(
    "visit.receipt",
    throughout("previsit.mark_reviewed"),
    schema=ReceiptBody,
    project=project,
)
