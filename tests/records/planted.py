"""Mistakes that a server of this sort is known to make, put in from outside for one test."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from api.care.kinds import KINDS
from api.care.record import STREAMS_BY_ID, CareRights
from api.database import db
from api.records import envelope, pull, push, runs
from api.records.heads import Heads
from api.records.log import Log, OpenStream
from api.records.revision import Change, Revision

FIFTH = 5
Plant = Callable[[pytest.MonkeyPatch], None]


def one_cursor_for_all_streams(patch: pytest.MonkeyPatch) -> None:
    """The next cursor is the highest number anywhere: a shorter stream skips what comes."""
    look = pull._look

    def wrong(*asked: Any, **how: Any) -> Any:
        open, news = look(*asked, **how)
        highest = max((one.stream.head for one in news), default=0)
        for one in news:
            about = replace(one.stream, head=highest)
            one.stream = about if one.until == one.stream.head else one.stream
            one.until = highest if one.until else 0
        return open, news

    patch.setattr(pull, "_look", wrong)


def next_beyond_what_was_handed_on(patch: pytest.MonkeyPatch) -> None:
    """A part of an answer is cut off, and the cursor stands behind it."""
    read = Log.between

    def wrong(self: Log, stream: UUID, after: int, until: int) -> list[Revision]:
        rows = read(self, stream, after, until)
        return rows[:-1] if len(rows) > 3 else rows

    patch.setattr(Log, "between", wrong)


def in_the_order_of_device_clocks(patch: pytest.MonkeyPatch) -> None:
    """Revisions are handed on as the devices' clocks say."""
    read = Log.between

    def wrong(self: Log, stream: UUID, after: int, until: int) -> list[Revision]:
        rows = read(self, stream, after, until)
        sorted_rows = sorted(rows, key=lambda one: one.id)
        return [replace(one, seq=row.seq) for one, row in zip(sorted_rows, rows, strict=True)]

    patch.setattr(Log, "between", wrong)


def refused_by_the_device_clock(patch: pytest.MonkeyPatch) -> None:
    """Who is ten minutes ahead cannot write."""
    read = envelope.read

    def wrong(item: Any, device: UUID, author: UUID, at: datetime) -> Any:
        draft = read(item, device, author, at)
        ahead = isinstance(draft, Revision) and draft.device_clock > at + timedelta(minutes=10)
        return [{"pointer": "/id", "code": "clock"}] if ahead else draft

    patch.setattr(push, "read", wrong)


def the_last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    """The newest version replaces all others, whoever wrote them."""
    add = Heads.add

    def wrong(self: Heads, id: UUID, parents: Any, stored: Any) -> None:
        add(self, id, parents, stored)
        self.standing &= {id}

    patch.setattr(Heads, "add", wrong)


def a_withdrawal_beats_an_edit(patch: pytest.MonkeyPatch) -> None:
    """One parent withdraws what the other has just put right: the edit is not shown."""

    def wrong(self: Change) -> list[Revision]:
        return [] if any(head.withdrawn for head in self.heads) else list(self.heads)

    patch.setattr(Change, "standing", property(wrong))


def no_rights_asked_in_push(patch: pytest.MonkeyPatch) -> None:
    """Who knows a stream may write in it."""
    ask = CareRights.streams

    def wrong(
        self: CareRights, person: Any, named: Collection[UUID], at: datetime, **how: Any
    ) -> dict[UUID, OpenStream]:
        if how["unasked"]:
            return ask(self, person, named, at, **how)
        children = {row[0]: row for row in _streams(named)}
        everything = frozenset(act for kind in KINDS for act in kind.actions.values())
        return {
            id: OpenStream(id, row[1], row[2], row[3], everything, None)
            for id, row in children.items()
        }

    patch.setattr(CareRights, "streams", wrong)


def _streams(named: Collection[UUID]) -> Sequence[Any]:
    return STREAMS_BY_ID(list(named))


def rights_kept_in_memory(patch: pytest.MonkeyPatch) -> None:
    """Rights are asked for once and remembered."""
    ask, known = CareRights.streams, dict[Any, dict[UUID, OpenStream]]()

    def wrong(
        self: CareRights, person: Any, named: Collection[UUID], at: datetime, **how: Any
    ) -> dict[UUID, OpenStream]:
        found = ask(self, person, named, at, **how)
        remembered = known.setdefault(person.id, {})
        remembered |= found
        return {id: found.get(id, remembered[id]) for id in remembered if id in {*named, *found}}

    patch.setattr(CareRights, "streams", wrong)


def the_same_id_overwrites(patch: pytest.MonkeyPatch) -> None:
    """A taken id with another content replaces what was stored."""
    again = push._Batch._again

    def wrong(self: Any, draft: Revision, seq: int) -> push.Result:
        result = again(self, draft, seq)
        if result.status == push.CONFLICT:
            table = self.log.tables.revisions
            where = (table.stream == draft.stream) & (table.seq == seq)
            table.update(body=draft.body).where(where).execute()
        return result

    patch.setattr(push._Batch, "_again", wrong)


def acknowledged_before_it_is_stored(patch: pytest.MonkeyPatch) -> None:
    """Now and then the transaction is rolled back after the answer was given."""

    def wrong(work: Callable[[], Any]) -> Any:
        with db.atomic() as transaction:
            results = work()
            if any(result.seq == FIFTH for result in results):
                transaction.rollback()
        return results

    patch.setattr(push, "in_turn", wrong)


def nobody_is_told_to_forget(patch: pytest.MonkeyPatch) -> None:
    """A phone whose share has ended goes on holding the diary."""
    answer = pull._answer

    def wrong(news: Any, gone: Any, people: Any) -> Any:
        return answer(news, [], people)

    patch.setattr(pull, "_answer", wrong)


def a_part_is_kept_as_a_full_run(patch: pytest.MonkeyPatch) -> None:
    """The packed run that is kept was not full yet; what came later is never handed on."""
    patch.setattr(runs.Piece, "number", property(lambda self: self.after // runs.FULL))


def the_family_wall_clock_becomes_utc(patch: pytest.MonkeyPatch) -> None:
    """The time is put right by the server, and the day with it."""
    read = envelope.read

    def wrong(item: Any, device: UUID, author: UUID, at: datetime) -> Any:
        draft = read(item, device, author, at)
        if isinstance(draft, Revision):
            wall = datetime.fromisoformat(draft.at) - timedelta(minutes=draft.offset)
            draft.at, draft.offset = wall.isoformat(timespec="minutes"), 0
        return draft

    patch.setattr(push, "read", wrong)


PLANTED: tuple[Plant, ...] = (
    one_cursor_for_all_streams,
    next_beyond_what_was_handed_on,
    in_the_order_of_device_clocks,
    refused_by_the_device_clock,
    the_last_writer_wins,
    a_withdrawal_beats_an_edit,
    no_rights_asked_in_push,
    rights_kept_in_memory,
    the_same_id_overwrites,
    acknowledged_before_it_is_stored,
    nobody_is_told_to_forget,
    a_part_is_kept_as_a_full_run,
    the_family_wall_clock_becomes_utc,
)
