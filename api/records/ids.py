"""Ids of revisions as text: a UUIDv7 whose last 62 bits are its device's needs 42 bits."""

from collections.abc import Sequence
from uuid import UUID

from api.records.revision import made_at

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
WIDTH = 7
SALT_BITS = 12
JUMP = (1 << 30) - 1
TAIL = (1 << 62) - 1


def tail(id: UUID) -> int:
    """The last 62 bits of an id."""
    return id.int & TAIL


def pack(ids: Sequence[UUID]) -> tuple[str, dict[int, int]]:
    """Seven letters for each id, and the times that are no small step from the one before."""
    text, jumps, before = [], {}, -JUMP
    for row, id in enumerate(ids):
        made, salt = made_at(id), id.int >> 64 & 0xFFF
        step = made - before
        if not 0 <= step < JUMP:
            jumps[row], step = made, JUMP
        text.append(_letters(step << SALT_BITS | salt))
        before = made
    return "".join(text), jumps


def unpack(text: str, jumps: dict[str, int], tails: Sequence[int]) -> list[UUID]:
    """The ids again, with the last bits of each."""
    ids, made = [], 0
    for row, last in enumerate(tails):
        number = _number(text[row * WIDTH : (row + 1) * WIDTH])
        made = jumps.get(str(row), made + (number >> SALT_BITS))
        salt = number & 0xFFF
        ids.append(UUID(int=made << 80 | 7 << 76 | salt << 64 | 2 << 62 | last))
    return ids


def _letters(number: int) -> str:
    return "".join(LETTERS[number >> 6 * place & 63] for place in reversed(range(WIDTH)))


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number << 6 | LETTERS.index(letter)
    return number
