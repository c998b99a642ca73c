"""What is made together in a room, and two minutes of the team for a draft."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

import pytest
from flask.testing import FlaskClient

from api.database import now
from api.partnership.kinds.picture import LONGEST
from api.partnership.kinds.worksheet import TEMPLATES
from api.partnership.project import Project
from tests.cast import Cast
from tests.conftest import on_both
from tests.partnership.room import DRAFT, Room
from tests.partnership.test_kinds import codes

DOT = "data:image/png;base64,iVBORw0KGgo="


@pytest.fixture
def room(cast: Cast) -> Room:
    return Room(cast)


@pytest.mark.parametrize("template", sorted(TEMPLATES))
def test_a_sheet_holds_what_its_template_asks_and_nothing_else(room: Room, template: str) -> None:
    sheet = {"template": template, "title": "First"} | (
        {"text": "Hm"} if template == "draft" else {}
    )
    room.maya.write("worksheet", sheet)
    for name in {"worked", "first_step", "will_do", "films", "wants"} - set(TEMPLATES[template]):
        result = room.ida.push("worksheet", sheet | {name: "Words"})
        assert codes(result) == [(f"/body/{name}", "unknown-field")]


@pytest.mark.parametrize(
    ("picture", "code"),
    [
        (DOT, ""),
        ("https://example.org/me.png", "not-a-picture"),
        ("data:image/svg+xml;base64,PHN2Zz4=", "not-a-picture"),
        ("data:text/html;base64,PHN2Zz4=", "not-a-picture"),
        (DOT + "A" * LONGEST, "too-long"),
    ],
)
def test_a_picture_is_small_and_nothing_but_a_picture(room: Room, picture: str, code: str) -> None:
    test = room.maya.write("word", {"word": "ramp"})
    body = {"pdsa": test, "title": "Sign", "of": "picture", "picture": picture}
    expected = [("/body/picture", code)] if code else []
    assert codes(room.maya.push("prototype", body)) == expected


def test_a_prototype_is_there_to_be_looked_at(room: Room) -> None:
    body = {"pdsa": str(room.project.id), "title": "Sign"}
    for of, needs in (("picture", "picture"), ("text", "text"), ("form", "text")):
        result = room.maya.push("prototype", body | {"of": of})
        assert codes(result) == [(f"/body/{needs}", "required")]


def test_who_asks_has_a_proposal_and_an_open_question(room: Room) -> None:
    ask = {"of": "ask", "text": "I hand out the card on Thursday."}
    assert codes(room.ida.push("note", ask)) == [("/body/question", "required")]
    assert codes(room.ida.push("note", {"of": "ask", "question": "What do you think?"})) == [
        ("/body/text", "required")
    ]
    room.ida.write("note", ask | {"question": "What would make it easy for you?"})


def test_nobody_changes_the_words_of_somebody_elses_comment(room: Room) -> None:
    comment = {"on": room.ida.write("word", {"word": "ramp"}), "text": "Too steep."}
    first = room.maya.write("comment", comment)
    for body in (comment | {"text": "It is fine."}, None):
        result = room.ida.push("comment", body, record=first, parents=[first])
        assert codes(result) == [("/record", "other-author")]
    room.maya.write("comment", None, record=first, parents=[first])


def drafts(client: FlaskClient, room: Room) -> Any:
    return client.get(address(room)).get_json()["drafts"]


def address(room: Room, draft: str = "") -> str:
    at = f"/api/v1/partnership/clinics/{room.project.clinic_id}/drafts"
    return f"{at}/{draft}/look" if draft else at


def looks(room: Room) -> list[dict[str, Any] | None]:
    return [one.body for one in room.maya.read() if one.kind == "look"]


@on_both
def test_two_minutes_of_the_team_reach_the_room_under_their_name(room: Room) -> None:
    draft = room.maya.write("worksheet", DRAFT | {"wants": "Is it true?"})
    doctor = room.cast.sign_in(room.cast.okafor)
    (asked,) = drafts(doctor, room)
    assert (asked["text"], asked["wants"], asked["mine"]) == (DRAFT["text"], "Is it true?", None)
    assert "Maya" not in str(asked)
    for says in ("change", "good"):
        said = {"says": says, "text": "Say how long."}
        assert doctor.put(address(room, draft), json=said).status_code == 204
    assert drafts(doctor, room)[0]["mine"] == said
    first, second = looks(room)
    assert second == said | {"on": draft, "name": "Okafor"}
    assert first != second
    (one,) = {look.record for look in room.maya.read() if look.kind == "look"}
    assert one == uuid5(UUID(draft), f"look:{room.cast.okafor.id}")


@on_both
def test_a_draft_is_read_by_the_team_only_while_its_writers_ask(room: Room) -> None:
    draft = room.maya.write("worksheet", DRAFT | {"look": False})
    doctor = room.cast.sign_in(room.cast.okafor)
    assert drafts(doctor, room) == []
    assert doctor.put(address(room, draft), json={"says": "good"}).status_code == 404
    asked = room.maya.write("worksheet", DRAFT, record=draft, parents=[draft])
    other = room.ida.write("worksheet", DRAFT | {"look": False}, record=draft, parents=[draft])
    assert drafts(doctor, room) == []
    again = room.ida.write("worksheet", DRAFT, record=draft, parents=[asked, other])
    assert len(drafts(doctor, room)) == 1
    room.maya.write("worksheet", None, record=draft, parents=[again])
    assert drafts(doctor, room) == []
    assert looks(room) == []


@on_both
def test_who_knows_the_id_of_a_draft_takes_it_from_no_other_project(room: Room) -> None:
    draft = room.maya.write("worksheet", DRAFT)
    other = Room(room.cast, "Elsewhere").sten
    other.write("worksheet", DRAFT | {"title": "Not yours"}, record=draft)
    doctor = room.cast.sign_in(room.cast.okafor)
    assert [one["title"] for one in drafts(doctor, room)] == [DRAFT["title"]]
    assert doctor.put(address(room, draft), json={"says": "good"}).status_code == 204
    assert len(looks(room)) == 1


def test_a_quick_look_opens_nothing_else_of_a_room(room: Room) -> None:
    draft = room.maya.write("worksheet", DRAFT)
    outsider = room.phone(room.cast.okafor)
    assert outsider.pull()["streams"] == {}
    look = {"on": draft, "says": "good", "name": "Okafor"}
    for kind, body in (("look", look), ("comment", {"on": draft, "text": "Hm"})):
        assert outsider.push(kind, body)["status"] == "refused"
    assert room.ida.push("look", look)["status"] == "refused"
    Project.update(ends_on=now().date() - timedelta(days=15)).execute()
    doctor = room.cast.sign_in(room.cast.okafor)
    assert doctor.put(address(room, draft), json={"says": "good"}).status_code == 409
