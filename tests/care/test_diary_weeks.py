"""The weeks that a page before the visit reads its entries from."""

import random
from datetime import date, timedelta
from itertools import groupby
from typing import Any

import orjson
import pytest

from api.care.diary import LATER, DiaryEntry
from api.care.diary_weeks import DiaryWeek, monday_of, read
from tests.care.facts import blown
from tests.care.writer import Writer, entry_body
from tests.cast import Cast
from tests.conftest import on_both

MONDAY, TUESDAY, FRIDAY, NEXT_MONDAY = "2026-11-09", "2026-11-10", "2026-11-13", "2026-11-16"


@on_both
def test_a_window_may_begin_and_end_within_a_week(maya: Writer, cast: Cast) -> None:
    for day in (NEXT_MONDAY, FRIDAY, TUESDAY, MONDAY):
        maya.entry(day, fields=blown(330))
    records, entries = read(cast.leo.id, date(2026, 11, 10), date(2026, 11, 15))
    assert [entry.day for entry in entries] == [TUESDAY, FRIDAY]
    assert [entry.id for entry in entries] == [0, 1]
    assert len(records) == 2
    assert DiaryWeek.select().count() == 2
    assert read(cast.leo.id, date(2026, 11, 14), date(2026, 11, 15)) == ([], [])
    assert read(cast.leo.id, date(2026, 11, 1), date(2026, 11, 5)) == ([], [])


@on_both
def test_a_day_is_told_from_morning_to_evening(maya: Writer, cast: Cast) -> None:
    for session in ("evening", "other", "morning"):
        maya.entry(MONDAY, session, fields=blown(330))
    _, entries = read(cast.leo.id, date(2026, 11, 9), date(2026, 11, 9))
    assert [entry.session for entry in entries] == ["morning", "other", "evening"]


@on_both
def test_what_was_answered_stands_with_its_best_blow(maya: Writer, cast: Cast) -> None:
    answers = [blown(330, 345, 340), {"cough": 2}, blown(330, 345, 340)]
    for day, fields in zip((MONDAY, TUESDAY, FRIDAY), answers, strict=True):
        maya.entry(day, fields=fields)
    _, entries = read(cast.leo.id, date(2026, 11, 9), date(2026, 11, 15))
    assert [entry.fields for entry in entries] == answers
    assert [entry.flow for entry in entries] == [345, None, 345]


@on_both
@pytest.mark.parametrize("seed", [1, 2])
def test_weeks_are_the_entries_after_every_push(
    maya: Writer, ben: Writer, cast: Cast, seed: int
) -> None:
    """New entries, edits that move a day, two versions, withdrawals, ids known from elsewhere."""
    chance = random.Random(seed)
    streams = [str(cast.stream(child)) for child in (cast.leo, cast.nora)]
    known: list[dict[str, Any]] = []
    for _ in range(40):
        writer = chance.choice((maya, ben))
        batch = [_drawn(writer, known, streams, chance) for _ in range(4)]
        known += batch
        writer.send(*batch)
        assert _weeks() == _entries()
    assert DiaryEntry.select().where(DiaryEntry.versions > 1).exists()


def _drawn(
    writer: Writer, known: list[dict[str, Any]], streams: list[str], chance: random.Random
) -> dict[str, Any]:
    day = str(date(2026, 9, 1) + timedelta(days=chance.randrange(60)))
    fields = blown(chance.randrange(200, 400)) if chance.random() < 0.7 else {"cough": 1}
    body = entry_body(day, chance.choice(("morning", "evening", "other"))) | {"fields": fields}
    more: dict[str, Any] = {"stream": chance.choice(streams), "at": "2026-11-01T08:00"}
    if known and chance.random() < 0.5:
        one = chance.choice(known)
        elsewhere = chance.random() < 0.1
        more |= {} if elsewhere else {"stream": one["stream"]}
        more |= {"record": one["record"], "parents": [one["id"]]}
        if chance.random() < 0.2:
            return writer.revision("diary.entry", None, **more)
    return writer.revision("diary.entry", body, **more)


def _weeks() -> dict[tuple[str, str], list[Any]]:
    rows: Any = DiaryWeek.select(DiaryWeek.child, DiaryWeek.monday, DiaryWeek.entries).tuples()
    return {
        (str(child), monday): [
            (*columns[:-1], orjson.loads(columns[-1]))
            for columns in zip(*orjson.loads(entries), strict=True)
        ]
        for child, monday, entries in rows
    }


def _entries() -> dict[tuple[str, str], list[Any]]:
    later = dict(LATER)

    def place(one: DiaryEntry) -> Any:
        return str(one.child), one.day, later.get(one.session, 0), one.at, str(one.record)

    rows = sorted(DiaryEntry.select(), key=place)
    weeks = groupby(rows, lambda one: (str(one.child), str(monday_of(one.day))))
    return {week: [_packed(one) for one in some] for week, some in weeks}


def _packed(one: DiaryEntry) -> tuple[Any, ...]:
    named = (one.day, one.session, one.condition, one.at, one.versions, one.zone, one.best)
    reading = one.answers.get("peak_flow")
    flow = max(reading["blows"]) if reading else None
    return (str(one.record), one.late, *named, flow, one.answers)
