"""Passwords: Argon2id at rest, and no password that a guesser tries early.

At least 15 characters, as NIST SP 800-63B-4 (2025) asks where a password stands alone; no other
rules of composition.
"""

import functools
import itertools
import re

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from api.errors import Invalid

SHORTEST, LONGEST = 15, 200
FEWEST_DIFFERENT = 6

# The first choice of OWASP's Password Storage Cheat Sheet (2025): 19 MiB, 2 passes. RFC 9106's
# 64 MiB for each of eight sign-ins at once is more than a village server has.
_argon2 = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)

# What is left of common long passwords when digits, signs and repeated parts are taken away.
COMMON = """password passwort motdepasse contrasena qwerty qwertyuiop qwertzuiop azerty azertyuiop
    asdfghjkl zxcvbnm qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm qazwsxedc qazwsxedcrfvtgb
    abcdefghijklmnop abcdefghijklmnopqrstuvwxyz iloveyou iloveyousomuch letmein welcome
    welcomehome changeme changemeplease administrator thequickbrownfox
    thequickbrownfoxjumpsoverthelazydog correcthorsebatterystaple correcthorsebattery
    mypassword mypasswordis thisismypassword thisisapassword passwordpassword secretpassword
    ensemble ensemblediary jesuschrist manchesterunited liverpoolfootballclub
    princess superman footballfootball trustno onetwothreefourfive"""


def hash(secret: str) -> str:
    """The Argon2id hash of a password, its salt and parameters inside."""
    return _argon2.hash(secret)


def verify(hashed: str | None, secret: str) -> bool:
    """Whether this is the password; takes as long when there is none to compare with."""
    try:
        return _argon2.verify(hashed or _nobodys(), secret) and hashed is not None
    except (Argon2Error, InvalidHashError):
        return False


@functools.cache
def _nobodys() -> str:
    return _argon2.hash("the password of nobody at all")


def check(secret: str, name: str, email: str) -> None:
    """Raise Invalid with password-too-short, -too-long, -too-plain, -common or -about-you."""
    code = _weakness(secret, name, email)
    if code:
        raise Invalid(errors=[{"pointer": "/password", "code": code}])


def _weakness(secret: str, name: str, email: str) -> str | None:
    plain = secret.casefold()
    if len(secret) < SHORTEST:
        return "password-too-short"
    if len(secret) > LONGEST:
        return "password-too-long"
    if len(set(plain)) < FEWEST_DIFFERENT or _is_run(plain):
        return "password-too-plain"
    if _core(plain) in COMMON.split():
        return "password-common"
    return "password-about-you" if _is_about(plain, name, email) else None


def _is_run(plain: str) -> bool:
    """Counting up or down, such as 123456789… or zyxw…, wherever it starts over."""
    steps = [ord(after) - ord(before) for before, after in itertools.pairwise(plain)]
    return max(steps.count(1), steps.count(-1)) >= len(steps) * 3 // 4


def _core(plain: str) -> str:
    letters = re.sub(r"[\W\d_]+", "", plain)
    return re.sub(r"^(.{3,}?)\1+$", r"\1", letters)


def _is_about(plain: str, name: str, email: str) -> bool:
    """Little more than one's own name or address."""
    own = {email.casefold(), email.casefold().partition("@")[0], *name.casefold().split()}
    rest = plain
    for word in sorted((word for word in own if len(word) >= 4), key=len, reverse=True):
        rest = rest.replace(word, "")
    return email.casefold() in plain or len(set(rest)) < FEWEST_DIFFERENT
