"""What surrounds a body on its way in: read strictly, or say which fields are wrong."""

import json
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from api.records.kinds import FieldErrors
from api.records.revision import Revision

PLAIN_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")
# A UUIDv7 up to the year 6429: later times overflow what databases and browsers call a date.
REVISION_ID = re.compile(
    r"[0-7][0-9a-f]{7}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\Z"
)
WALL_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?\Z", re.ASCII)
NAME = re.compile(r"[a-z]+([.-][a-z]+)*\Z")
ZONE = re.compile(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*\Z", re.ASCII)
MOST_PARENTS = 20
MOST_DEPTH = 8
FARTHEST_OFFSET = 18 * 60
LARGEST_IN_JAVASCRIPT = 2**53 - 1


class Fault(Exception):
    """One field that cannot be read; its code."""


def read(item: Any, device: UUID, author: UUID, at: datetime) -> Revision | FieldErrors:
    """The revision that a device wrote, with its author and time of receipt; or what is wrong."""
    if not isinstance(item, dict):
        return [{"pointer": "", "code": "not-an-object"}]
    errors = [
        {"pointer": f"/{name}", "code": "unknown-field"} for name in item if name not in READERS
    ]
    values = {}
    for name, reader in READERS.items():
        try:
            values[name] = reader(item[name])
        except KeyError:
            errors.append({"pointer": f"/{name}", "code": "required"})
        except Fault as fault:
            errors.append({"pointer": f"/{name}", "code": str(fault)})
    if errors:
        return errors
    if values["id"] in values["parents"]:
        return [{"pointer": "/parents", "code": "own-parent"}]
    if values["body"] is None and not values["parents"]:
        return [{"pointer": "/parents", "code": "nothing-to-withdraw"}]
    return Revision(seq=0, device=device, author=author, received_at=at, **values)


def _id(value: Any) -> UUID:
    if not isinstance(value, str) or not PLAIN_ID.match(value):
        raise Fault("not-an-id")
    return UUID(value)


def _revision_id(value: Any) -> UUID:
    if not isinstance(value, str) or not REVISION_ID.match(value):
        raise Fault("not-an-id")
    return UUID(value)


def _ids(value: Any) -> list[UUID]:
    if not isinstance(value, list):
        raise Fault("not-a-list")
    if len(value) > MOST_PARENTS:
        raise Fault("too-many")
    ids = [_revision_id(each) for each in value]
    if len(set(ids)) < len(ids):
        raise Fault("twice")
    return ids


def _wall_time(value: Any) -> str:
    if not isinstance(value, str) or not WALL_TIME.match(value):
        raise Fault("not-a-time")
    try:
        datetime.fromisoformat(value)
    except ValueError:
        raise Fault("not-a-time") from None
    return value


def _text(pattern: re.Pattern[str], longest: int) -> Callable[[Any], str]:
    def reader(value: Any) -> str:
        if not isinstance(value, str) or len(value) > longest or not pattern.match(value):
            raise Fault("not-a-name")
        return value

    return reader


def _whole(low: int, high: int) -> Callable[[Any], int]:
    def reader(value: Any) -> int:
        if type(value) is not int:
            raise Fault("not-a-whole-number")
        if not low <= value <= high:
            raise Fault("too-low" if value < low else "too-high")
        return value

    return reader


def _body(value: Any) -> Any:
    """An object or null, of what both databases and every phone can keep."""
    if value is None:
        return None
    if not isinstance(value, dict):
        raise Fault("not-an-object")
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        text.encode()
    except ValueError:
        raise Fault("not-storable") from None
    if "\\u0000" in text or _depth(value) > MOST_DEPTH:
        raise Fault("not-storable")
    return value


def _depth(value: Any) -> int:
    if isinstance(value, dict):
        value = list(value.values())
    return 1 + max(map(_depth, value), default=0) if isinstance(value, list) else 0


READERS: dict[str, Callable[[Any], Any]] = {
    "id": _revision_id,
    "stream": _id,
    "record": _id,
    "kind": _text(NAME, 40),
    "parents": _ids,
    "body": _body,
    "at": _wall_time,
    "zone": _text(ZONE, 64),
    "offset": _whole(-FARTHEST_OFFSET, FARTHEST_OFFSET),
    "device_seq": _whole(0, LARGEST_IN_JAVASCRIPT),
    "schema": _whole(1, 1000),
}
