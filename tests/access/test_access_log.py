"""The family sees who looked: staff to the minute, each other by the day."""

from datetime import timedelta
from typing import Any

from api.access.decide import require
from api.access.log import DAYS_A_PAGE, AccessLog, look
from api.database import new_id, now
from api.people.person import Person
from tests.cast import Cast


def looks(cast: Cast, person: Person, before: str = "") -> Any:
    query = f"?before={before}" if before else ""
    address = f"/api/v1/children/{cast.leo.id}/access-log{query}"
    return cast.sign_in(person).get(address).get_json()


def seen(cast: Cast, person: Person, days: int = 0, what: str = "entries", **more: Any) -> None:
    look(require(person, "entry.list", cast.leo), what, now() - timedelta(days=days), **more)


def test_the_family_reads_who_looked_when_and_why(cast: Cast) -> None:
    cast.visiting()
    seen(cast, cast.okafor, why="visit", visit=new_id())
    (row,) = looks(cast, cast.maya)["looks"]
    assert row["name"] == "Dr Okafor"
    assert row["clinic"] == {"id": str(cast.clinic.id), "name": "Riverside Children's Clinic"}
    assert (row["what"], row["why"]) == ("entries", "visit")
    assert row["at"].startswith(row["day"])


def test_every_look_of_staff_is_a_line(cast: Cast) -> None:
    cast.visiting()
    for _ in range(3):
        seen(cast, cast.okafor)
    assert len(looks(cast, cast.maya)["looks"]) == 3


def test_a_parent_does_not_learn_the_other_parents_hours(cast: Cast) -> None:
    cast.visiting()
    for _ in range(3):
        seen(cast, cast.ben)
    rows = looks(cast, cast.maya)["looks"]
    assert [(row["name"], row["at"], row["clinic"]) for row in rows] == [("Ben", None, None)]


def test_how_often_and_when_in_the_day_a_parent_looked_changes_no_byte(cast: Cast) -> None:
    cast.visiting()
    noon = now().replace(hour=12)
    for minutes in (0, 5):
        look(
            require(cast.ben, "entry.list", cast.leo), "entries", noon + timedelta(minutes=minutes)
        )
    many = looks(cast, cast.maya)
    AccessLog.delete().where(AccessLog.person.in_([cast.ben, cast.maya])).execute()
    look(require(cast.ben, "entry.list", cast.leo), "entries", noon - timedelta(hours=11))
    assert looks(cast, cast.maya) == many


def test_reading_the_log_is_a_look_too(cast: Cast) -> None:
    cast.visiting()
    looks(cast, cast.okafor)
    (row,) = looks(cast, cast.maya)["looks"]
    assert (row["name"], row["what"]) == ("Dr Okafor", "access")


def test_a_long_log_comes_in_pages_of_whole_days(cast: Cast) -> None:
    cast.visiting()
    for day in range(DAYS_A_PAGE + 3):
        seen(cast, cast.okafor, day)
        seen(cast, cast.okafor, day, "plan")
    first = looks(cast, cast.maya)
    second = looks(cast, cast.maya, first["next"])
    assert len(first["looks"]) == 2 * DAYS_A_PAGE
    assert (len(second["looks"]), second["next"]) == (6, None)


def test_a_clinic_that_changed_its_name_was_called_as_it_was(cast: Cast) -> None:
    cast.visiting()
    seen(cast, cast.okafor)
    cast.clinic.name = "Hospital Trust West"
    cast.clinic.save()
    assert looks(cast, cast.maya)["looks"][0]["clinic"]["name"] == "Riverside Children's Clinic"


def test_the_log_shows_no_address_and_no_other_child(cast: Cast) -> None:
    cast.visiting()
    look(require(cast.ben, "entry.list", cast.nora), "entries", now())
    assert looks(cast, cast.maya) == {"looks": [], "next": None}
    seen(cast, cast.ben)
    assert "example.org" not in str(looks(cast, cast.maya))
