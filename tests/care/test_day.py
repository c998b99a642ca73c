"""The clinic's day, and the state that it is read from."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.care.needs import record_of as card_of
from api.care.visit import Visit
from api.people.person import Person
from tests.care.queries import queries
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both

TODAY = datetime.now(UTC).date()
YESTERDAY, TOMORROW = (str(TODAY + timedelta(days=n)) for n in (-1, 1))
LAST_WEEK = str(TODAY - timedelta(days=7))


ReadDay = Callable[[Person], Any]


@pytest.fixture
def day(cast: Cast) -> ReadDay:
    """What the day's list says to a person, from today on for a week."""

    def read(person: Person) -> Any:
        url = f"/api/v1/clinics/{cast.clinic.id}/day?from={TODAY}&days=7"
        return cast.sign_in(person).get(url)

    return read


@on_both
def test_a_visit_says_what_the_family_has_written_since_the_last_one(
    rosa: Writer, maya: Writer, cast: Cast, day: ReadDay
) -> None:
    rosa.visit(cast.clinic.id, cast.okafor, LAST_WEEK)
    visit = rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    maya.entry(str(TODAY - timedelta(days=8)))
    maya.entry(LAST_WEEK, "evening")
    maya.entry(YESTERDAY, shown={"zone": "red", "plan": visit})
    (row,) = day(cast.okafor).json["visits"]
    assert (row["visit"], row["with"]) == (visit, "Dr Okafor")
    assert (row["written_since_last_visit"], row["since"]) == (2, LAST_WEEK)
    assert (row["red"], row["last_entry_day"], row["quiet"]) == (1, YESTERDAY, False)
    assert (row["questions"], row["read"], row["two_versions"]) == (0, None, False)
    assert row["child"]["name"] == "Leo"
    assert row["stream"] == str(cast.stream(cast.leo))


def test_the_first_visit_counts_the_whole_diary(
    rosa: Writer, maya: Writer, cast: Cast, day: ReadDay
) -> None:
    maya.entry("2026-01-05")
    rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    (row,) = day(cast.okafor).json["visits"]
    assert (row["written_since_last_visit"], row["since"], row["quiet"]) == (1, None, True)


def test_unread_comes_first_then_time(
    rosa: Writer, okafor: Writer, cast: Cast, day: ReadDay
) -> None:
    early, middle, late = (
        rosa.visit(cast.clinic.id, cast.okafor, TOMORROW, time)
        for time in ("08:00", "09:00", "10:00")
    )
    okafor.read(early, "Thanks")
    found = day(cast.okafor).json["visits"]
    assert [row["visit"] for row in found] == [middle, late, early]
    assert found[-1]["read"]["by"] == "Dr Okafor"


def test_two_visits_on_one_day_both_look_back_to_the_day_before_them(
    rosa: Writer, maya: Writer, cast: Cast, day: ReadDay
) -> None:
    rosa.visit(cast.clinic.id, cast.okafor, LAST_WEEK)
    for time in ("09:00", "15:00"):
        rosa.visit(cast.clinic.id, cast.okafor, TOMORROW, time)
    maya.entry(YESTERDAY)
    found = day(cast.okafor).json["visits"]
    assert [(row["since"], row["written_since_last_visit"]) for row in found] == [
        (LAST_WEEK, 1),
        (LAST_WEEK, 1),
    ]


def test_each_visit_has_its_own_questions_and_reader(
    rosa: Writer, maya: Writer, okafor: Writer, cast: Cast, day: ReadDay
) -> None:
    first, second = (
        rosa.visit(cast.clinic.id, cast.okafor, TOMORROW, time) for time in ("08:00", "09:00")
    )
    maya.ask(second, "May he swim?")
    okafor.read(second)
    found = {row["visit"]: row for row in day(cast.okafor).json["visits"]}
    assert (found[first]["questions"], found[first]["read"]) == (0, None)
    assert found[second]["questions"] == 1


def test_questions_and_two_versions_show(
    rosa: Writer, maya: Writer, ben: Writer, cast: Cast, day: ReadDay
) -> None:
    visit = rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    maya.ask(visit, "May he swim?", "New dose?")
    first = maya.entry(YESTERDAY)
    maya.entry(YESTERDAY, record=first, parents=[first], fields={"cough": 2})
    ben.entry(YESTERDAY, record=first, parents=[first], fields={"cough": 3})
    (row,) = day(cast.okafor).json["visits"]
    assert (row["questions"], row["two_versions"]) == (2, True)


def test_a_visit_that_is_moved_or_called_off_moves_what_it_counts(
    rosa: Writer, maya: Writer, cast: Cast
) -> None:
    """Called off, the visit between leaves its days to the next one."""
    between = rosa.visit(cast.clinic.id, cast.okafor, YESTERDAY)
    rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    maya.entry(LAST_WEEK)
    assert Visit.get(Visit.day == TOMORROW).written == 0
    rosa.write("visit", None, record=between, parents=[between])
    assert Visit.get().written == 1


def test_an_edit_that_moves_an_entry_to_another_day_counts_there(
    rosa: Writer, maya: Writer, cast: Cast
) -> None:
    rosa.visit(cast.clinic.id, cast.okafor, YESTERDAY)
    rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    first = maya.entry(LAST_WEEK)
    maya.entry(str(TODAY), record=first, parents=[first])
    counts = {row.day: row.written for row in Visit.select()}
    assert counts == {YESTERDAY: 0, TOMORROW: 1}


def test_staff_outside_the_team_see_no_visit_and_others_no_clinic(
    rosa: Writer, cast: Cast, day: ReadDay
) -> None:
    rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    assert len(day(cast.coordinator).json["visits"]) == 1
    assert day(cast.nurse).json["visits"] == []
    assert day(cast.maya).status_code == 404
    assert day(cast.stranger).status_code == 404


def test_an_ended_share_leaves_the_list_at_once(
    rosa: Writer, maya: Writer, cast: Cast, day: ReadDay
) -> None:
    rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    ended = maya.client.delete(f"/api/v1/children/{cast.leo.id}/shares/{cast.share.id}")
    assert ended.status_code == 204
    assert day(cast.okafor).json["visits"] == []


def test_days_are_counted_from_the_day_asked_for(rosa: Writer, cast: Cast) -> None:
    rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    client: Any = Writer(cast, cast.okafor, cast.leo).client
    url = f"/api/v1/clinics/{cast.clinic.id}/day"
    assert client.get(f"{url}?from={TODAY}&days=1").json["visits"] == []
    assert len(client.get(f"{url}?from={TOMORROW}&days=1").json["visits"]) == 1
    assert client.get(f"{url}?days=99").status_code == 422
    assert client.get(url).json["from"]


@on_both
def test_a_family_sees_once_a_day_who_saw_the_list(rosa: Writer, cast: Cast, day: ReadDay) -> None:
    rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    for staff in (cast.okafor, cast.okafor, cast.coordinator, cast.nurse):
        day(staff)
    log: Any = cast.sign_in(cast.maya).get(f"/api/v1/children/{cast.leo.id}/access-log").json
    seen = [look["role"] for look in log["looks"] if look["what"] == "day"]
    assert sorted(seen) == ["clinician", "coordinator"]


def test_a_longer_list_asks_the_database_no_more_often(
    rosa: Writer, cast: Cast, day: ReadDay
) -> None:
    rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    day(cast.okafor)
    short = queries(lambda: day(cast.okafor))
    for minute in range(10, 20):
        rosa.visit(cast.clinic.id, cast.okafor, TOMORROW, f"10:{minute}")
    assert queries(lambda: day(cast.okafor)) == short
    assert len(day(cast.okafor).json["visits"]) == 11


def test_the_card_is_looked_for_from_some_days_before_the_visit_on(
    rosa: Writer, maya: Writer, okafor: Writer, cast: Cast, day: ReadDay
) -> None:
    far = str(TODAY + timedelta(days=6))
    for when in (TOMORROW, far):
        rosa.visit(cast.clinic.id, cast.okafor, when)

    def cards() -> list[str | None]:
        return [row["card"] for row in day(cast.okafor).json["visits"]]

    assert cards() == ["not-yet", None]
    record = str(card_of(cast.leo.id, "child"))
    card = maya.write("needs", {"voice": "child", "fears": "The needle"}, record=record)
    assert cards() == ["ready", None]
    okafor.write("needs.answer", {"needs": record, "revision": card})
    assert cards() == ["read", None]
    body = {"voice": "child", "fears": "The dark"}
    maya.write("needs", body, record=record, parents=[card])
    maya.entry(YESTERDAY)
    assert cards() == ["ready", None]
    address = f"/api/v1/clinics/{cast.clinic.id}/settings"
    assert rosa.client.put(address, json={"closed_days": [], "card_days": 7}).status_code == 204
    assert cards() == ["ready", "ready"]
