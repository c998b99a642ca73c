"""A family shares with a clinic, sees who is in, and ends it."""

from typing import Any

from flask.testing import FlaskClient

from api.access.grant import Grant
from api.clinics.share import Share
from tests.cast import Cast
from tests.conftest import on_both


def ask(cast: Cast, code: str | None = None) -> Any:
    code = code or cast.clinic.join_code
    address = f"/api/v1/children/{cast.nora.id}/shares"
    return cast.sign_in(cast.maya).post(address, json={"code": code})


def confirm(cast: Cast, client: FlaskClient, team: list[Any]) -> Any:
    share = Share.get(Share.child == cast.nora)
    address = f"/api/v1/clinics/{cast.clinic.id}/requests/{share.id}/confirm"
    return client.post(address, json={"team": [str(person.id) for person in team]})


@on_both
def test_a_clinic_sees_nothing_until_both_have_agreed(cast: Cast) -> None:
    cast.visiting()
    assert ask(cast).get_json()["status"] == "requested"
    okafor, desk = cast.sign_in(cast.okafor), cast.sign_in(cast.coordinator)
    patients = f"/api/v1/clinics/{cast.clinic.id}/patients"
    assert [one["name"] for one in okafor.get(patients).get_json()["patients"]] == ["Leo"]
    waiting = desk.get(f"/api/v1/clinics/{cast.clinic.id}/requests").get_json()["requests"]
    assert waiting[0]["child"] == {"name": "Nora", "birth_date": "2020-09-02"}
    assert confirm(cast, desk, [cast.okafor]).status_code == 204
    names = [one["name"] for one in okafor.get(patients).get_json()["patients"]]
    assert names == ["Leo", "Nora"]


@on_both
def test_the_family_sees_the_team_and_ends_it_at_once(cast: Cast) -> None:
    cast.visiting()
    maya = cast.sign_in(cast.maya)
    access = f"/api/v1/children/{cast.leo.id}/access"
    share = maya.get(access).get_json()["shares"][0]
    assert [one["name"] for one in share["team"]] == ["Dr Okafor", "Rosa Lind"]
    okafor = cast.sign_in(cast.okafor)
    assert okafor.get(access).status_code == 200
    ended = maya.delete(f"/api/v1/children/{cast.leo.id}/shares/{share['id']}")
    assert ended.status_code == 204
    assert okafor.get(access).status_code == 404
    assert maya.get(access).get_json()["shares"] == []


def test_ending_a_share_twice_is_ending_it_once(cast: Cast) -> None:
    address = f"/api/v1/children/{cast.leo.id}/shares/{cast.share.id}"
    maya = cast.sign_in(cast.maya)
    assert [maya.delete(address).status_code for _ in range(2)] == [204, 204]


def test_a_nurse_outside_the_team_sees_no_patient_and_no_request(cast: Cast) -> None:
    cast.visiting()
    ask(cast)
    nurse = cast.sign_in(cast.nurse)
    clinic = f"/api/v1/clinics/{cast.clinic.id}"
    assert nurse.get(f"{clinic}/patients").get_json() == {"patients": []}
    assert nurse.get(f"{clinic}/requests").status_code == 404
    assert confirm(cast, nurse, [cast.nurse]).status_code == 404


def test_nobody_from_outside_gets_into_a_team(cast: Cast) -> None:
    ask(cast)
    answer = confirm(cast, cast.sign_in(cast.coordinator), [cast.stranger])
    assert answer.status_code == 422
    assert answer.get_json()["errors"] == [{"pointer": "/team/0", "code": "not-staff"}]
    assert (
        not Grant.select().where(Grant.person == cast.stranger, Grant.child == cast.nora).exists()
    )


def test_a_family_that_was_declined_may_ask_again(cast: Cast) -> None:
    ask(cast)
    share = Share.get(Share.child == cast.nora)
    address = f"/api/v1/clinics/{cast.clinic.id}/requests/{share.id}/decline"
    assert cast.sign_in(cast.coordinator).post(address).status_code == 204
    assert ask(cast).status_code == 201
    assert ask(cast).get_json()["code"] == "already-shared"


def test_a_request_taken_back_cannot_be_confirmed(cast: Cast) -> None:
    share = ask(cast).get_json()["id"]
    cast.sign_in(cast.maya).delete(f"/api/v1/children/{cast.nora.id}/shares/{share}")
    answer = confirm(cast, cast.sign_in(cast.coordinator), [cast.okafor])
    assert answer.status_code == 409
    assert not Grant.select().where(Grant.child == cast.nora, Grant.person == cast.okafor).exists()


def test_a_code_given_to_one_family_works_once(cast: Cast) -> None:
    made = cast.sign_in(cast.nurse).post(f"/api/v1/clinics/{cast.clinic.id}/invitations")
    code = made.get_json()["code"]
    maya = cast.sign_in(cast.maya)
    found = maya.post("/api/v1/clinics/find", json={"code": code})
    assert found.get_json() == {"name": "Riverside Children's Clinic", "country": "GB"}
    assert ask(cast, code).status_code == 201
    leo = maya.post(f"/api/v1/children/{cast.leo.id}/shares", json={"code": code})
    assert (leo.status_code, leo.get_json()["code"]) == (404, "code-not-accepted")


def test_a_care_team_changes_with_who_works_for_the_child(cast: Cast) -> None:
    cast.visiting()
    desk = cast.sign_in(cast.coordinator)
    address = f"/api/v1/clinics/{cast.clinic.id}/shares/{cast.share.id}/team"
    assert desk.put(address, json={"team": [str(cast.nurse.id)]}).status_code == 204
    access = f"/api/v1/children/{cast.leo.id}/access"
    assert cast.sign_in(cast.okafor).get(access).status_code == 404
    assert cast.sign_in(cast.nurse).get(access).status_code == 200
    assert desk.get(access).status_code == 200


def test_the_code_on_the_wall_is_a_picture_for_staff(cast: Cast) -> None:
    address = f"/api/v1/clinics/{cast.clinic.id}/join.svg"
    answer = cast.sign_in(cast.nurse).get(address)
    assert answer.mimetype == "image/svg+xml"
    assert b"<svg" in answer.data
    assert cast.sign_in(cast.stranger).get(address).status_code == 404
