"""A device in the demo: it writes revisions with ids as real ones do."""

from datetime import datetime
from random import Random
from typing import Any
from uuid import UUID

from api.people.person import Person

TAIL = (1 << 62) - 1
ZONE = "Europe/London"
Item = dict[str, Any]


class Phone:
    """One installed device of one person; its ids share the last 62 bits."""

    def __init__(self, person: Person, chance: Random) -> None:
        self.person, self.chance = person, chance
        self.id = UUID(int=chance.getrandbits(128), version=4)
        self.turn = 0

    def write(
        self,
        stream: UUID,
        kind: str,
        body: dict[str, Any] | None,
        wall: datetime,
        record: str = "",
        parents: tuple[str, ...] = (),
    ) -> Item:
        """A revision, written when the clock on this family's wall said so."""
        self.turn += 1
        id = str(self._new_id(wall))
        offset = wall.utcoffset()
        assert offset is not None
        return {
            "id": id,
            "stream": str(stream),
            "record": record or id,
            "kind": kind,
            "parents": list(parents),
            "body": body,
            "at": wall.strftime("%Y-%m-%dT%H:%M"),
            "zone": ZONE,
            "offset": int(offset.total_seconds()) // 60,
            "device_seq": self.turn,
            "schema": 1,
        }

    def _new_id(self, instant: datetime) -> UUID:
        made = int(instant.timestamp() * 1000) + self.chance.randrange(1000)
        salt = self.chance.getrandbits(12)
        return UUID(int=made << 80 | 7 << 76 | salt << 64 | 2 << 62 | self.id.int & TAIL)
