"""Pull: what a device lacks of every stream that its person may read, and what it must forget."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from api.people.person import Person
from api.records import contacts, deflate, epoch, runs
from api.records.deflate import Run
from api.records.log import Log, OpenStream
from api.records.runs import FULL, Piece
from api.records.turn import in_turn


@dataclass(frozen=True, slots=True)
class Asked:
    """Where a device stands: the number of the last revision it holds of each stream."""

    device: UUID
    epoch: str | None
    cursors: Mapping[UUID, int]
    limit: int


@dataclass(slots=True)
class _News:
    """What is new in one stream for this device."""

    stream: OpenStream
    rewound: bool
    after: int
    until: int
    pieces: list[Piece] = field(default_factory=list)

    @property
    def something(self) -> bool:
        return self.until > self.after


def pull(log: Log, person: Person, asked: Asked, at: datetime) -> bytes:
    """The answer as a zlib stream of JSON.

    A device that has read further than this database goes, or knows another epoch, is told so with
    `rewound` and gets nothing else of the stream: it offers again what its person wrote, and then
    asks from the start.
    """
    open, news = _look(log, person, asked, at, hold=False)
    people: dict[UUID, dict[str, str]] = {}
    if any(one.something for one in news) or log.contact_due(person.id, asked.device, at):
        open, news, people = in_turn(lambda: _disclose(log, person, asked, at))
    gone = [stream for stream in asked.cursors if stream not in open]
    answer = deflate.stream(list(_compressed(_answer(news, gone, people))))
    _keep_full_runs(log, news)
    return answer


def _look(
    log: Log, person: Person, asked: Asked, at: datetime, hold: bool
) -> tuple[dict[UUID, OpenStream], list[_News]]:
    open = log.rights.streams(person, asked.cursors, at, unasked=True, hold=hold)
    readable = {id: one for id, one in open.items() if log.rights.reading in one.actions}
    return readable, [_news(one, asked) for one in readable.values()]


def _news(stream: OpenStream, asked: Asked) -> _News:
    after = asked.cursors.get(stream.id, 0)
    other_life = asked.epoch is not None and asked.epoch != epoch.current()
    if after > stream.head or (other_life and after):
        return _News(stream, True, 0, 0)
    until = min(stream.head, after + asked.limit)
    if until < stream.head and until - until % FULL > after:
        until -= until % FULL
    return _News(stream, False, after, until)


def _disclose(
    log: Log, person: Person, asked: Asked, at: datetime
) -> tuple[dict[UUID, OpenStream], list[_News], dict[UUID, dict[str, str]]]:
    """Read what is new and note for the family that it was shown, under rights held meanwhile."""
    open, news = _look(log, person, asked, at, hold=True)
    shown = [one for one in news if one.something]
    for one in shown:
        one.pieces = list(runs.pieces(one.stream.id, one.after, one.until))
        runs.fill(log, one.pieces)
        log.rights.looked(one.stream, at)
    if log.contact_due(person.id, asked.device, at):
        contacts.note(person.id, asked.device, at)
    people = log.rights.people({one.stream.subject for one in shown}) if shown else {}
    return open, news, people


def _answer(
    news: list[_News], gone: list[UUID], people: dict[UUID, dict[str, str]]
) -> Iterator[bytes | Piece]:
    named = {str(person): about for person, about in people.items()}
    start = {"epoch": epoch.current(), "gone": gone, "people": named}
    yield f'{_json(start)[:-1]},"streams":{{'.encode()
    for place, one in enumerate(news):
        yield b"," if place else b""
        yield f'"{one.stream.id}":{_json(_about(one))[:-1]},"columns":['.encode()
        for number, piece in enumerate(one.pieces):
            yield b"," if number else b""
            yield piece
        yield b"]}"
    yield b"}}"


def _about(one: _News) -> dict[str, Any]:
    stream = one.stream
    about = {"subject": stream.subject, "visibility": stream.visibility, "head": stream.head}
    about |= {"next": one.until, "more": one.until < stream.head and not one.rewound}
    return about | ({"rewound": True} if one.rewound else {})


def _compressed(answer: Iterator[bytes | Piece]) -> Iterator[Run]:
    """Full runs as they were packed, everything between them in one go."""
    between: list[bytes] = []
    for part in answer:
        if isinstance(part, bytes):
            between.append(part)
        elif part.number is None:
            between += runs.text_of(part)
        else:
            yield from (deflate.run(b"".join(between)), runs.seal(part))
            between = []
    yield deflate.run(b"".join(between))


def _keep_full_runs(log: Log, news: list[_News]) -> None:
    new = [piece for one in news for piece in one.pieces if piece.number is not None and piece.rows]
    if new:
        runs.keep(log, new)


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, default=str)
