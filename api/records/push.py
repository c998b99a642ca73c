"""Push: each revision is judged on its own; those that can be kept are stored together."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from api.people.person import Person
from api.records import contacts, runs
from api.records.envelope import read
from api.records.heads import Heads
from api.records.kinds import Before, FieldErrors, Kind, by_its_author
from api.records.log import Key, Log
from api.records.revision import Change, Revision
from api.records.turn import in_turn

STORED, SAME, CONFLICT = "stored", "same", "conflict"
REFUSED, INVALID = "refused", "invalid"


@dataclass(slots=True)
class Result:
    """What became of one pushed revision; `seq` is its number in the stream if it is there."""

    id: str | None
    status: str
    seq: int | None = None
    errors: FieldErrors = field(default_factory=list)

    def view(self) -> dict[str, Any]:
        """As the API answers it."""
        shown: dict[str, Any] = {"id": self.id, "status": self.status}
        if self.seq is not None:
            shown["seq"] = self.seq
        return shown | ({"errors": self.errors} if self.errors else {})


def push(
    log: Log, person: Person, device: UUID, items: Sequence[Any], at: datetime
) -> list[Result]:
    """Take in what a device offers, in its order; returns after the commit.

    An answer tells nothing of streams in which the person has no part: whether they exist, whether
    they hold an id, whether anybody else may write there.
    """
    drafts = [read(item, device, person.id, at) for item in items]
    good = [draft for draft in drafts if isinstance(draft, Revision)]
    batch = _Batch(log, person, good, at)
    taken = iter(in_turn(batch.take) if good else ())
    runs.keep_filled(log, batch.accepted)
    return [
        next(taken) if isinstance(draft, Revision) else Result(_id_of(item), INVALID, errors=draft)
        for item, draft in zip(items, drafts, strict=True)
    ]


def _id_of(item: Any) -> Any:
    id = item.get("id") if isinstance(item, dict) else None
    return id if isinstance(id, str) else None


class _Batch:
    """What one push finds in the log, what it decides, and what it then stores."""

    def __init__(self, log: Log, person: Person, drafts: list[Revision], at: datetime) -> None:
        self.log, self.person, self.drafts, self.at = log, person, drafts, at
        self.accepted: list[Revision] = []
        self.stored: dict[UUID, dict[UUID, tuple[UUID, int]]] = {}
        self.heads: dict[Key, Heads] = {}
        self.before: dict[Key, Heads] = {}

    def take(self) -> list[Result]:
        """Decide on every draft, then store all that were accepted; inside a write transaction."""
        named = {draft.stream for draft in self.drafts}
        self.open = self.log.rights.streams(self.person, named, self.at, unasked=False, hold=True)
        self.ends = self.log.lock(self.open) if self.open else {}
        for stream in self.open:
            self._find(stream, [draft for draft in self.drafts if draft.stream == stream])
        results = [self._decide(draft) for draft in self.drafts]
        if self.accepted:
            self._store()
        device = self.drafts[0].device
        if self.log.contact_due(self.person.id, device, self.at):
            contacts.note(self.person.id, device, self.at)
        return results

    def _find(self, stream: UUID, drafts: list[Revision]) -> None:
        ids = {id for draft in drafts for id in (draft.id, *draft.parents)}
        self.stored[stream] = self.log.stored(stream, ids)
        found = self.log.heads_of(stream, {draft.record for draft in drafts})
        self.before |= {(stream, record): heads for record, heads in found.items()}
        self.heads |= {(stream, record): heads.copy() for record, heads in found.items()}

    def _decide(self, draft: Revision) -> Result:
        stream = self.open.get(draft.stream)
        if stream is None:
            return Result(str(draft.id), REFUSED)
        known = self.stored[stream.id].get(draft.id)
        if known:
            return self._again(draft, known[1])
        kind = self.log.kinds.get(draft.kind)
        if kind is None:
            return _invalid(draft, "/kind", "unknown-kind")
        if self._act(kind, draft) not in stream.actions:
            return Result(str(draft.id), REFUSED)
        errors = (
            self._misplaced(draft)
            or _below_body(kind.errors(stream.subject, draft))
            or self._out_of_turn(kind, draft)
        )
        if errors:
            return Result(str(draft.id), INVALID, errors=errors)
        self._accept(draft)
        return Result(str(draft.id), STORED, draft.seq)

    def _again(self, draft: Revision, seq: int) -> Result:
        """An id that is there already: said again, or used for something else; nothing changes."""
        earlier = [one for one in self.accepted if one.id == draft.id] or self.log.by_id(
            draft.stream, [draft.id]
        )
        same = earlier[0].same_as(draft)
        return Result(str(draft.id), SAME if same else CONFLICT, seq if same else None)

    def _act(self, kind: Kind, draft: Revision) -> str:
        if draft.withdrawn:
            return kind.actions["withdraw"]
        new = not draft.parents and _key(draft) not in self.heads
        return kind.actions["create" if new else "revise"]

    def _misplaced(self, draft: Revision) -> FieldErrors:
        """A record keeps its kind, parents are of the same record, and nothing precedes itself."""
        heads, stored = self.heads.get(_key(draft)), self.stored[draft.stream]
        if heads and heads.kind != draft.kind:
            return [{"pointer": "/kind", "code": "other-kind"}]
        if any(stored.get(parent, (draft.record,))[0] != draft.record for parent in draft.parents):
            return [{"pointer": "/parents", "code": "other-record"}]
        if heads and draft.id in heads.awaited and self._precedes_itself(draft):
            return [{"pointer": "/parents", "code": "own-parent"}]
        return []

    def _out_of_turn(self, kind: Kind, draft: Revision) -> FieldErrors:
        # A withdrawal says nothing that could be held against its place.
        own = draft.withdrawn and kind.only is not None and kind.only.of_one_person
        if kind.follows is None and not own:
            return []
        heads = self.heads.get(_key(draft), Heads(draft.kind))
        new = {(one.stream, one.id): one for one in self.accepted}
        standing = self._standing(draft.stream, heads, new)
        before = Before(self.open[draft.stream].subject, standing, self._parents(draft, standing))
        errors = by_its_author(draft, before) if own else []
        return errors or (kind.follows(draft, before) if kind.follows else [])

    def _parents(self, draft: Revision, standing: Sequence[Revision]) -> list[Revision]:
        """Those of its parents that have come."""
        mine = [one for one in self.accepted if one.stream == draft.stream]
        known = {one.id: one for one in (*mine, *standing)}
        older = self.stored[draft.stream].keys() & set(draft.parents) - known.keys()
        if older:
            known |= {one.id: one for one in self.log.by_id(draft.stream, older)}
        return [known[id] for id in draft.parents if id in known]

    def _precedes_itself(self, draft: Revision) -> bool:
        family = self.log.of_records(draft.stream, [draft.record])
        family += [one for one in self.accepted if one.record == draft.record]
        parents = {one.id: one.parents for one in family}
        above, seen = list(draft.parents), set[UUID]()
        while above:
            id = above.pop()
            if id == draft.id:
                return True
            if id not in seen:
                seen.add(id)
                above += parents.get(id, [])
        return False

    def _accept(self, draft: Revision) -> None:
        self.ends[draft.stream] += 1
        draft.seq = self.ends[draft.stream]
        stored = self.stored[draft.stream]
        key = _key(draft)
        heads = self.heads.setdefault(key, Heads(draft.kind))
        heads.add(draft.id, draft.parents, stored)
        stored[draft.id] = (draft.record, draft.seq)
        self.accepted.append(draft)

    def _store(self) -> None:
        self.log.append(self.accepted, {one.stream: self.ends[one.stream] for one in self.accepted})
        touched = {key: self.heads[key] for key in map(_key, self.accepted)}
        self.log.replace_heads(self.before, touched)
        new = {(one.stream, one.id): one for one in self.accepted}
        changes = defaultdict(list)
        for key, heads in touched.items():
            changes[heads.kind].append(self._change(key, heads, new))
        for kind in self.log.kinds:
            if kind.project and kind.name in changes:
                kind.project(changes[kind.name])

    def _change(self, key: Key, heads: Heads, new: dict[Key, Revision]) -> Change:
        stream, record = key
        subject = self.open[stream].subject
        standing = self._standing(stream, heads, new)
        return Change(subject, record, heads.kind, standing, key not in self.before)

    def _standing(self, stream: UUID, heads: Heads, new: dict[Key, Revision]) -> list[Revision]:
        """The versions that stand, the earliest received first."""
        older = {id for id in heads.standing if (stream, id) not in new}
        standing = self.log.by_id(stream, older) if older else []
        mine = (new[stream, id] for id in heads.standing - older)
        return standing + sorted(mine, key=lambda one: one.seq)


def _key(draft: Revision) -> Key:
    return draft.stream, draft.record


def _invalid(draft: Revision, pointer: str, code: str) -> Result:
    return Result(str(draft.id), INVALID, errors=[{"pointer": pointer, "code": code}])


def _below_body(errors: Iterable[dict[str, Any]]) -> FieldErrors:
    return [error | {"pointer": f"/body{error['pointer']}"} for error in errors]
