"""A phone as the protocol wants it, in a few lines of its own: what is tested is the server.

It shares no code with the server's rules: revisions are plain dicts, heads are worked out anew.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from api.people.person import Person
from tests.records.diary import Phone

Written = dict[str, Any]
ON_THE_WIRE = (
    "id", "stream", "record", "kind", "parents", "body", "at", "zone", "offset", "device_seq",
    "schema",
)  # fmt: skip
MOST = 100


def heads(revisions: Iterable[Written]) -> dict[str, list[Written]]:
    """The revisions of each record that nobody has replaced."""
    known = list(revisions)
    replaced = {(one["record"], parent) for one in known for parent in one["parents"]}
    standing: dict[str, list[Written]] = {}
    for one in known:
        if (one["record"], one["id"]) not in replaced:
            standing.setdefault(one["record"], []).append(one)
    return standing


@dataclass(eq=False)
class ModelPhone:
    """One device of one person, whose clock may be wrong by `skew`."""

    person: Person
    maker: Phone
    skew: timedelta
    zone: tuple[str, int]
    epoch: str | None = None
    cursors: dict[str, int] = field(default_factory=dict)
    held: dict[str, dict[str, Written]] = field(default_factory=dict)
    outbox: dict[str, Written] = field(default_factory=dict)
    acknowledged: dict[str, Written] = field(default_factory=dict)
    returned: dict[str, Written] = field(default_factory=dict)

    def write(
        self, stream: UUID | str, cough: int, now: datetime, over: list[Written] | None = None
    ) -> Written:
        """Keep a new entry, or a version that replaces those in `over`; 4 withdraws it."""
        clock = now + self.skew
        name, offset = self.zone
        at = (clock + timedelta(minutes=offset)).strftime("%Y-%m-%dT%H:%M")
        id = str(self.maker.new_id(clock))
        self.maker.turn += 1
        body = {"condition": "asthma", "day": at[:10], "session": "morning"}
        written: Written = {
            "id": id,
            "stream": str(stream),
            "record": over[0]["record"] if over else id,
            "kind": "diary.entry",
            "parents": [one["id"] for one in over or []],
            "body": None if over and cough == 4 else body | {"fields": {"cough": cough % 4}},
            "at": at,
            "zone": name,
            "offset": offset,
            "device_seq": self.maker.turn,
            "schema": 1,
        }
        self.outbox[id] = written
        self.held.setdefault(str(stream), {})[id] = written
        # Whatever it holds anything of, it asks for: else it would never hear that it must forget.
        self.cursors.setdefault(str(stream), 0)
        return written

    def offer(self) -> list[Written]:
        """What goes into the next push: of one device, this or one that its person had before."""
        waiting = list(self.outbox.values())
        return [one for one in waiting if self.maker_of(one) == self.maker_of(waiting[0])][:MOST]

    def maker_of(self, one: Written) -> str:
        """The device on which a revision was written."""
        held = self.held.get(one["stream"], {}).get(one["id"], {})
        return str(held.get("device", self.maker.id))

    def settle(self, offered: list[Written], answer: dict[str, Any]) -> None:
        """Take in what the server said; what it refused waits for its person."""
        self.meet(answer["epoch"])
        for written, result in zip(offered, answer["results"], strict=True):
            self.outbox.pop(written["id"], None)
            if result["status"] in ("stored", "same"):
                self.acknowledged[written["id"]] = written
            else:
                self.returned[written["id"]] = written
                self.held.get(written["stream"], {}).pop(written["id"], None)

    def apply(self, pulled: dict[str, Any], unpacked: dict[str, list[Written]]) -> None:
        """Take in a pull, all of it or (when another server speaks) nothing but that."""
        if self.meet(pulled["epoch"]):
            return
        for stream, news in pulled["streams"].items():
            if news.get("rewound"):
                self.offer_again([stream])
            else:
                self._read(stream, news, unpacked[stream])
        for stream in pulled["gone"]:
            self.forget(stream)

    def _read(self, stream: str, news: dict[str, Any], revisions: list[Written]) -> None:
        cursor = self.cursors.get(stream, 0)
        numbers = [one["seq"] for one in revisions]
        assert numbers == list(range(cursor + 1, news["next"] + 1)), "I6: a gap in what was pulled"
        held = self.held.setdefault(stream, {})
        for one in revisions:
            known = held.get(one["id"])
            assert known is None or wire(known) == wire(one), "I3, I10: changed on the way"
            held[one["id"]] = one
        self.cursors[stream] = news["next"]

    def meet(self, epoch: str) -> bool:
        """Note the epoch; whether it is another than before, so that all is offered again."""
        another = self.epoch not in (None, epoch)
        self.epoch = epoch
        if another:
            self.offer_again(list(self.cursors))
        return another

    def offer_again(self, streams: list[str]) -> None:
        """After a restore: everything that this person wrote, and reading from the start."""
        for stream in streams:
            self.cursors[stream] = 0
            for one in self.held.get(stream, {}).values():
                if one.get("author", str(self.person.id)) == str(self.person.id):
                    self.outbox.setdefault(one["id"], wire(one))

    def forget(self, stream: str) -> None:
        """The share has ended: nothing of the stream stays but one's own unsent words."""
        self.held.pop(stream, None)
        self.cursors.pop(stream, None)
        for id, one in list(self.outbox.items()):
            if one["stream"] == stream:
                self.returned[id] = self.outbox.pop(id)


def wire(one: Written) -> Written:
    """What of a revision its writer wrote."""
    return {name: one[name] for name in ON_THE_WIRE}
