"""The weeks that a page before the visit reads its entries from."""

from datetime import date

from api.care.diary_weeks import DiaryWeek, read
from tests.care.facts import blown
from tests.care.writer import Writer
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
