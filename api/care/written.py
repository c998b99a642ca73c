"""The entries that a page before the visit rests on, as JSON text.

Their answers stand in the database as JSON already and are handed on as they are.
"""

from collections.abc import Sequence

import orjson

from api.care.facts import Json, WrittenEntry


def written_out(entries: Sequence[WrittenEntry], people: dict[str, str]) -> bytes:
    """The entries, each by the person of its id."""
    by = {id: {"id": id, "name": name} for id, name in people.items()}
    return orjson.dumps({"entries": [_entry(entry, by[entry.author]) for entry in entries]})


def _entry(entry: WrittenEntry, by: Json) -> Json:
    return {
        "record": entry.record,
        "revision": entry.revision,
        "condition": entry.condition,
        "day": entry.day,
        "session": entry.session or None,
        "fields": orjson.Fragment(entry.fields),
        "shown": _shown(entry),
        "at": entry.at,
        "late": entry.late,
        "versions": entry.versions,
        "by": by,
    }


def _shown(entry: WrittenEntry) -> Json | None:
    if entry.zone is None:
        return None
    return {
        "zone": entry.zone,
        "best": entry.best,
        "percent": entry.percent,
        "plan": entry.plan,
    }
