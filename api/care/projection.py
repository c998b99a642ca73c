"""Typed rows kept from the log: one for each standing record, replaced whole by a change."""

from collections.abc import Iterable, Sequence
from typing import Any

from peewee import CompositeKey, Field, UUIDField, chunked

from api.database import Row
from api.records.revision import Body, Change, Revision

MOST_AT_ONCE = 500
KEY = ("child", "record")


class Projection(Row):
    """Base of the rows that a kind keeps: one a record, rebuildable from the log.

    The child is part of the key: a known record id from elsewhere touches nobody's row.
    """

    child = UUIDField()
    record = UUIDField()

    class Meta:
        primary_key = CompositeKey("child", "record")


def keep(table: type[Projection], rows: Sequence[dict[str, Any]]) -> None:
    """Write these rows, in place of what stood for their records."""
    for some in chunked(rows, MOST_AT_ONCE):
        replaced: list[Field] = [getattr(table, name) for name in some[0] if name not in KEY]
        table.insert_many(some).on_conflict(
            conflict_target=[table.child, table.record], preserve=replaced
        ).execute()


def drop(table: type[Projection], changes: Iterable[Change]) -> None:
    """Take out the rows of records that were withdrawn."""
    for change in changes:
        gone = (table.child == change.subject) & (table.record == change.record)
        table.delete().where(gone).execute()


def project_standing(table: type[Projection], changes: Sequence[Change], row: Any) -> None:
    """Keep `row(change)` for each record that stands, and no row for one that was withdrawn."""
    drop(table, (change for change in changes if not change.standing))
    keep(table, [_of(change) | row(change) for change in changes if change.standing])


def _of(change: Change) -> dict[str, Any]:
    return {"child": change.subject, "record": change.record}


def latest(change: Change) -> tuple[Revision, Body]:
    """The standing version received last, and its body."""
    head = change.standing[-1]
    assert head.body is not None
    return head, head.body


def bodies(change: Change) -> list[Body]:
    """The bodies of all versions that stand."""
    return [head.body for head in change.standing if head.body is not None]
