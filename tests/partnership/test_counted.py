"""The two standing measures: things made together, and feeling heard, which names nobody."""

from typing import Any

from api.partnership import counted
from tests.conftest import on_both
from tests.partnership.room import Phone, Room
from tests.partnership.stage import Stage

DAY = "2026-10-07"


def pulse(phone: Phone, heard: int) -> None:
    body = {"day": DAY, "useful": 4, "heard": heard, "much": "right"}
    record = phone.only(f"pulse:{phone.person.id}:{DAY}")
    phone.write("pulse", body, record=record, at=f"{DAY}T20:00")


def file(phone: Phone, title: str, together: bool) -> None:
    link = {"title": title, "url": "https://files.example/a", "made_together": together}
    phone.write("file", link, at=f"{DAY}T20:00")


def months(stage: Stage) -> list[dict[str, Any]]:
    return counted.by_month(stage.clinic, stage.cast.nurse)


@on_both
def test_feeling_heard_is_told_from_three_answers_on(stage: Stage) -> None:
    room = Room(stage.cast)
    file(room.maya, "The page", together=True)
    file(room.ida, "The old page", together=False)
    pulse(room.maya, 5)
    pulse(room.ida, 4)
    assert months(stage) == [{"month": "2026-10", "made": 1, "heard": None}]
    pulse(room.sten, 2)
    assert months(stage) == [{"month": "2026-10", "made": 1, "heard": 3.7}]


def test_a_clinic_without_projects_has_nothing_to_count(stage: Stage) -> None:
    assert months(stage) == []
