"""What the page tells of goals, cards, agendas and steps: all that the visit needs, and no more."""

from datetime import date, timedelta
from typing import Any

from api.care.carried import told
from api.care.goals import CHECK_INS, last_check_ins
from api.care.standing import Stands
from tests.care.facts import VISIT, facts
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both

OLD, NEW = "2026-01-05", "2026-11-18"


def one(kind: str, record: str = "r", day: str = NEW, **body: Any) -> Stands:
    """Maya's record of that day."""
    return Stands(record, "maya", kind, day, f"{day}T10:00", [f"{record}.1"], body)


def records(*carried: Stands, **more: Any) -> dict[str, list[str]]:
    """Which records are told, by kind."""
    found = told(facts(carried=carried, **more))
    return {kind: [each["record"] for each in some] for kind, some in found.items() if some}


def test_goals_are_told_while_they_last_or_when_they_ended_lately() -> None:
    goals = [
        one("goal", "active", OLD, status="active"),
        one("goal", "offered", OLD, status="offered"),
        one("goal", "past", OLD, status="reached"),
        one("goal", "reached", NEW, status="reached"),
    ]
    assert records(*goals) == {"goal": ["active", "offered", "reached"]}


def test_words_about_a_goal_that_is_not_told_are_not_either() -> None:
    words = [one("goal.checkin", f"word {goal}", OLD, goal=goal) for goal in ("active", "past")]
    goals = [one("goal", "active", OLD, status="active"), one("goal", "past", OLD, status="let-go")]
    assert records(*goals, *words)["goal.checkin"] == ["word active"]


@on_both
def test_of_each_goal_the_last_words_are_read_however_old(maya: Writer, cast: Cast) -> None:
    goal: dict[str, Any] = {"words": "Swim", "voice": "child", "status": "active", "every": 30}
    swim, run = (maya.write("goal", goal) for _ in range(2))
    days = [str(date(2025, 1, 1) + timedelta(days=30 * number)) for number in range(15)]
    for day in days:
        maya.write("goal.checkin", {"goal": swim, "day": day, "answer": "done"})
    maya.write("goal.checkin", {"goal": run, "day": "2024-01-01", "answer": "not"})
    read = [(word.body["goal"], word.day) for word in last_check_ins(cast.leo.id)]
    assert read == [(run, "2024-01-01"), *((swim, day) for day in days[-CHECK_INS:])]


def test_open_steps_are_told_however_old_and_done_ones_when_they_are_news() -> None:
    steps = [
        one("next-step", "open", OLD, status="open"),
        one("next-step", "long done", OLD, status="done"),
        one("next-step", "done", NEW, status="done"),
    ]
    assert records(*steps) == {"next-step": ["open", "done"]}


def test_agenda_and_decisions_are_those_of_this_visit_and_the_last() -> None:
    kept = [
        one("agenda", "this", visit=VISIT.record),
        one("agenda", "older", OLD, visit="visit-0"),
        one("decision", "older still", OLD, visit="visit-00"),
    ]
    assert records(*kept) == {"agenda": ["this"]}


def test_a_decision_is_told_until_it_was_looked_at_again() -> None:
    open_still = one("decision", "open", OLD, visit="visit-00", due="2026-03-01")
    seen = one("decision", "seen", OLD, visit="visit-00")
    assert records(open_still, seen) == {"decision": ["open"]}


def test_dates_are_told_when_they_are_near_and_not_done() -> None:
    dates = [
        one("care-date", "near", "2026-12-01"),
        one("care-date", "late", OLD),
        one("care-date", "done", NEW, done=True),
        one("care-date", "far", "2027-06-01"),
    ]
    assert records(*dates) == {"care-date": ["near", "late"]}


def test_bad_hours_and_notes_are_those_of_the_window() -> None:
    kept = [
        one(kind, f"{kind} {day}", day)
        for kind in ("episode", "together.note")
        for day in (OLD, NEW)
    ]
    assert records(*kept) == {
        "episode": [f"episode {NEW}"],
        "together.note": [f"together.note {NEW}"],
    }


def test_everything_is_told_with_its_author_and_what_a_change_replaces() -> None:
    (card,) = told(facts(carried=[one("needs", fears="The needle")]))["needs"]
    assert (card["by"]["name"], card["heads"]) == ("Maya", ["r.1"])
