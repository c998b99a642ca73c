"""The server under test, and beside it a ledger that foretells every answer it may give."""

import json
import zlib
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from api.access.grant import ACTIVE, ENDED, Grant, give
from api.access.matrix import GUARDIAN
from api.care.diary import DiaryEntry
from api.care.log import CareChunk, CareHead, CareRevision, CareStream
from api.care.rebuild import rebuild
from api.care.record import RECORD
from api.database import db, now, open_database
from api.people.child import Child
from api.people.person import Person
from api.records import epoch, pull, push
from api.records.columns import unpack
from api.settings import Settings
from tests.cast import Cast
from tests.records.phone import ModelPhone, Written, heads, wire
from tests.records.wire import on_a_phone

LOG = (CareRevision, CareHead, CareChunk, CareStream)


@dataclass
class Server:
    """Two children, three people; `order` is what each stream must hold, in which order."""

    settings: Settings
    clock: datetime = field(default_factory=now)
    order: dict[str, dict[str, Written]] = field(default_factory=dict)
    rights: set[tuple[UUID, str]] = field(default_factory=set)
    people: list[Person] = field(default_factory=list)
    children: dict[str, Child] = field(default_factory=dict)

    def hurry(self) -> None:
        """Do not wait for the disk: histories end no process, `test_kill.py` does."""
        sqlite = not self.settings.database_url
        db.execute_sql("PRAGMA synchronous=OFF" if sqlite else "SET synchronous_commit TO off")

    def begin(self) -> None:
        """A new family for a new history; only Leo is shared with the third person."""
        self.hurry()
        cast = Cast()
        maya, ben, third = [cast.person(name, f"{uuid4()}@example.org") for name in "abc"]
        leo = cast.child("Leo", "teal", "star", date(2018, 3, 14), maya)
        nora = cast.child("Nora", "coral", "moon", date(2020, 9, 2), maya)
        self.people, self.rights = [maya, ben, third], set()
        self.children = {str(cast.stream(child)): child for child in (leo, nora)}
        self.order = {stream: {} for stream in self.children}
        leos, noras = self.children
        self.rights = {(maya.id, leos), (maya.id, noras)}
        for person, stream in ((ben, leos), (ben, noras), (third, leos)):
            self.share(person, stream)

    def end(self) -> None:
        """Leave nothing of the log behind."""
        for table in LOG:
            table.delete().execute()

    def tick(self) -> datetime:
        """The server's own clock goes on."""
        self.clock += timedelta(seconds=20)
        return self.clock

    def share(self, person: Person, stream: str) -> None:
        """Give somebody a part in a child's record."""
        give(self.children[stream], person, GUARDIAN, "guardian-invitation", self.clock)
        self.rights.add((person.id, stream))

    def revoke(self, person: Person, stream: str) -> None:
        """End a part, as another request would."""
        ended = {"status": ENDED, "ended_at": self.clock}
        theirs = (Grant.person == person) & (Grant.child == self.children[stream])
        Grant.update(ended).where(theirs, Grant.status == ACTIVE).execute()
        self.rights.discard((person.id, stream))

    def push(self, phone: ModelPhone, offered: list[Written]) -> dict[str, Any]:
        """One push; the answer must be the one the ledger foretells."""
        at = self.tick()
        device = UUID(phone.maker_of(offered[0]))
        results = push.push(RECORD, phone.person, device, offered, at)
        answers = [result.view() for result in results]
        foretold = [self._foretold(phone.person, one) for one in offered]
        assert answers == foretold, "I2, I3, I7, I11: what is taken, refused and numbered"
        return {"epoch": epoch.current(), "results": answers}

    def _foretold(self, person: Person, one: Written) -> dict[str, Any]:
        stream, id = one["stream"], one["id"]
        if (person.id, stream) not in self.rights:
            return {"id": id, "status": "refused"}
        there = self.order[stream]
        if id not in there:
            there[id] = wire(one) | {"author": str(person.id)}
            return {"id": id, "status": "stored", "seq": len(there)}
        if wire(there[id]) != wire(one):
            return {"id": id, "status": "conflict"}
        return {"id": id, "status": "same", "seq": list(there).index(id) + 1}

    def pull(self, phone: ModelPhone, limit: int) -> tuple[dict[str, Any], Any]:
        """One pull, as JSON and with its revisions unpacked."""
        at = self.tick()
        cursors = {UUID(stream): cursor for stream, cursor in phone.cursors.items()}
        asked = pull.Asked(phone.maker.id, phone.epoch, cursors, limit)
        pulled = json.loads(zlib.decompress(pull.pull(RECORD, phone.person, asked, at)))
        mine = {stream for stream in self.order if (phone.person.id, stream) in self.rights}
        assert set(pulled["streams"]) == mine, "I7: what is readable"
        assert set(pulled["gone"]) == set(phone.cursors) - mine, "I8: what is to be forgotten"
        unpacked = {
            stream: [on_a_phone(one) for run in news["columns"] for one in unpack(run, stream)]
            for stream, news in pulled["streams"].items()
        }
        return pulled, unpacked

    def restart(self) -> None:
        """A new process on the same database."""
        db.close()
        getattr(db.obj, "close_all", lambda: None)()
        open_database(self.settings)
        db.connect()
        self.hurry()

    def snapshot(self) -> dict[str, int]:
        """A backup: how far each stream goes."""
        return {stream: len(order) for stream, order in self.order.items()}

    def restore(self, backup: dict[str, int]) -> None:
        """Put a backup of the log back, and begin another epoch."""
        for stream, length in backup.items():
            order = list(self.order[stream].items())[:length]
            self.order[stream] = dict(order)
            later = (CareRevision.stream == stream) & (CareRevision.seq > length)
            CareRevision.delete().where(later).execute()
            CareStream.update(head=length).where(CareStream.id == stream).execute()
            CareHead.delete().where(CareHead.stream == stream).execute()
            if order:
                CareHead.insert_many(self._head_rows(stream)).execute()
        CareChunk.delete().execute()
        rebuild()
        epoch.begin_another()

    def _head_rows(self, stream: str) -> list[dict[str, Any]]:
        there = self.order[stream].values()
        ids = {(one["record"], one["id"]) for one in there}
        awaited = {(one["record"], parent) for one in there for parent in one["parents"]} - ids
        standing = {(record, one["id"]) for record, own in heads(there).items() for one in own}
        return [
            {"stream": stream, "record": record, "revision": id, "kind": "diary.entry"}
            | {"awaited": (record, id) in awaited}
            for record, id in standing | awaited
        ]

    def check(self) -> None:
        """The database holds what the ledger says: no more, no less, in its order."""
        for stream, order in self.order.items():
            stored = [on_a_phone(one) for one in RECORD.between(UUID(stream), 0, 10_000)]
            assert [one["seq"] for one in stored] == list(range(1, len(stored) + 1)), "I2"
            found = [wire(one) | {"author": one["author"]} for one in stored]
            assert found == list(order.values()), "I1, I3, I11"
            self._check_heads(stream)

    def _check_heads(self, stream: str) -> None:
        rows = CareHead.select().where(CareHead.stream == stream, ~CareHead.awaited)
        standing = heads(self.order[stream].values())
        assert {str(row.revision) for row in rows} == {
            one["id"] for own in standing.values() for one in own
        }, "I5"
        # An edit is shown beside a withdrawal, as one of two versions.
        shown = {
            record: len(own)
            for record, own in standing.items()
            if any(one["body"] is not None for one in own)
        }
        entries = DiaryEntry.select().where(DiaryEntry.child == self.children[stream])
        found = {str(entry.record): entry.versions for entry in entries}
        assert found == shown, "I5"
