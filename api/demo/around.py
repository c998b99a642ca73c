"""The demo's people around a child, its story of care, a decision to look at again, its yeses."""

from datetime import timedelta
from random import Random
from typing import Any
from uuid import UUID

from api.care import around, registry, story
from api.demo.clinic import DemoClinic, Place
from api.demo.phone import Item, Phone
from api.demo.timeline import Timeline

NOT_ASKED = ("Ada",)
HELPERS = (
    {
        "name": "Mr Hill",
        "place": "school",
        "role": "Class teacher, keeps the spare inhaler",
        "hours": "Mon to Fri, 8 to 3",
        "reach": "The school office",
    },
    {"name": "Grandma Ruth", "place": "home", "role": "Has Leo on Wednesdays"},
    {
        "name": "Mill Road Pharmacy",
        "place": "pharmacy",
        "role": "Refills",
        "hours": "9 to 6, Saturday to 1",
    },
)
HANDOVERS = (
    ("home", "school", "well", ""),
    ("home", "clinic", "well", ""),
    ("school", "clinic", "gap", "The school still had the plan of last year when he was ill."),
    ("clinic", "pharmacy", "gap", "The new dose was not there yet. Maya rang twice."),
)
STORY: dict[str, Any] = {
    "title": "The week he could not sleep",
    "text": "One night he coughed so hard that he sat up till three. "
    "We did what the plan said, step by step. Three days later he laughed again.",
    "tools": ["Our plan", "Peak flow meter", "Spacer", "A phone call"],
}
PARTS = {
    "family": "I sat with him and counted his breaths. I wrote down each number.",
    "doctor": "I rang back at eight and read the numbers with Maya. Her notes told me what to ask.",
    "nurse": "I showed Leo the spacer once more. He showed me that he knew it already.",
}
THANKS = (("Nurse Ida Frost", "You asked Leo first. He still talks about it."),)
DECISION: dict[str, Any] = {
    "text": "Try four weeks with the spacer only, then look again",
    "why": "Leo finds the mask babyish, and he wants to use it in front of friends.",
    "options": ["Keep the mask", "The spacer without the mask", "Wait until spring"],
    "known": "At the last two visits he used it well without the mask. "
    "We do not know yet how it goes when he is ill.",
    "source": "What Ida saw and wrote down",
}


def tell_stories(clinic: DemoClinic, timeline: Timeline, visits: dict[str, list[Item]]) -> None:
    """What Leo's family and team wrote; and who lets the clinic count them."""
    nurse = Phone(clinic.nurse, Random(f"{clinic.seed} nurse"))
    for place in clinic.patients:
        writer = _Writer(clinic, place, timeline)
        if place.patient.name not in NOT_ASKED:
            writer.counted()
        if place.patient.name == "Leo":
            writer.around()
            writer.story(nurse)
            _, last, _ = visits["Leo"]
            due = str(timeline.day(-12))
            body = DECISION | {"visit": last["record"], "due": due}
            writer.write(place.doctor, "decision", body, 75)


class _Writer:
    """Writes in one patient's record."""

    def __init__(self, clinic: DemoClinic, place: Place, timeline: Timeline) -> None:
        self.clinic, self.place, self.timeline = clinic, place, timeline
        self.family = place.phones[0]

    def write(self, phone: Phone, kind: str, body: Any, days_ago: int, record: str = "") -> Item:
        wall = self.timeline.wall(self.timeline.day(days_ago), 17, 40)
        item = phone.write(self.place.stream, kind, body, wall, record)
        self.timeline.send(phone, item, wall + timedelta(seconds=2))
        return item

    def counted(self) -> None:
        body = {"clinic": str(self.clinic.id), "counted": True}
        record = str(registry.record_of(self.place.child, self.clinic.id))
        self.write(self.family, "registry", body, 150, record)

    def around(self) -> None:
        for helper in HELPERS:
            self.write(self.family, "care.helper", helper, 58)
        for one, other, state, note in HANDOVERS:
            body = {"one": one, "other": other, "state": state} | ({"note": note} if note else {})
            record = str(around.record_of(self.place.child, one, other))
            self.write(self.family, "care.handover", body, 57, record)

    def story(self, nurse: Phone) -> None:
        actors = [
            {"name": "Leo", "place": "home"},
            {"name": "Maya Berg", "place": "home", "person": str(self.family.person.id)},
            {"name": "Grandma Ruth", "place": "home"},
            {"name": "Dr Amara Okafor", "place": "clinic", "person": str(self.clinic.doctor.id)},
            {"name": "Nurse Ida Frost", "place": "clinic", "person": str(nurse.person.id)},
            {"name": "Mr Hill", "place": "school"},
        ]
        days = {"first": str(self.timeline.day(67)), "last": str(self.timeline.day(62))}
        begun = self.write(self.family, "story", STORY | days | {"actors": actors}, 55)
        told = {"family": self.family, "doctor": self.place.doctor, "nurse": nurse}
        for who, phone in told.items():
            body = {"story": begun["record"], "text": PARTS[who]}
            record = story.part_record(UUID(begun["record"]), phone.person.id)
            self.write(phone, "story.part", body, 53, str(record))
        for to, text in THANKS:
            thanks = {"story": begun["record"], "to": to, "text": text}
            self.write(self.family, "story.thanks", thanks, 50)
