"""How ideas went is told to those for whom a project's members wrote it."""

from typing import Any

from api.database import now
from api.partnership import ending
from api.partnership.member import CHAMPION
from tests.conftest import on_both
from tests.partnership.room import Room
from tests.partnership.stage import Stage

CLOSING: dict[str, Any] = {
    "did_not_work": "Noon.",
    "learned": "Ask first.",
    "open_to_others": False,
}
TRIED = {"tried": "lunch", "worked": "partly", "for_whom": "night staff"}


def finished(stage: Stage, title: str, **more: Any) -> None:
    room = Room(stage.cast, title)
    room.join(stage.cast.okafor, CHAMPION)
    okafor = room.phone(stage.cast.okafor)
    okafor.write("closing", CLOSING | more, record=okafor.only("closing"))
    ending.finish(room.project.id, stage.cast.okafor, now())


def told(stage: Stage, person: Any) -> list[tuple[str, str, str]]:
    client = stage.cast.sign_in(person)
    answer = client.get(f"/api/v1/partnership/clinics/{stage.clinic}/tried")
    tried: list[dict[str, str]] = answer.get_json()["tried"]
    return [(one["idea"], one["worked"], one["project"]) for one in tried]


@on_both
def test_families_read_what_was_opened_and_the_team_its_own_as_well(stage: Stage) -> None:
    finished(stage, "Lunch", **TRIED)
    finished(stage, "Night lunch", **TRIED | {"open_to_others": True, "worked": "no"})
    opened = ("lunch", "no", "Night lunch")
    assert told(stage, stage.family(stage.cast.maya)) == [opened]
    assert set(told(stage, stage.cast.nurse)) == {opened, ("lunch", "partly", "Lunch")}


def test_a_project_that_tells_of_no_idea_is_no_evidence(stage: Stage) -> None:
    finished(stage, "Chairs")
    finished(stage, "Half said", tried="lunch")
    assert told(stage, stage.cast.nurse) == []


def test_an_idea_that_is_not_in_the_package_is_not_kept(stage: Stage) -> None:
    room = Room(stage.cast)
    room.join(stage.cast.okafor, CHAMPION)
    okafor = room.phone(stage.cast.okafor)
    result = okafor.push("closing", CLOSING | {"tried": "magic"}, record=okafor.only("closing"))
    assert result["errors"] == [{"pointer": "/body/tried", "code": "not-a-choice"}]
