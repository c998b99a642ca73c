"""The demo's families are reminded, each in their own way, and the clinic tells them its news."""

from datetime import timedelta
from random import Random
from typing import Any
from uuid import UUID

from api.demo.clinic import DemoClinic
from api.demo.phone import ZONE
from api.demo.timeline import Timeline
from api.people.person import Person
from api.reminders import mine, notice

EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
SET: tuple[tuple[str, str, str, list[str], list[int]], ...] = (
    ("maya", "Leo", "peak-flow", ["07:00", "19:00"], EVERY_DAY),
    ("maya", "Leo", "check-in", ["18:00"], [7]),
    ("maya", "Nora", "symptoms", ["19:15"], EVERY_DAY),
    ("maya", "Leo", "visit", ["18:00"], EVERY_DAY),
    ("tom", "Sam", "peak-flow", ["20:00"], [1, 2, 3, 4, 5]),
    ("zoe", "Zoe", "symptoms", ["21:00"], EVERY_DAY),
    ("femi", "Ada", "peak-flow", ["07:30"], EVERY_DAY),
)
MAIL = {"maya": "none", "tom": "digest", "zoe": "none", "femi": "single"}
TITLE = "Colds are going round"
TEXT = """Many children have a cold just now. A cold often makes it harder to breathe for a week.

Please look at your plan once more, and see that the spare inhaler is not empty.

You can come for the winter jab on Monday and Thursday, from 9 to 12. No need to book."""


def be_reminded(clinic: DemoClinic, timeline: Timeline) -> None:
    """They have just set their reminders; two days ago the clinic told its news."""
    children = {place.patient.name: place.child for place in clinic.patients}
    at = timeline.now
    people = {name: Person.get(Person.email == f"{name}@demo.example") for name in MAIL}
    for name, mail in MAIL.items():
        mine.put_settings(_settings(mail), people[name], at)
    chance = Random(f"{clinic.seed} reminders")
    for name, child, thing, times, days in SET:
        id = UUID(int=chance.getrandbits(128), version=4)
        mine.put(id, _reminder(children[child], thing, times, days), people[name], at)
    told = timeline.wall(timeline.day(2), 11)
    until = str(timeline.today + timedelta(days=19))
    news = {"title": TITLE, "text": TEXT, "until": until}
    notice.publish(clinic.id, news, clinic.coordinator, told)


def _settings(mail: str) -> dict[str, Any]:
    quiet = {"quiet_from": "21:30", "quiet_until": "06:30"}
    return {"zone": ZONE, **quiet, "most_a_day": 6, "mail": mail, "mail_at": "17:00"}


def _reminder(child: UUID, thing: str, times: list[str], days: list[int]) -> dict[str, Any]:
    said = {"child": child, "thing": thing, "record": None, "times": times, "days": days}
    return said | {"zone": ZONE, "paused_until": None, "seldom": False}
