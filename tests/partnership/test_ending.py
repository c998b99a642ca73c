"""A project ends by itself or by its closing note; both sides may say yes to more."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.clinics.clinic import create
from api.clinics.staff import Staff
from api.database import now
from api.partnership.member import Member
from api.partnership.opportunity import DRAFT, Opportunity
from api.partnership.project import Project
from tests.cast import Cast
from tests.conftest import on_both
from tests.partnership.room import Room

CLOSING = {
    "did_not_work": "The first draft had two pages.",
    "learned": "Teachers read one page.",
    "open_to_others": False,
}


@pytest.fixture
def room(cast: Cast) -> Room:
    return Room(cast)


def finish(phone: Any) -> Any:
    return phone.client.post(f"/api/v1/partnership/projects/{phone.room.project.id}/finish")


def close(room: Room, **more: Any) -> None:
    room.maya.write("closing", CLOSING | more, record=room.maya.only("closing"))
    assert finish(room.maya).status_code == 204


@on_both
def test_a_project_is_not_finished_before_it_was_said_what_did_not_work(room: Room) -> None:
    _ = room.ida
    answer = finish(room.maya)
    assert (answer.status_code, answer.get_json()["code"]) == (409, "not-closed")
    silent = {name: text for name, text in CLOSING.items() if name != "did_not_work"}
    result = room.maya.push("closing", silent, record=room.maya.only("closing"))
    assert result["errors"][0]["pointer"] == "/body/did_not_work"
    close(room)
    assert room.ida.push("note", {"of": "note", "text": "Late"})["status"] == "refused"
    assert {member.status for member in Member.select()} == {"finished"}


def test_who_is_not_in_it_cannot_finish_it(room: Room) -> None:
    _ = room.maya
    assert finish(room.phone(room.cast.stranger)).status_code == 404


def longer(phone: Any, days: int) -> dict[str, Any]:
    until = (datetime.now(UTC) + timedelta(days=days)).date().isoformat()
    result: dict[str, Any] = phone.push(
        "longer", {"until": until}, record=phone.only(f"longer:{phone.person.id}")
    )
    return result


@on_both
def test_it_goes_on_when_both_sides_said_yes_and_no_longer_than_the_shorter_yes(
    room: Room,
) -> None:
    today = datetime.now(UTC).date()
    Project.update(ends_on=today).execute()
    assert longer(room.maya, 60)["status"] == longer(room.sten, 70)["status"] == "stored"
    assert Project.get().ends_on == today
    assert longer(room.ida, 30)["status"] == "stored"
    assert Project.get().ends_on == today + timedelta(days=30)


def test_nobody_says_yes_for_ever(room: Room) -> None:
    assert longer(room.maya, 200)["errors"][0]["code"] == "too-late"


@pytest.mark.parametrize("opened", [True, False])
def test_another_clinic_reads_and_reuses_what_was_opened_alone(room: Room, opened: bool) -> None:
    close(room, open_to_others=opened)
    other = create("Hillside", "GB", "Europe/London", now())
    elsa = room.cast.person("Elsa", "elsa@hillside.example")
    Staff.create(clinic=other, person=elsa, role="nurse", since=now())
    client = room.cast.sign_in(elsa)
    told = client.get(f"/api/v1/partnership/clinics/{other.id}/finished").get_json()
    again = f"/api/v1/partnership/clinics/{other.id}/finished/{room.project.id}/reuse"
    answer = client.post(again)
    assert [one["title"] for one in told["projects"]] == [room.project.title] * opened
    assert answer.status_code == (201 if opened else 404)
    if opened:
        made = Opportunity.get()
        assert (made.clinic_id, made.status, made.reused_from) == (
            other.id,
            DRAFT,
            room.project.id,
        )


def test_evidence_names_those_alone_who_asked_for_it(room: Room) -> None:
    body = {"changed": "More trust.", "heard": 5, "again": "yes", "story": True}
    for phone, credit in ((room.maya, "Maya L."), (room.sten, None)):
        mine = phone.only(f"reflection:{phone.person.id}")
        phone.write("reflection", body | ({"credit": credit} if credit else {}), record=mine)
    close(room)
    client = room.cast.sign_in(room.cast.nurse)
    path = f"/api/v1/partnership/clinics/{room.cast.clinic.id}/finished"
    text = client.get(path).get_data(as_text=True)
    assert "Maya L." in text and "Sten" not in text and 'Maya"' not in text
