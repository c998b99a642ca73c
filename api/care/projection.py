"""Typed rows kept from the log: one for each standing record, replaced whole by a change."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from peewee import CompositeKey, Field, UUIDField

from api.database import Row
from api.prepared import Prepared, Slot, row
from api.records.revision import Body, Change, Revision

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
    if rows:
        _keeping(table, tuple(rows[0])).each([tuple(row.values()) for row in rows])


@cache
def _keeping(table: type[Projection], names: tuple[str, ...]) -> Prepared:
    replaced: list[Field] = [getattr(table, name) for name in names if name not in KEY]

    def build(*values: Slot) -> Any:
        insert = table.insert(row(table, names, values))
        return insert.on_conflict(conflict_target=[table.child, table.record], preserve=replaced)

    return Prepared(build)


def drop(table: type[Projection], changes: Iterable[Change]) -> None:
    """Take out the rows of records that were withdrawn."""
    for change in changes:
        gone = (table.child == change.subject) & (table.record == change.record)
        table.delete().where(gone).execute()


def project_standing(
    table: type[Projection],
    changes: Sequence[Change],
    row_of: Callable[[Change], dict[str, Any]],
) -> None:
    """Keep `row_of(change)` for each record that stands, and no row for one that was withdrawn."""
    drop(table, (change for change in changes if not change.standing))
    keep(table, [_of(change) | row_of(change) for change in changes if change.standing])


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


def as_text(column: Field) -> Any:
    """A column of ids read as text: many ids are read faster so, and `dashed` writes them."""
    return column.cast("TEXT")


def dashed(id: str) -> str:
    """An id as it is written everywhere; SQLite keeps it without dashes."""
    if len(id) == 36:
        return id
    return f"{id[:8]}-{id[8:12]}-{id[12:16]}-{id[16:20]}-{id[20:]}"
