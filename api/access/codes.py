"""Codes that a person reads out or types: 50 random bits in ten characters nobody mistakes."""

import hashlib
import secrets

# Crockford's base 32: no I, L, O or U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 10
MISTAKEN = str.maketrans({"I": "1", "L": "1", "O": "0", "-": "", " ": ""})


def make() -> str:
    """A new code as it is shown: XXXXX-XXXXX."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    return f"{drawn[:5]}-{drawn[5:]}"


def read(typed: str) -> str:
    """A typed code as it was shown, whatever the case, hyphens and spaces."""
    plain = typed.upper().translate(MISTAKEN)
    return f"{plain[:5]}-{plain[5:]}"


def hash(typed: str) -> bytes:
    """What is kept of a code that works once."""
    return hashlib.sha256(read(typed).encode()).digest()
