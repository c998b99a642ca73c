"""The demo's alerts: whom the doctor asks to be told of, and what she did after a bad day."""

from datetime import datetime, timedelta
from functools import partial

from api.care.alerts import Alert
from api.care.record import RECORD
from api.demo.clinic import DemoClinic, Place
from api.demo.timeline import Timeline
from api.records.push import push

ASKED = {"Leo": (1, 1), "Sam": (1, 1), "Nora": (2, 3)}
"""Red on so many of so many days."""
SINCE = 74
ANSWERED = {"Leo": (64,), "Sam": (4,)}
CALLED = "I called about the bad day. Keep to the yellow steps, and we talk at the visit."


def tell_of_red(clinic: DemoClinic, timeline: Timeline) -> None:
    """The doctor sets her rules at the visit, and answers in the morning after a red day."""
    for place in clinic.patients:
        if place.patient.name in ASKED:
            times, days = ASKED[place.patient.name]
            wall = timeline.wall(timeline.day(SINCE), 12, 40)
            body = {"clinic": str(clinic.id), "times": times, "days": days}
            item = place.doctor.write(place.stream, "alert.rule", body, wall)
            timeline.send(place.doctor, item, wall + timedelta(seconds=2))
        for days_ago in ANSWERED.get(place.patient.name, ()):
            at = timeline.wall(timeline.day(days_ago), 8, 40)
            timeline.do(at, partial(_answer, clinic, place))


def _answer(clinic: DemoClinic, place: Place, at: datetime) -> None:
    waiting = Alert.select().where(Alert.child == place.child, ~Alert.settled)
    body = {
        "clinic": str(clinic.id),
        "entries": [str(alert.entry) for alert in waiting],
        "did": "called",
        "line": CALLED,
    }
    item = place.doctor.write(place.stream, "alert.answer", body, at)
    (result,) = push(RECORD, place.doctor.person, place.doctor.id, [item], at)
    assert result.status == "stored", result
