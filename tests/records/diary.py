"""A believable diary of a child with asthma, as one or two phones would write it; seeded."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any
from uuid import UUID

from api.records.revision import Revision

NOTES = (
    "Slept badly, coughed from three o'clock on.",
    "Football practice, took two puffs before.",
    "Cold since Tuesday. Nose runs, no fever.",
    "Played outside all day, no trouble at all!",
    "Forgot the brown inhaler last night.",
    "At grandma's, the cat was in the room.",
    "School called, she was wheezing after the run.",
)
TRIGGERS = ("cold", "exercise", "pollen", "pets", "smoke", "weather")
FIRST_DAY = datetime(2023, 9, 4)  # noqa: DTZ001 the family's wall
PLAN = UUID(int=0x5A17 << 64 | 0x8 << 60 | 2 << 62)


class Phone:
    """One installed device of one person: its id, its counter, its random bits."""

    def __init__(self, seed: int, author: UUID | None = None) -> None:
        self.random = random.Random(seed)
        self.id = UUID(int=self.random.getrandbits(128), version=4)
        self.author = author or UUID(int=self.random.getrandbits(128), version=4)
        self.turn = 0

    def new_id(self, at: datetime) -> UUID:
        """A UUIDv7 of this device: its clock, 12 fresh bits, its own constant rest."""
        made = int(at.timestamp() * 1000)
        salt = self.random.getrandbits(12)
        return UUID(int=made << 80 | 7 << 76 | salt << 64 | 2 << 62 | self.id.int & ((1 << 62) - 1))


def years_of_diary(
    stream: UUID,
    phones: Sequence[Phone],
    count: int,
    seed: int = 1,
    edits: float = 0.03,
    first: int = 0,
) -> list[Revision]:
    """`count` revisions in the order in which the server numbers them: two entries a day, edits.

    They begin `first` mornings and evenings after the diary's first morning.
    """
    chance = random.Random(seed)
    written: list[Revision] = []
    for day, session in islice(_sessions(), first, None):
        phone = phones[0] if chance.random() < 0.8 else phones[-1]
        wall = day + timedelta(
            hours=7 if session == "morning" else 19, seconds=chance.gauss(1800, 1500)
        )
        wall += timedelta(milliseconds=chance.randrange(1000))
        written.append(_revision(stream, phone, wall, entry(day, session, chance), chance))
        if chance.random() < edits:
            written.append(_edit(written[-1], phone, chance))
        if len(written) >= count:
            break
    for seq, revision in enumerate(written[:count], 1):
        revision.seq = seq
    return written[:count]


def _sessions() -> Iterator[tuple[datetime, str]]:
    for number in range(10_000):
        yield FIRST_DAY + timedelta(days=number), "morning"
        yield FIRST_DAY + timedelta(days=number), "evening"


def entry(day: datetime, session: str, chance: random.Random) -> dict[str, Any]:
    """The body of one entry: three blows, symptoms, on some days triggers and a note."""
    ill = chance.random() < 0.12
    level = 300 if ill else 370 if session == "evening" else 350
    blows = [max(60, round(chance.gauss(level, 18) / 10) * 10) for _ in range(3)]
    fields: dict[str, Any] = {
        "peak_flow": {"blows": blows, "reliever": "before", "scale": "eu"},
        "cough": chance.choice((1, 2, 3)) if ill else int(chance.random() < 0.1),
        "wheeze": chance.choice((0, 1, 2)) if ill else 0,
        "tightness": int(ill and chance.random() < 0.5),
        "night_waking": int(ill and chance.random() < 0.4),
        "reliever_puffs": chance.choice((2, 4, 6)) if ill else 0,
        "activity_limit": int(ill and chance.random() < 0.3),
    }
    if ill or chance.random() < 0.05:
        fields["triggers"] = sorted(chance.sample(TRIGGERS, chance.choice((1, 1, 2))))
    if chance.random() < 0.08:
        fields["note"] = chance.choice(NOTES)
    percent = max(blows) * 100 // 400
    zone = "green" if percent >= 80 else "yellow" if percent >= 50 else "red"
    return {
        "condition": "asthma",
        "day": day.date().isoformat(),
        "session": session,
        "fields": fields,
        "shown": {"zone": zone, "percent": percent, "best": 400, "plan": str(PLAN)},
    }


def _revision(
    stream: UUID, phone: Phone, wall: datetime, body: dict[str, Any], chance: random.Random
) -> Revision:
    summer = 4 <= wall.month < 10
    instant = wall.replace(tzinfo=UTC) - timedelta(hours=2 if summer else 1)
    phone.turn += 1
    made = phone.new_id(instant)
    delay = chance.choice((1, 2, 2, 3)) if chance.random() < 0.93 else chance.randrange(60, 90_000)
    return Revision(
        id=made,
        stream=stream,
        seq=0,
        record=made,
        kind="diary.entry",
        parents=[],
        body=body,
        at=wall.isoformat(timespec="minutes"),
        zone="Europe/Berlin",
        offset=120 if summer else 60,
        device=phone.id,
        device_seq=phone.turn,
        schema=1,
        author=phone.author,
        received_at=(instant + timedelta(seconds=delay)).replace(microsecond=0),
    )


def _edit(first: Revision, phone: Phone, chance: random.Random) -> Revision:
    assert first.body is not None
    fields = {**first.body["fields"], "note": chance.choice(NOTES)}
    later = datetime.fromisoformat(first.at) + timedelta(minutes=chance.randrange(1, 50))
    edit = _revision(first.stream, phone, later, {**first.body, "fields": fields}, chance)
    edit.record, edit.parents = first.record, [first.id]
    return edit
