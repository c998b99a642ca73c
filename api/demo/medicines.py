"""The demo's medicines and doses, some bad hours, a school plan and a link."""

from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Any

from api.access import link as links
from api.care import school_plan
from api.demo.clinic import DemoClinic, Place
from api.demo.phone import Item
from api.demo.plans import ASTHMA_ZONES
from api.demo.timeline import DAYS, Timeline

Body = dict[str, Any]
NEW_INHALER = 26
"""So many days ago both inhalers were begun."""
AGREED = 75
NURSE, PIN = "School nurse", "2468"
BROWN: Body = {
    "name": "Brown inhaler",
    "dose": "2 puffs",
    "how_often": "Morning and night",
    "device": "Spacer with mask",
    "for": "controller",
    "status": "changed",
    "why": "A lower dose, since the spring was good.",
    "each": 2,
}
BLUE: Body = {
    "name": "Blue inhaler",
    "dose": "2 puffs",
    "how_often": "Up to every 4 hours",
    "device": "Spacer with mask",
    "for": "reliever",
    "status": "kept",
    "each": 2,
    "spare_at_school": True,
}
TABLET: Body = {
    "name": "Mesalazine",
    "dose": "1 tablet",
    "how_often": "With breakfast",
    "for": "controller",
    "status": "kept",
    "each": 1,
}
STOPPED: Body = {
    "name": "Allergy syrup",
    "dose": "5 ml",
    "for": "other",
    "status": "stopped",
    "why": "It made him sleepy.",
}
HOURS = {"Leo": ((65, "red", 19), (25, "yellow", 18), (23, "yellow", 7))}
"""Bad hours by patient: how many days ago, in which zone, at which hour."""
SCHOOL: Body = {
    "school": "Harbour Lane School",
    "group": "Year 4, Class Otter",
    "year": "2026/27",
    "contacts": [
        {"name": "Maya Berg", "phone": "0117 496 0201", "who": "Mother"},
        {"name": "Rita Berg", "phone": "0117 496 0202", "who": "Grandma"},
    ],
    "doctor": {"name": "Dr Amara Okafor", "phone": "0117 496 0123"},
    "hospital": "Bristol Children's Hospital",
    "triggers": ["Running in cold air"],
    "may_carry": True,
    "may_self_give": False,
    "spare": "Office, top drawer, with his name on it",
    "may_give": True,
    "may_share": True,
}


def take_medicines(clinic: DemoClinic, timeline: Timeline) -> None:
    """What each patient takes and took, and who else looks after them."""
    for place in clinic.patients:
        writer = _Writer(place, timeline)
        if place.patient.condition == "asthma":
            writer.inhalers()
        else:
            writer.daily(writer.agree(TABLET), (7,), 0.06)
        for days_ago, zone, hour in HOURS.get(place.patient.name, ()):
            writer.bad_hour(days_ago, zone, hour)
        if place.patient.name == "Leo":
            writer.agree(STOPPED)
            writer.school()
            writer.share_with_school()


class _Writer:
    """One patient's family and doctor."""

    def __init__(self, place: Place, timeline: Timeline) -> None:
        self.place, self.timeline = place, timeline
        self.chance = Random(f"medicines of {place.patient.name}")
        self.family = place.phones[0]

    def send(self, item: Item, wall: datetime) -> Item:
        self.timeline.send(self.family, item, wall + timedelta(seconds=2))
        return item

    def agree(self, body: Body) -> Item:
        """The doctor writes down what was agreed at the visit."""
        wall = self.timeline.wall(self.timeline.day(AGREED), 10, 12)
        item = self.place.doctor.write(self.place.stream, "medicine", body, wall)
        self.timeline.send(self.place.doctor, item, wall + timedelta(seconds=2))
        return item

    def inhalers(self) -> None:
        """Brown every day, blue when it was bad; both counted since the last new one."""
        day = self.timeline.day
        dates = {"refill_by": str(day(-9)), "expires": str(day(-200))}
        begun = {"counter": {"start": 120, "on": str(day(NEW_INHALER))}}
        brown = self.agree(BROWN | begun | dates | {"technique_checked": str(day(AGREED))})
        begun = {"counter": {"start": 200, "on": str(day(NEW_INHALER))}}
        blue = self.agree(BLUE | begun | {"expires": str(day(-400))})
        self.daily(brown, (7, 20), 0.12)
        for days_ago in (*range(70, 61, -1), *range(25, 18, -1), 11, 4):
            for hour in (8, 16, 21)[: 1 + self.chance.randrange(3)]:
                self.dose(blue, days_ago, hour, 2)

    def daily(self, medicine: Item, hours: tuple[int, ...], forgotten: float) -> None:
        """Taken each day since it was agreed; now and then nobody wrote it down."""
        for days_ago in range(AGREED - 1, -1, -1):
            for hour in hours:
                if self.chance.random() >= forgotten:
                    self.dose(medicine, days_ago, hour, medicine["body"]["each"])

    def dose(self, medicine: Item, days_ago: int, hour: int, amount: int) -> None:
        day = self.timeline.day(days_ago)
        wall = self.timeline.wall(day, hour, self.chance.randrange(50))
        body = {"medicine": medicine["record"], "amount": amount, "day": str(day)}
        body["time"] = wall.strftime("%H:%M")
        self.send(self.family.write(self.place.stream, "dose", body, wall), wall)

    def bad_hour(self, days_ago: int, zone: str, hour: int) -> None:
        """The steps of the zone one after the other, the clinic told, over within the hour."""
        start = self.timeline.wall(self.timeline.day(days_ago), hour, 4)
        steps: Any = ASTHMA_ZONES[zone]["steps"]
        steps = steps[:3]
        times = [start + timedelta(minutes=2 + 6 * at) for at in range(len(steps))]
        body = {
            "condition": "asthma",
            "zone": zone,
            "day": str(start.date()),
            "started": _wall(start),
            "steps": [
                {"text": step["text"], "done": f"{_wall(at)}:20"}
                for step, at in zip(steps, times, strict=True)
            ],
            "told": [{"who": "Harbour Lane Clinic", "at": _wall(times[-1])}],
            "ended": _wall(start + timedelta(minutes=50)),
        }
        end = start + timedelta(minutes=50)
        self.send(self.family.write(self.place.stream, "episode", body, end), end)

    def school(self) -> None:
        """What the family adds for school, at the start of the school year."""
        wall = self.timeline.wall(self.timeline.day(AGREED - 5), 20, 30)
        record = str(school_plan.record_of(self.place.child))
        item = self.family.write(self.place.stream, "school-plan", SCHOOL, wall, record)
        self.send(item, wall)

    def share_with_school(self) -> None:
        """A link for the school nurse, who has looked once."""
        made = self.timeline.wall(self.timeline.day(40), 20, 40)
        self.timeline.do(made, partial(_share, self.place))


def _share(place: Place, at: datetime) -> None:
    until = at + timedelta(days=DAYS)
    link, _ = links.make(place.child, NURSE, PIN, until, place.phones[0].person, at)
    links.use(link, at + timedelta(hours=13))


def _wall(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M")
