"""Nobody learns from a sign-in whether an address has an account."""

from typing import Any

import pytest

from api.people import password
from tests.cast import PASSWORD, Cast

WRONG = "eleven brown bears sleeping"


def sign_in(cast: Cast, email: str, secret: str = WRONG) -> Any:
    form = {"email": email, "password": secret, "device_name": "phone"}
    return cast.app.test_client().post("/api/v1/sessions", json=form)


class CountingHasher:
    """Argon2 as it is, counting how often it verifies."""

    def __init__(self, real: Any) -> None:
        self.real, self.verified, self.hashed = real, 0, 0

    def verify(self, *args: Any) -> Any:
        self.verified += 1
        return self.real.verify(*args)

    def hash(self, *args: Any) -> Any:
        self.hashed += 1
        return self.real.hash(*args)


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> CountingHasher:
    password.verify(None, "the hash that stands in for nobody's is made")
    hasher = CountingHasher(password._argon2)
    monkeypatch.setattr(password, "_argon2", hasher)
    return hasher


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(cast: Cast) -> None:
    assert cast.maya
    known, unknown = sign_in(cast, "maya@example.org"), sign_in(cast, "nobody@example.org")
    assert known.status_code == unknown.status_code == 401
    assert known.data == unknown.data
    same = {"Content-Type", "Content-Length", "Cache-Control", "Vary"}
    assert {k: known.headers.get(k) for k in same} == {k: unknown.headers.get(k) for k in same}


def test_both_cost_one_verification(cast: Cast, counting: CountingHasher) -> None:
    assert cast.maya
    for email in ("maya@example.org", "nobody@example.org"):
        before = counting.verified
        sign_in(cast, email)
        assert counting.verified == before + 1
    assert counting.hashed == 0


def test_the_password_of_nobody_opens_nothing() -> None:
    assert not password.verify(None, "the password of nobody at all")


def test_signing_up_with_a_known_address_is_signing_in(
    cast: Cast, counting: CountingHasher
) -> None:
    assert cast.maya
    form = {"name": "M", "email": "Maya@Example.org", "password": WRONG, "device_name": "phone"}
    wrong = cast.app.test_client().post("/api/v1/accounts", json=form)
    assert (wrong.status_code, wrong.data) == (401, sign_in(cast, "nobody@example.org").data)
    right = cast.app.test_client().post("/api/v1/accounts", json=form | {"password": PASSWORD})
    assert right.get_json()["person"]["name"] == "Maya"


def test_guessing_one_persons_password_is_slowed_down(cast: Cast) -> None:
    assert cast.maya
    tries = [sign_in(cast, "maya@example.org") for _ in range(6)]
    assert [one.status_code for one in tries] == [401] * 5 + [429]
    assert int(tries[5].headers["Retry-After"]) <= 60
    assert sign_in(cast, "maya@example.org", PASSWORD).status_code == 429


def test_an_unknown_address_is_slowed_down_as_a_known_one(cast: Cast) -> None:
    tries = [sign_in(cast, "nobody@example.org").status_code for _ in range(6)]
    assert tries == [401] * 5 + [429]


def test_signing_in_rightly_is_never_slowed_down(cast: Cast) -> None:
    assert cast.maya
    tries = [sign_in(cast, "maya@example.org", PASSWORD).status_code for _ in range(12)]
    assert tries == [201] * 12
