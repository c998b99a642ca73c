"""The page before the visit, and the entries that it rests on, as JSON text.

The entries' answers stand in the database as JSON already and are handed on as they are.
"""

from collections.abc import Sequence

import orjson

from api.care.facts import Entry, Json, WrittenEntry


def written(page: Json, entries: Sequence[Entry]) -> bytes:
    """The summary with the peak flows of its entries as points; days without one are not there."""
    points = [_point(entry) for entry in entries if entry.flow is not None]
    return orjson.dumps({**page, "chart": points})


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


def _point(entry: Entry) -> Json:
    reading = entry.fields["peak_flow"]
    return {
        "entry": entry.id,
        "day": entry.day,
        "session": entry.session,
        "flow": entry.flow,
        "reliever": reading["reliever"],
        "zone": entry.zone,
        "late": entry.late,
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
