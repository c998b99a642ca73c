"""A session ends when it is ended, whatever a copied cookie says."""

from datetime import timedelta

import pytest
from flask.testing import FlaskClient

from api.database import now
from api.people.session import Session
from tests.cast import PASSWORD, Cast
from tests.conftest import on_both

NEW_PASSWORD = "nine green herons dancing"


def copy_of(client: FlaskClient, cast: Cast) -> FlaskClient:
    """Another browser with the same cookie."""
    cookie = client.get_cookie("ensemble_session")
    assert cookie
    copy = cast.app.test_client()
    copy.set_cookie("ensemble_session", cookie.value)
    return copy


def who(client: FlaskClient) -> int:
    return client.get("/api/v1/me").status_code


@on_both
def test_a_copied_cookie_is_worthless_after_signing_out(cast: Cast) -> None:
    phone = cast.sign_in(cast.maya)
    copy = copy_of(phone, cast)
    assert who(copy) == 200
    assert phone.delete("/api/v1/sessions/current").status_code == 204
    assert (who(phone), who(copy)) == (401, 401)


def test_a_lost_phone_is_signed_out_from_another(cast: Cast) -> None:
    lost, here = cast.sign_in(cast.maya), cast.sign_in(cast.maya)
    listed = here.get("/api/v1/sessions").get_json()["sessions"]
    (other,) = [one for one in listed if not one["current"]]
    assert here.delete(f"/api/v1/sessions/{other['id']}").status_code == 204
    assert (who(lost), who(here)) == (401, 200)


def test_a_lost_phone_is_told_that_it_was_ended_and_not_that_time_is_over(cast: Cast) -> None:
    lost, old = cast.sign_in(cast.maya), cast.sign_in(cast.ben)
    Session.update(ended_at=now()).where(Session.person == cast.maya).execute()
    Session.update(expires_at=now()).where(Session.person == cast.ben).execute()
    codes = [phone.get("/api/v1/me").get_json()["code"] for phone in (lost, old)]
    assert codes == ["session-ended", "not-signed-in"]


def test_nobody_ends_the_sessions_of_others(cast: Cast) -> None:
    phone = cast.sign_in(cast.maya)
    session = phone.get("/api/v1/sessions").get_json()["sessions"][0]["id"]
    answer = cast.sign_in(cast.stranger).delete(f"/api/v1/sessions/{session}")
    assert (answer.status_code, who(phone)) == (404, 200)


def test_all_devices_end_at_once(cast: Cast) -> None:
    phone, tablet = cast.sign_in(cast.maya), cast.sign_in(cast.maya)
    assert phone.delete("/api/v1/sessions").status_code == 204
    assert (who(phone), who(tablet)) == (401, 401)


def test_a_new_password_ends_every_session_but_a_new_one_here(cast: Cast) -> None:
    phone, tablet = cast.sign_in(cast.maya), cast.sign_in(cast.maya)
    copy = copy_of(phone, cast)
    form = {"current": PASSWORD, "new": NEW_PASSWORD}
    assert phone.put("/api/v1/me/password", json=form).status_code == 204
    assert (who(phone), who(copy), who(tablet)) == (200, 401, 401)


def test_a_password_changes_only_for_who_knows_it(cast: Cast) -> None:
    phone = cast.sign_in(cast.maya)
    form = {"current": NEW_PASSWORD, "new": NEW_PASSWORD}
    answer = phone.put("/api/v1/me/password", json=form)
    assert (answer.status_code, answer.get_json()["code"]) == (401, "sign-in-failed")
    assert who(phone) == 200


def test_signing_in_again_ends_the_session_before(cast: Cast) -> None:
    phone = cast.sign_in(cast.maya)
    copy = copy_of(phone, cast)
    form = {"email": "maya@example.org", "password": PASSWORD, "device_name": "phone"}
    assert phone.post("/api/v1/sessions", json=form).status_code == 201
    assert (who(phone), who(copy)) == (200, 401)


@pytest.mark.parametrize("left, expected", [(timedelta(seconds=1), 200), (-timedelta(0), 401)])
def test_a_session_ends_when_its_time_is_over(cast: Cast, left: timedelta, expected: int) -> None:
    phone = cast.sign_in(cast.maya)
    Session.update(expires_at=now() + left).execute()
    assert who(phone) == expected


def test_a_phone_in_use_stays_signed_in(cast: Cast) -> None:
    phone = cast.sign_in(cast.maya)
    old = now() - timedelta(days=89)
    Session.update(last_seen_at=old, expires_at=old + timedelta(days=90)).execute()
    who(phone)
    assert Session.get().expires_at - now() > timedelta(days=89)


def test_looking_twice_writes_once(cast: Cast) -> None:
    phone = cast.sign_in(cast.maya)
    before = Session.get().last_seen_at
    who(phone)
    assert Session.get().last_seen_at == before


def test_the_database_holds_no_cookie(cast: Cast) -> None:
    phone = cast.sign_in(cast.maya)
    cookie = phone.get_cookie("ensemble_session")
    assert cookie
    assert cookie.value.encode() not in bytes(Session.get().token_hash)


def test_a_remember_cookie_is_nothing(cast: Cast) -> None:
    client = cast.app.test_client()
    client.set_cookie("remember_token", f"{cast.maya.id}|0")
    client.set_cookie("session", "eyJfdXNlcl9pZCI6IjEifQ.x.y")
    assert who(client) == 401


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(cast: Cast) -> None:
    assert cast.maya
    form = {"email": "maya@example.org", "password": PASSWORD, "device_name": "phone"}
    cookie = cast.app.test_client().post("/api/v1/sessions", json=form).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie
