"""Ids of revisions as text: a UUIDv7 whose last 62 bits are its device's needs only 42 bits."""

from collections.abc import Sequence
from uuid import UUID

from api.records.revision import made_at

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
PAIRS = [first + second for first in LETTERS for second in LETTERS]
WIDTH = 7
SALT = 0xFFF
JUMP = (1 << 30) - 1
TAIL = (1 << 62) - 1


def tail(id: UUID, device: UUID) -> str:
    """The last 62 bits of an id in hex; nothing where they are the device's."""
    bits = id.int & TAIL
    return "" if bits == device.int & TAIL else f"{bits:x}"


def pack(ids: Sequence[UUID]) -> tuple[str, dict[int, int]]:
    """Seven letters for each id, and the times that are no small step from the one before."""
    text: list[str] = []
    jumps: dict[int, int] = {}
    before = -JUMP
    for row, id in enumerate(ids):
        made = made_at(id)
        step = made - before
        if not 0 <= step < JUMP:
            jumps[row], step = made, JUMP
        text += (LETTERS[step >> 24], PAIRS[step >> 12 & SALT], PAIRS[step & SALT])
        text.append(PAIRS[id.int >> 64 & SALT])
        before = made
    return "".join(text), jumps


def unpack(
    text: str, jumps: dict[str, int], tails: Sequence[str], devices: Sequence[UUID]
) -> list[UUID]:
    """The ids again."""
    ids, made = [], 0
    for row, (own, device) in enumerate(zip(tails, devices, strict=True)):
        number = 0
        for letter in text[row * WIDTH : (row + 1) * WIDTH]:
            number = number << 6 | LETTERS.index(letter)
        made = jumps.get(str(row), made + (number >> 12))
        rest = int(own, 16) if own else device.int & TAIL
        ids.append(UUID(int=made << 80 | 7 << 76 | (number & SALT) << 64 | 2 << 62 | rest))
    return ids
