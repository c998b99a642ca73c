"""The page before the visit, and the entries that it rests on, as JSON text.

The entries' answers stand in the database as JSON already and are handed on as they are, which
takes a fifth of the time of writing them out again.
"""

import json
from collections.abc import Sequence

from api.care.facts import Entry, Json, WrittenEntry


def written(page: Json, entries: Sequence[Entry]) -> str:
    """The summary with the peak flows of its entries as points; days without one are not there."""
    points = ",".join([_point(entry) for entry in entries if "peak_flow" in entry.fields])
    return f'{json.dumps(page)[:-1]}, "chart": [{points}]}}'


def written_out(entries: Sequence[WrittenEntry], people: dict[str, str]) -> str:
    """The entries, each by the person of its id."""
    names = {id: json.dumps({"id": id, "name": name}) for id, name in people.items()}
    texts = ",".join([_entry(entry, names[entry.author]) for entry in entries])
    return f'{{"entries": [{texts}]}}'


def _entry(entry: WrittenEntry, by: str) -> str:
    # Nothing here needs escaping: ids, days, times, numbers and codes, held against their patterns
    # when they were pushed.
    session = f'"{entry.session}"' if entry.session else "null"
    return (
        f'{{"record":"{entry.record}","revision":"{entry.revision}",'
        f'"condition":"{entry.condition}","day":"{entry.day}","session":{session},'
        f'"fields":{entry.fields},"shown":{_shown(entry)},"at":"{entry.at}",'
        f'"late":{"true" if entry.late else "false"},"versions":{entry.versions},"by":{by}}}'
    )


def _point(entry: Entry) -> str:
    reading = entry.fields["peak_flow"]
    zone = f'"{entry.zone}"' if entry.zone else "null"
    return (
        f'{{"entry":"{entry.id}","day":"{entry.day}","session":"{entry.session}",'
        f'"flow":{max(reading["blows"])},"reliever":"{reading["reliever"]}","zone":{zone},'
        f'"late":{"true" if entry.late else "false"}}}'
    )


def _shown(entry: WrittenEntry) -> str:
    if entry.zone is None:
        return "null"
    best = "null" if entry.best is None else entry.best
    percent = "null" if entry.percent is None else entry.percent
    plan = f'"{entry.plan}"' if entry.plan else "null"
    return f'{{"zone":"{entry.zone}","best":{best},"percent":{percent},"plan":{plan}}}'
