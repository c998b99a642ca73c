"""What a device needs to know about the person who signed in on it.

Later slices add what is theirs (the children, the clinics); this one knows the person alone.
"""

from collections.abc import Callable
from typing import Any

from api.people.person import Person

Part = Callable[[Person], list[dict[str, Any]]]
_parts: dict[str, Part] = {}


def part(name: str) -> Callable[[Part], Part]:
    """Let a slice answer one list of `me`."""

    def add(read: Part) -> Part:
        _parts[name] = read
        return read

    return add


def me(person: Person) -> dict[str, Any]:
    """The person, and every list that slices know of them."""
    return {"person": person, **{name: read(person) for name, read in _parts.items()}}
