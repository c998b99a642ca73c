"""The diary's entries also stand packed by weeks, as the page before the visit reads them."""

from datetime import date, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

import orjson
from peewee import CharField, CompositeKey, Model, TextField, UUIDField

COLUMNS = "record, late, day, session, condition, at, versions, zone, best, CAST(answers AS TEXT)"
ORDER = "child, day, CASE session WHEN 'other' THEN 1 WHEN 'evening' THEN 2 ELSE 0 END, at, record"


class DiaryWeek(Model):
    """As the model was when this step was written."""

    child = UUIDField()
    monday = CharField(10)
    entries = TextField()

    class Meta:
        legacy_table_names = False
        primary_key = CompositeKey("child", "monday")


def up(migrator: Any, db: Any) -> None:
    """Make the table, and pack the weeks of all diaries."""
    with db.bind_ctx([DiaryWeek]):
        db.create_tables([DiaryWeek])
        children = db.execute_sql("SELECT DISTINCT child FROM diary_entry").fetchall()
        for (child,) in children:
            DiaryWeek.insert_many(list(_weeks(db, child))).execute()


def _weeks(db: Any, child: Any) -> Any:
    found = f"SELECT {COLUMNS} FROM diary_entry WHERE child = {db.param} ORDER BY {ORDER}"
    for monday, rows in groupby(db.execute_sql(found, (child,)).fetchall(), _monday):
        ids, late, *columns, answers = zip(*rows, strict=True)
        flows = [_flow(orjson.loads(text)) for text in answers]
        packed = [[str(UUID(str(id))) for id in ids], [*map(bool, late)], *columns, flows, answers]
        yield {
            "child": UUID(str(child)),
            "monday": monday,
            "entries": orjson.dumps(packed).decode(),
        }


def _monday(row: tuple[Any, ...]) -> str:
    day = date.fromisoformat(row[2])
    return (day - timedelta(days=day.weekday())).isoformat()


def _flow(answers: dict[str, Any]) -> int | None:
    return max(answers["peak_flow"]["blows"]) if "peak_flow" in answers else None
