"""Everything that lists and summaries read can be made again from the log alone."""

import random
from datetime import date, timedelta
from typing import Any

from api.care.diary_weeks import DiaryWeek
from api.care.marks import DiaryMark
from api.care.rebuild import rebuild
from api.care.visit import Visit
from api.database import db, new_id
from api.migrations import migrate
from tests.care.facts import blown
from tests.care.kept import kept_rows
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both


@on_both
def test_rebuilt_rows_are_those_that_were_kept_along_the_way(
    maya: Writer, ben: Writer, okafor: Writer, rosa: Writer, cast: Cast
) -> None:
    rule = {"clinic": str(cast.clinic.id), "times": 2, "days": 3}
    okafor.write("alert.rule", rule)
    write_a_life(maya, ben, okafor, rosa, cast)
    write_other_entries(maya)
    before = kept_rows()
    assert all(before.values())
    Visit.update(written=99).execute()
    DiaryMark.update(record=new_id()).execute()
    assert rebuild() > 60
    assert kept_rows() == before


@on_both
def test_weeks_are_packed_when_a_database_of_before_is_brought_up_to_date(
    maya: Writer, ben: Writer, okafor: Writer, rosa: Writer, cast: Cast
) -> None:
    write_a_life(maya, ben, okafor, rosa, cast)
    write_other_entries(maya)
    before = kept_rows()["DiaryWeek"]
    assert len(before) > 3
    db.drop_tables([DiaryWeek])
    db.execute_sql("DELETE FROM schema_migration WHERE name = '0021_the_diary_by_weeks'")
    migrate()
    assert kept_rows()["DiaryWeek"] == before


def write_a_life(maya: Writer, ben: Writer, okafor: Writer, rosa: Writer, cast: Cast) -> None:
    """Entries, edits, disputes, withdrawals and moved visits, in an order drawn once."""
    chance = random.Random(7)
    start = date(2026, 9, 1)
    visits = [
        rosa.visit(cast.clinic.id, cast.okafor, str(start + timedelta(days=n))) for n in (9, 30)
    ]
    entries = []
    for number in range(25):
        day = str(start + timedelta(days=number))
        entries.append(
            (day, maya.entry(day, at=f"{start + timedelta(days=number + number % 3)}T20:00"))
        )
    for day, entry in chance.sample(entries, 10):
        both: dict[str, Any] = {"record": entry, "parents": [entry]}
        maya.entry(day, at="2026-10-01T08:00", fields={"cough": 2}, **both)
        if chance.random() < 0.5:
            ben.entry(day, at="2026-10-01T09:00", fields={"cough": 3}, **both)
    for _, entry in chance.sample(entries, 5):
        maya.write("diary.entry", None, record=entry, parents=[entry])
    maya.write("diary.mark", {"day": "2026-09-04", "text": "New inhaler", "code": "medicine"})
    dose: dict[str, Any] = {"medicine": str(new_id()), "day": "2026-09-05", "time": "18:04"}
    taken = maya.write("dose", dose | {"amount": 2})
    maya.write("dose", dose | {"amount": 1}, record=taken, parents=[taken])
    goal: dict[str, Any] = {"words": "Swim", "voice": "child", "status": "active", "every": 7}
    swim = maya.write("goal", goal)
    maya.write("goal", goal | {"status": "reached"}, record=swim, parents=[swim])
    ben.write("goal", goal | {"confidence": 5}, record=swim, parents=[swim])
    okafor.plan()
    for visit in visits:
        asked = maya.ask(visit, "Why?")
        ben.ask(visit, "Why?", "When?", parents=[asked])
        okafor.read(visit, "Thanks")
    third = rosa.visit(cast.clinic.id, cast.okafor, "2026-09-20")
    rosa.write("visit", None, record=third, parents=[third])
    fourth = rosa.visit(cast.clinic.id, cast.okafor, "2026-09-12")
    body = {"clinic": str(cast.clinic.id), "day": "2026-09-22", "time": "11:00"}
    rosa.write("visit", body | {"clinician": str(cast.okafor.id)}, record=fourth, parents=[fourth])
    for day, _ in entries[-8:]:
        maya.entry(day, "evening", shown={"zone": "red", "plan": fourth})


def write_other_entries(maya: Writer) -> None:
    """A peak flow with a note of all kinds of letters, and another condition's day."""
    said = blown(330, 350, 340) | {"note": 'Zoë: "ouch" \\ 日本'}
    maya.entry("2026-09-12", "evening", fields=said)
    bowels = {"condition": "ibd", "day": "2026-09-12", "fields": {"stools": 3, "weight": 312}}
    maya.write("diary.entry", bowels)
