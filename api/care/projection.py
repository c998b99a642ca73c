"""Typed rows kept from the log: one for each standing record, replaced whole by a change."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from peewee import Field, UUIDField

from api.database import Row
from api.records.revision import Body, Change, Revision


class Projection(Row):
    """Base of the rows that a kind keeps: one a record, of one child, rebuildable from the log."""

    record = UUIDField(primary_key=True)
    child = UUIDField()


def keep(table: type[Projection], rows: Sequence[dict[str, Any]]) -> None:
    """Write these rows, in place of what stood for their records."""
    if rows:
        replaced: list[Field] = [getattr(table, name) for name in rows[0] if name != "record"]
        table.insert_many(rows).on_conflict(
            conflict_target=[table.record], preserve=replaced
        ).execute()


def drop(table: type[Projection], records: Iterable[UUID]) -> None:
    """Take out the rows of withdrawn records."""
    gone = list(records)
    if gone:
        table.delete().where(table.record.in_(gone)).execute()


def project_standing(table: type[Projection], changes: Sequence[Change], row: Any) -> None:
    """Keep `row(change)` for each record that stands, and no row for one that was withdrawn."""
    drop(table, (change.record for change in changes if not change.standing))
    keep(table, [row(change) for change in changes if change.standing])


def latest(change: Change) -> tuple[Revision, Body]:
    """The standing version received last, and its body."""
    head = change.standing[-1]
    assert head.body is not None
    return head, head.body


def bodies(change: Change) -> list[Body]:
    """The bodies of all versions that stand."""
    return [head.body for head in change.standing if head.body is not None]
