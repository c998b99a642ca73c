"""The demo's tests of change at home: one that taught something, and some that go on."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from api.care.experiments import COUNT, EXPERIMENT, count_record
from api.demo.clinic import DemoClinic, Place
from api.demo.timeline import Timeline

WEEK = 7
PILLOW_SINCE = 126
"""So many days ago the cover came on the pillow; Leo's mornings are better since then."""


@dataclass(frozen=True)
class Test:
    """A test of change: its words, and its days as days ago.

    `counted` are the counts of its own counter, week by week from the first day compared on.
    """

    words: dict[str, Any]
    measure: dict[str, str]
    since: int
    begins: int
    ends: int
    counted: tuple[int, ...] = ()
    learned: dict[str, Any] | None = None


PILLOW = Test(
    words={
        "question": "Does a dust cover on the pillow help in the morning?",
        "prediction": "The morning blows go up by 10, within four weeks.",
        "change": "A dust cover on the pillow, each night. We wash it on Saturdays.",
    },
    measure={"field": "asthma.peak_flow", "session": "morning", "by": "week"},
    since=PILLOW_SINCE + 8 * WEEK,
    begins=PILLOW_SINCE,
    ends=PILLOW_SINCE - 8 * WEEK + 1,
    learned={
        "study": {
            "happened": "Up by 10 or so from the first week on. Wednesdays were low, as ever:"
            " football.",
            "against_prediction": "as-predicted",
        },
        "act": "adopt",
        "learned": "Dust was part of it. The cover stays on.",
        "propose_to_plan": "Dust cover on the pillow, washed each week. Dust as a trigger.",
    },
)
REMINDER = Test(
    words={
        "question": "Do we forget less if the brown inhaler is by the toothbrush?",
        "prediction": "Six days of seven, each week.",
        "change": "The inhaler stands by the toothbrush. A note on the mirror says so.",
    },
    measure={"counter": "Days on which we did not forget, this week", "by": "day"},
    since=86,
    begins=29,
    ends=-26,
    counted=(4, 5, 3, 5, 2, 6, 3, 5, 4, 6, 6, 7, 6),
)
BEDTIME = Test(
    words={
        "question": "Am I less tired if lights go out at the same time?",
        "prediction": "One step better in the middle of the week.",
        "change": "Phone in the hall at half past nine, on weekends too.",
    },
    measure={"field": "ibd.energy", "by": "week"},
    since=105,
    begins=21,
    ends=-34,
)
TESTS = {"Leo": (PILLOW, REMINDER), "Zoe": (BEDTIME,)}


def learn(clinic: DemoClinic, timeline: Timeline) -> None:
    """The tests of each family, planned on the evening before they begin."""
    for place in clinic.patients:
        for test in TESTS.get(place.patient.name, ()):
            _Writer(place, timeline, test).write_all()


class _Writer:
    """Writes one test from the family's first phone."""

    def __init__(self, place: Place, timeline: Timeline, test: Test) -> None:
        self.place, self.timeline, self.test = place, timeline, test
        self.phone = place.phones[0]

    def write_all(self) -> None:
        """Planned, begun, counted, and studied if it was."""
        planned = self.test.since if self.test.counted else self.test.begins + 1
        body = self._body()
        first = self._write(EXPERIMENT, body, planned, 19)
        after: dict[str, Any] = {"record": first, "parents": (first,)}
        body |= {"status": "started"}
        begun = self._write(EXPERIMENT, body, planned, 20, **after)
        for week, value in enumerate(self.test.counted):
            self._count(first, self.test.since - week * WEEK, value)
        if self.test.learned:
            after["parents"] = (begun,)
            body |= {"status": "studied"} | self.test.learned
            self._write(EXPERIMENT, body, self.test.ends - 1, 20, **after)

    def _body(self) -> dict[str, Any]:
        test = self.test
        return test.words | {
            "measure": test.measure,
            "from": self._day(test.begins),
            "to": self._day(test.ends),
            "baseline": {"from": self._day(test.since), "to": self._day(test.begins + 1)},
            "status": "planned",
        }

    def _count(self, test: str, days_ago: int, value: int) -> None:
        day = self._day(days_ago)
        body = {"experiment": test, "day": day, "value": value}
        record = str(count_record(UUID(test), day))
        self._write(COUNT, body, days_ago, 21, record=record)

    def _day(self, days_ago: int) -> str:
        return str(self.timeline.day(days_ago))

    def _write(self, kind: str, body: dict[str, Any], ago: int, hour: int, **more: Any) -> str:
        wall = self.timeline.wall(self.timeline.day(ago), hour, 5)
        item = self.phone.write(self.place.stream, kind, dict(body), wall, **more)
        self.timeline.send(self.phone, item, wall + timedelta(seconds=2))
        return str(item["id"])
