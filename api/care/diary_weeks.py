"""The diary by weeks, packed as the page before the visit reads it: three years are 157 rows."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import chain
from typing import Any
from uuid import UUID

import orjson
from peewee import CharField, CompositeKey, TextField, UUIDField

from api.care.facts import Entry, Json
from api.care.projection import dashed
from api.clinical.peak_flow import best_of
from api.database import Row
from api.prepared import Prepared, row


class DiaryWeek(Row):
    """The entries about one week as they stand; a week without any has no row.

    `monday` is its first day. `entries` is JSON, in the order of `Entry` a list for each column,
    with records for ids, and answers as JSON text of their own. When the fields of `Entry` change,
    a step has to pack all weeks anew.
    """

    child = UUIDField()
    monday = CharField(10)
    entries = TextField()

    class Meta:
        primary_key = CompositeKey("child", "monday")


def monday_of(day: str) -> date:
    """The first day of the week of a day."""
    found = date.fromisoformat(day)
    return found - timedelta(days=found.weekday())


def keep(child: UUID, monday: date, rows: Sequence[Sequence[Any]]) -> None:
    """Pack a week: its entries in their order, each row as `Entry` without `flow`.

    Ids are text as the database has it, `late` is 0 or 1, answers are JSON text.
    """
    if not rows:
        _drop(child, monday.isoformat())
        return
    ids, late, *columns, answers = zip(*rows, strict=True)
    flows = [_flow(fields) for fields in map(orjson.loads, answers)]
    packed = [[*map(dashed, ids)], [*map(bool, late)], *columns, flows, answers]
    _keep.each([(child, monday.isoformat(), orjson.dumps(packed).decode())])


def _flow(answers: Json) -> int | None:
    return best_of(answers["peak_flow"]["blows"]) if "peak_flow" in answers else None


_keep = Prepared(
    lambda *values: DiaryWeek.insert(
        row(DiaryWeek, ("child", "monday", "entries"), values)
    ).on_conflict(conflict_target=[DiaryWeek.child, DiaryWeek.monday], preserve=[DiaryWeek.entries])
)
_drop = Prepared(
    lambda child, monday: DiaryWeek.delete().where(
        DiaryWeek.child == child, DiaryWeek.monday == monday
    )
)


def read(child: UUID, first: date, last: date) -> tuple[list[str], list[Entry]]:
    """The entries about these days in their order, each with its place as id, and their records."""
    weeks = _weeks(child, monday_of(first.isoformat()).isoformat(), last.isoformat())
    if not weeks:
        return [], []
    packed = orjson.loads(f"[{','.join([entries for (entries,) in weeks])}]")
    columns = [list(chain.from_iterable(column)) for column in zip(*packed, strict=True)]
    days = columns[Entry._fields.index("day")]
    since, until = bisect_left(days, first.isoformat()), bisect_right(days, last.isoformat())
    records, *others, texts = [column[since:until] for column in columns]
    # What was answered alike is read once, and shared.
    told = list(dict.fromkeys(texts))
    fields = dict(zip(told, orjson.loads(f"[{','.join(told)}]"), strict=True))
    return records, [*map(Entry, range(len(texts)), *others, map(fields.__getitem__, texts))]


_weeks = Prepared(
    lambda child, first, last: (
        DiaryWeek.select(DiaryWeek.entries)
        .where(DiaryWeek.child == child, DiaryWeek.monday >= first, DiaryWeek.monday <= last)
        .order_by(DiaryWeek.monday)
    )
)
