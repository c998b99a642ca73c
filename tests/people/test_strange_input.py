"""Whatever a field is given, the answer is a refusal with a code, never a crash."""

from typing import Any
from uuid import uuid4

import pytest

from tests.cast import PASSWORD, Cast
from tests.conftest import on_both

STRANGE: list[Any] = [
    None,
    True,
    0,
    -1,
    2**63,
    10**400,
    1.5,
    [],
    ["maya@example.org"],
    [["x", "y"]],
    {},
    {"$ne": ""},
    "",
    " ",
    "a\x00b",
    "\ud800",
    "\u202e\x1b[31m",
    "x" * 5000,
    "' OR 1=1 --",
]

ACCOUNT = {
    "name": "Ada",
    "email": "ada@example.org",
    "password": PASSWORD,
    "device_name": "phone",
}
CHILD = {
    "name": "Leo",
    "colour": "teal",
    "shape": "star",
    "birth_date": "2018-03-14",
    "conditions": ["asthma"],
    "self": False,
}
UNASKED = {"id", "author", "status", "created_by", "staff", "password_hash"}
FORMS: list[tuple[str, str, dict[str, Any]]] = [
    ("POST", "/api/v1/accounts", ACCOUNT),
    ("POST", "/api/v1/sessions", {k: v for k, v in ACCOUNT.items() if k != "name"}),
    ("PUT", "/api/v1/me/password", {"current": PASSWORD, "new": PASSWORD}),
    ("POST", "/api/v1/children", CHILD | {"id": str(uuid4())}),
    ("PUT", "/api/v1/children/{leo}", {k: v for k, v in CHILD.items() if k != "self"} | {"rev": 1}),
    ("POST", "/api/v1/invitations/accept", {"code": "AAAAA-AAAAA", "birth_date": "2018-03-14"}),
    ("POST", "/api/v1/clinics/find", {"code": "AAAAA-AAAAA"}),
    ("POST", "/api/v1/children/{leo}/shares", {"code": "AAAAA-AAAAA"}),
    ("POST", "/api/v1/staff-invitations/accept", {"code": "AAAAA-AAAAA"}),
    ("POST", "/api/v1/clinics/{clinic}/staff-invitations", {"role": "nurse", "title": ""}),
    ("POST", "/api/v1/clinics/{clinic}/requests/{share}/confirm", {"team": []}),
    ("PUT", "/api/v1/clinics/{clinic}/shares/{share}/team", {"team": []}),
]


LISTS = ("conditions", "team")


def send(cast: Cast, method: str, address: str, form: Any) -> Any:
    client = cast.sign_in(cast.coordinator if "/clinics/{" in address else cast.maya)
    address = address.format(leo=cast.leo.id, clinic=cast.clinic.id, share=cast.share.id)
    return client.open(address, method=method, json=form)


@on_both
def test_no_value_of_any_field_crashes(cast: Cast) -> None:
    cast.visiting()
    for method, address, form in FORMS:
        for name in form:
            for value in STRANGE:
                status = send(cast, method, address, form | {name: value}).status_code
                assert status < 500, (address, name, value)
                if isinstance(value, list | dict) and name not in LISTS:
                    assert status in (422, 429), (address, name, value, status)


def test_keys_that_nobody_asked_for_are_refused(cast: Cast) -> None:
    cast.visiting()
    for method, address, form in FORMS:
        for name in UNASKED - form.keys():
            answer = send(cast, method, address, form | {name: "x"})
            assert answer.status_code == 422
            assert {"pointer": f"/{name}", "code": "unknown-field"} in answer.get_json()["errors"]


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b'"x"', b"{", b"\xff", b"1" * 5000, b"NaN"])
def test_a_body_that_is_no_form_is_refused(cast: Cast, body: bytes) -> None:
    client = cast.sign_in(cast.maya)
    answer = client.post("/api/v1/children", data=body, content_type="application/json")
    assert answer.status_code in (400, 422)


def test_a_body_of_many_levels_is_refused(cast: Cast) -> None:
    deep = b'{"name":' + b"[" * 60_000 + b"]" * 60_000 + b"}"
    client = cast.sign_in(cast.maya)
    answer = client.post("/api/v1/children", data=deep, content_type="application/json")
    assert answer.status_code in (400, 422)


def test_a_strange_cookie_is_nobody(cast: Cast) -> None:
    client = cast.app.test_client()
    for value in ("", "\x80", "x" * 4000, "null", "[]"):
        client.set_cookie("ensemble_session", value)
        assert client.get("/api/v1/me").status_code == 401
