"""A second parent comes in by a code, in two steps, and nobody else does."""

from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient

from api.access.grant import Grant
from api.access.invitation import Invitation
from api.people.person import Person
from tests.cast import Cast
from tests.conftest import on_both

LEOS_BIRTH = "2018-03-14"


@pytest.fixture
def other(cast: Cast) -> Person:
    """The other parent, before any invitation."""
    return cast.person("Tom", "tom@example.org")


def invite(cast: Cast) -> str:
    answer = cast.sign_in(cast.maya).post(f"/api/v1/children/{cast.leo.id}/invitations")
    assert answer.status_code == 201
    return str(answer.get_json()["code"])


def accept(client: FlaskClient, code: str, birth_date: str = LEOS_BIRTH) -> Any:
    return client.post("/api/v1/invitations/accept", json={"code": code, "birth_date": birth_date})


def guardians(cast: Cast) -> list[dict[str, Any]]:
    answer = cast.sign_in(cast.maya).get(f"/api/v1/children/{cast.leo.id}/access")
    return list(answer.get_json()["guardians"])


def confirm(cast: Cast, by: Person) -> int:
    waiting = Grant.get(Grant.status == "accepted")
    address = f"/api/v1/children/{cast.leo.id}/grants/{waiting.id}/confirm"
    return cast.sign_in(by).post(address).status_code


@on_both
def test_a_second_parent_is_in_after_both_have_agreed(cast: Cast, other: Person) -> None:
    phone = cast.sign_in(other)
    assert accept(phone, invite(cast).lower().replace("-", " ")).get_json() == {
        "status": "accepted"
    }
    assert phone.get("/api/v1/me").get_json()["children"] == []
    waiting = guardians(cast)[1]
    assert (waiting["name"], waiting["yours_to_confirm"]) == ("Tom", True)
    assert confirm(cast, cast.maya) == 204
    assert [child["name"] for child in phone.get("/api/v1/me").get_json()["children"]] == ["Leo"]


def test_confirming_twice_is_confirming_once(cast: Cast, other: Person) -> None:
    accept(cast.sign_in(other), invite(cast))
    grant = Grant.get(Grant.status == "accepted")
    for _ in range(2):
        address = f"/api/v1/children/{cast.leo.id}/grants/{grant.id}/confirm"
        assert cast.sign_in(cast.maya).post(address).status_code == 204


def test_nobody_but_the_inviter_confirms(cast: Cast, other: Person) -> None:
    cast.visiting()
    sam = cast.person("Sam", "sam@example.org")
    accept(cast.sign_in(sam), invite(cast))
    assert confirm(cast, cast.ben) == 404
    assert confirm(cast, cast.okafor) == 404
    assert confirm(cast, sam) == 404


def test_a_wrong_birth_date_opens_nothing_and_five_end_the_code(cast: Cast, other: Person) -> None:
    code, phone = invite(cast), cast.sign_in(other)
    for _ in range(5):
        answer = accept(phone, code, "2018-03-15")
        assert (answer.status_code, answer.get_json()["code"]) == (404, "code-not-accepted")
    assert accept(phone, code).status_code == 404


def test_a_wrong_code_and_a_wrong_date_get_the_same_answer(cast: Cast, other: Person) -> None:
    phone = cast.sign_in(other)
    wrong_date = accept(phone, invite(cast), "2000-01-01")
    wrong_code = accept(phone, "00000-00000")
    assert wrong_date.data == wrong_code.data


def test_a_code_works_once(cast: Cast, other: Person) -> None:
    code = invite(cast)
    accept(cast.sign_in(other), code)
    assert accept(cast.sign_in(cast.stranger), code).status_code == 404


def test_a_code_is_too_old_after_three_days(cast: Cast, other: Person) -> None:
    code = invite(cast)
    late = Invitation.get()
    late.expires_at -= timedelta(hours=72)
    late.save()
    assert accept(cast.sign_in(other), code).status_code == 404


def test_a_withdrawn_code_opens_nothing(cast: Cast, other: Person) -> None:
    code, maya = invite(cast), cast.sign_in(cast.maya)
    address = f"/api/v1/children/{cast.leo.id}/invitations/{Invitation.get().id}"
    assert maya.delete(address).status_code == 204
    assert maya.delete(address).status_code == 404
    assert accept(cast.sign_in(other), code).status_code == 404


def test_a_code_of_somebody_who_has_left_opens_nothing(cast: Cast, other: Person) -> None:
    assert cast.ben
    code = invite(cast)
    own = Grant.get(Grant.person == cast.maya, Grant.child == cast.leo)
    leaving = cast.sign_in(cast.maya).delete(f"/api/v1/children/{cast.leo.id}/grants/{own.id}")
    assert leaving.status_code == 204
    assert accept(cast.sign_in(other), code).status_code == 404


def test_who_is_family_already_cannot_take_a_second_place(cast: Cast) -> None:
    answer = accept(cast.sign_in(cast.maya), invite(cast))
    assert (answer.status_code, answer.get_json()["code"]) == (409, "already-in-family")


def test_one_parent_cannot_put_the_other_out(cast: Cast) -> None:
    bens = Grant.get(Grant.person == cast.ben, Grant.child == cast.leo)
    answer = cast.sign_in(cast.maya).delete(f"/api/v1/children/{cast.leo.id}/grants/{bens.id}")
    assert (answer.status_code, answer.get_json()["code"]) == (403, "refused")


def test_the_inviter_can_send_away_whoever_typed_the_code(cast: Cast, other: Person) -> None:
    accept(cast.sign_in(other), invite(cast))
    waiting = Grant.get(Grant.status == "accepted")
    maya = cast.sign_in(cast.maya)
    assert maya.delete(f"/api/v1/children/{cast.leo.id}/grants/{waiting.id}").status_code == 204
    assert len(guardians(cast)) == 1


def test_a_parent_can_leave_but_not_the_last_one(cast: Cast) -> None:
    assert cast.ben
    for person, expected in ((cast.ben, 204), (cast.maya, 409)):
        own = Grant.get(Grant.person == person, Grant.child == cast.leo)
        answer = cast.sign_in(person).delete(f"/api/v1/children/{cast.leo.id}/grants/{own.id}")
        assert answer.status_code == expected
    assert cast.sign_in(cast.maya).get("/api/v1/me").get_json()["children"]


def test_who_the_record_is_about_can_end_a_guardians_place(cast: Cast) -> None:
    bens = Grant.get(Grant.person == cast.ben, Grant.child == cast.leo)
    Grant.update(role="self").where(Grant.person == cast.maya).execute()
    answer = cast.sign_in(cast.maya).delete(f"/api/v1/children/{cast.leo.id}/grants/{bens.id}")
    assert answer.status_code == 204


def test_guessing_codes_is_slowed_down(cast: Cast) -> None:
    phone = cast.sign_in(cast.stranger)
    answers = [accept(phone, "00000-00000").status_code for _ in range(11)]
    assert answers == [404] * 10 + [429]
