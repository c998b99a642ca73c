"""Signing up, in and out."""

from flask.testing import FlaskClient

from tests.cast import PASSWORD, Cast

NEW = {
    "name": "Maya",
    "email": "maya@example.org",
    "password": PASSWORD,
    "device_name": "Maya's phone",
}


def test_a_new_person_is_signed_in_and_has_nobody_yet(client: FlaskClient) -> None:
    answer = client.post("/api/v1/accounts", json=NEW)
    assert answer.status_code == 201
    assert answer.get_json()["person"]["email"] == "maya@example.org"
    assert client.get("/api/v1/me").get_json() == answer.get_json()
    assert answer.get_json()["children"] == []


def test_a_mother_adds_her_child_and_sees_it_on_the_next_device(client: FlaskClient) -> None:
    client.post("/api/v1/accounts", json=NEW)
    leo = {"name": "Leo", "colour": "teal", "shape": "star", "birth_date": "2018-03-14"}
    answer = client.post("/api/v1/children", json=leo | {"conditions": ["asthma"]})
    assert answer.status_code == 201, answer.json
    assert answer.get_json()["role"] == "guardian"
    assert client.get("/api/v1/me").get_json()["children"] == [answer.get_json()]


def test_nobody_is_nobody(client: FlaskClient) -> None:
    answer = client.get("/api/v1/me")
    assert (answer.status_code, answer.get_json()["code"]) == (401, "not-signed-in")


def test_the_cast_signs_in(cast: Cast) -> None:
    cast.visiting()
    me = cast.sign_in(cast.okafor).get("/api/v1/me").get_json()
    assert me["clinics"][0]["role"] == "clinician"
    assert len(cast.sign_in(cast.ben).get("/api/v1/me").get_json()["children"]) == 2
