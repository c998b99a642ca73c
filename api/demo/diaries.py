"""Half a year of diary for each patient of the demo, as their phones wrote and sent it."""

from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any

from api.care.plan import record_of
from api.clinical.late import filled_in_later
from api.clinical.zone import zone_shown
from api.demo import asthma, ibd
from api.demo.agreed import answer, propose, set_best
from api.demo.clinic import Place
from api.demo.phone import Item, Phone
from api.demo.plans import asthma_plan, ibd_plan
from api.demo.timeline import DAYS, Timeline

LATE, OFFLINE, CORRECTED = 0.04, 0.05, 0.03
REVIEWED = 75
"""So many days ago a new personal best was set at the visit."""
REVIEW_AFTER = 365
GROWTH = 0.05
FRIDAY = 4
MARKS = {
    "attack": ((66, "medicine", "New brown inhaler"), (25, "illness", "Caught a cold")),
    "two homes": ((120, "other", "Weekends at dad's from now on"),),
    "exams": ((70, "other", "Exams began"), (55, "medicine", "Started a new medicine")),
    "flare": ((92, "medicine", "Changed medicine"),),
}


@dataclass
class Issue:
    """A plan from the moment it was issued."""

    days_ago: int
    at: datetime
    revision: str
    body: dict[str, Any]


def write_diaries(place: Place, timeline: Timeline) -> None:
    """The plans, the entries and the marks of one patient."""
    writer = _Writer(place, timeline)
    if place.patient.condition == "asthma":
        best = place.patient.best
        for number, days_ago in enumerate((DAYS, REVIEWED), 1):
            day = str(timeline.day(days_ago))
            plan = asthma_plan(best, day, number, str(timeline.day(days_ago - REVIEW_AFTER)))
            writer.issue(days_ago, plan)
            set_best(place, plan, days_ago, timeline)
            best = round(place.patient.best * (1 + GROWTH) / 10) * 10
        _write_asthma(writer)
    else:
        review = str(timeline.day(DAYS - REVIEW_AFTER))
        writer.issue(DAYS, ibd_plan(ibd.STORIES[place.patient.story].usual_stools, review))
        _write_ibd(writer)
    answer(place, [(issue.days_ago, issue.revision) for issue in writer.issues], timeline)
    propose(place, timeline)
    for days_ago, code, text in MARKS.get(place.patient.story, ()):
        writer.mark(days_ago, code, text)


def _write_asthma(writer: "_Writer") -> None:
    story = asthma.STORIES[writer.place.patient.story]
    best, chance = writer.place.patient.best, writer.place.chance
    for days_ago in range(DAYS, story.silent_for - 1, -1):
        day = writer.timeline.day(days_ago)
        can = best * (1 + GROWTH * (DAYS - days_ago) / DAYS)
        for session in story.sessions:
            share = asthma.share_of_best(story, days_ago, day.weekday(), session, chance)
            fields = asthma.answers(share, can, day, session, chance)
            if chance.random() >= story.missed[day.weekday() > FRIDAY]:
                writer.entry("asthma", day, session, fields, days_ago in story.away)
    if len(writer.place.phones) > 1:
        writer.dispute()


def _write_ibd(writer: "_Writer") -> None:
    story, chance = ibd.STORIES[writer.place.patient.story], writer.place.chance
    for days_ago in range(DAYS, -1, -1):
        day = writer.timeline.day(days_ago)
        fields = ibd.answers(story, ibd.severity(story, days_ago), day, chance)
        if chance.random() >= story.missed[day.weekday() > FRIDAY]:
            writer.entry("ibd", day, None, fields, False)


class _Writer:
    """The phones of one patient's family, and what they have written."""

    def __init__(self, place: Place, timeline: Timeline) -> None:
        self.place, self.timeline, self.chance = place, timeline, place.chance
        self.issues: list[Issue] = []
        self.written: list[tuple[date, Item]] = []

    def issue(self, days_ago: int, body: dict[str, Any]) -> None:
        """The doctor issues a plan, in place of the one before."""
        wall = self.timeline.wall(self.timeline.day(days_ago), 10, 5)
        record = str(record_of(self.place.child, body["condition"]))
        before = tuple(issue.revision for issue in self.issues[-1:])
        item = self.place.doctor.write(self.place.stream, "plan", body, wall, record, before)
        self.issues.append(Issue(days_ago, wall, item["id"], body))
        self.timeline.send(self.place.doctor, item, wall + timedelta(seconds=2))

    def mark(self, days_ago: int, code: str, text: str) -> None:
        """An event on the chart."""
        day = self.timeline.day(days_ago)
        wall, phone = self.timeline.wall(day, 19, 40), self._phone(day)
        body = {"day": str(day), "code": code, "text": text}
        item = phone.write(self.place.stream, "diary.mark", body, wall)
        self.timeline.send(phone, item, wall + timedelta(seconds=1))

    def entry(
        self, condition: str, day: date, session: str | None, fields: dict[str, Any], away: bool
    ) -> None:
        """An entry, mostly in time and sent at once; some later, some from where no network is."""
        wall, phone = self._when(day, session), self._phone(day)
        body = {"condition": condition, "day": str(day), "fields": fields}
        body |= {"session": session} if session else {}
        body |= self._shown(body, wall)
        item = phone.write(self.place.stream, "diary.entry", body, wall)
        self.timeline.send(phone, item, self._arrives(wall, away))
        self.written.append((day, item))
        if self.chance.random() < CORRECTED:
            self._correct(phone, item, wall, away)

    def _when(self, day: date, session: str | None) -> datetime:
        hour = 7 if session == "morning" else 19
        wall = self.timeline.wall(
            day, hour, self.chance.randrange(10, 50), self.chance.randrange(60)
        )
        if self.chance.random() < LATE:
            late = self.timeline.wall(day + timedelta(days=self.chance.randrange(2, 4)), 20, 15)
            wall = late + timedelta(minutes=self.chance.randrange(30))
        return wall

    def _phone(self, day: date) -> Phone:
        """Parents who live apart write in turn: the second from Friday to Sunday."""
        phones = self.place.phones
        return (
            phones[-1]
            if self.place.patient.story == "two homes" and day.weekday() >= FRIDAY
            else phones[0]
        )

    def _shown(self, body: dict[str, Any], wall: datetime) -> dict[str, Any]:
        """The zone that the phone showed, by the plan it had then."""
        issue = [issue for issue in self.issues if issue.at <= wall]
        if not issue or body["condition"] != "asthma":
            return {}
        late = filled_in_later(
            date.fromisoformat(body["day"]), body["session"], wall.replace(tzinfo=None)
        )
        shown = asdict(zone_shown(body, issue[-1].body, late))
        kept = {
            name: shown[name] for name in ("zone", "percent", "best") if shown[name] is not None
        }
        return {"shown": kept | {"plan": issue[-1].revision}}

    def _arrives(self, wall: datetime, away: bool) -> datetime:
        """When the server has it: within seconds, or when there is a network again."""
        if away:
            story = asthma.STORIES[self.place.patient.story]
            home = self.timeline.wall(self.timeline.day(story.away[0] - 1), 18)
            return max(home, wall)
        if self.chance.random() < OFFLINE:
            return wall + timedelta(hours=self.chance.randrange(2, 12))
        return wall + timedelta(seconds=self.chance.randrange(1, 9))

    def _correct(self, phone: Phone, item: Item, wall: datetime, away: bool) -> None:
        """A note added a quarter of an hour later."""
        note = {"note": "Forgot to say: slept well."}
        body = item["body"] | {"fields": item["body"]["fields"] | note}
        later = wall + timedelta(minutes=15)
        edit = phone.write(
            self.place.stream, "diary.entry", body, later, item["record"], (item["id"],)
        )
        self.timeline.send(
            phone, edit, max(self._arrives(later, away), later + timedelta(hours=12))
        )
        self.written[-1] = (self.written[-1][0], edit)

    def dispute(self) -> None:
        """Both parents correct one entry of the day before yesterday, each without the other."""
        before = self.timeline.day(1)
        item = [item for day, item in self.written if day < before][-1]
        for phone, cough, hour in zip(self.place.phones, (1, 2), (18, 20), strict=True):
            wall = self.timeline.wall(before, hour, 10)
            body = item["body"] | {"fields": item["body"]["fields"] | {"cough": cough}}
            edit = phone.write(
                self.place.stream, "diary.entry", body, wall, item["record"], (item["id"],)
            )
            self.timeline.send(phone, edit, self.timeline.wall(before, 21, 30))
