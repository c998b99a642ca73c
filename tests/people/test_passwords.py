"""Passwords that guessers try early are refused; passphrases are welcome."""

import pytest

from api.errors import Invalid
from api.people import password


@pytest.mark.parametrize(
    ("secret", "code"),
    [
        ("short", "password-too-short"),
        ("fourteen chars", "password-too-short"),
        ("x" * 201, "password-too-long"),
        ("aaaaaaaaaaaaaaaa", "password-too-plain"),
        ("abababababababab", "password-too-plain"),
        ("1234567890123456", "password-too-plain"),
        ("abcdefghijklmnopqrst", "password-too-plain"),
        ("zyxwvutsrqponmlkj", "password-too-plain"),
        ("PasswordPassword1!", "password-common"),
        ("iloveyouiloveyou", "password-common"),
        ("correct horse battery staple", "password-common"),
        ("qwertyuiop12345678", "password-common"),
        ("maya@example.org!!", "password-about-you"),
        ("Maya-Oduya-Maya-Oduya", "password-about-you"),
    ],
)
def test_what_guessers_try_first_is_refused(secret: str, code: str) -> None:
    with pytest.raises(Invalid) as refusal:
        password.check(secret, "Maya Oduya", "maya@example.org")
    assert refusal.value.errors == [{"pointer": "/password", "code": code}]


@pytest.mark.parametrize(
    "secret",
    [
        "seven purple otters singing",
        "ÄpfelundBirnenimGarten",
        "雨が降る日に猫は窓の外を見ている寒い",
    ],
)
def test_a_passphrase_is_welcome(secret: str) -> None:
    password.check(secret, "Maya Oduya", "maya@example.org")


def test_a_password_is_kept_as_argon2id() -> None:
    hashed = password.hash("seven purple otters singing")
    assert hashed.startswith("$argon2id$")
    assert password.verify(hashed, "seven purple otters singing")
    assert not password.verify(hashed, "seven purple otters swimming")
    assert not password.verify("not a hash", "seven purple otters singing")
