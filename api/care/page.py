"""One look at the page before the visit: rights, facts, summary, and the line in the access log."""

from datetime import datetime
from uuid import UUID

import orjson

from api.access.decide import require
from api.access.log import look
from api.care.gather import entries_of, gather
from api.care.summary import summary
from api.care.written import written_out
from api.people.child import Child
from api.people.person import Person
from api.records.turn import in_turn

ACTION = "previsit.read"


def page(person: Person, child: UUID, since: str, now: datetime) -> bytes:
    """The summary in JSON as this person may see it; NotFound when they may not."""
    grant = require(person, ACTION, child, now)
    facts = gather(Child.get_by_id(child), grant, since, now)
    visit = UUID(facts.visit.record) if facts.visit else None

    def note() -> None:
        # Asked again where the look is written: rights that ended meanwhile disclose nothing.
        look(
            require(person, ACTION, child, now, writing=True),
            "summary",
            now,
            why="visit",
            visit=visit,
        )

    in_turn(note)
    return orjson.dumps(summary(facts))


def entries(person: Person, child: UUID, since: str, now: datetime) -> bytes:
    """The entries that such a summary rests on, oldest first, as JSON; NotFound as there."""
    grant = require(person, ACTION, child, now)
    found, people = entries_of(child, grant, since, now)
    in_turn(lambda: look(require(person, ACTION, child, now, writing=True), "entries", now))
    return written_out(found, people)
