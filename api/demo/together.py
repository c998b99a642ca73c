"""The demo's goals, cards, agendas, decisions, next steps and notes of both sides."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from api.care import agenda, needs, together
from api.clinics import staff
from api.clinics.staff import Staff
from api.demo import together_words as words
from api.demo.clinic import DemoClinic, Place
from api.demo.phone import Item, Phone
from api.demo.timeline import Timeline

Visits = dict[str, list[Item]]


def carry_on(clinic: DemoClinic, timeline: Timeline, visits: Visits) -> None:
    """Everything that is written beside the diary, by the day on which it is written."""
    _describe(clinic)
    for place in clinic.patients:
        writer = _Writer(clinic, place, timeline)
        earlier, last, coming = visits[place.patient.name]
        writer.coordinator()
        writer.goals(words.GOALS.get(place.patient.name, ()))
        writer.cards(words.CARDS.get(place.patient.name, ()))
        writer.agenda(last, words.ASKED_LAST.get(place.patient.name, ()), 77)
        writer.agenda(coming, words.AGENDAS.get(place.patient.name, ()), 3)
        writer.decisions(last, words.DECISIONS.get(place.patient.name, ()))
        writer.steps(last, words.STEPS.get(place.patient.name, ()))
        writer.notes(earlier, words.NOTES.get(place.patient.name, ()))
        writer.dates(words.DATES.get(place.patient.name, ()))


def _describe(clinic: DemoClinic) -> None:
    for person in (clinic.coordinator, clinic.doctor, clinic.nurse):
        one = Staff.get(Staff.clinic == clinic.id, Staff.person == person)
        staff.describe(clinic.id, one.id, words.STAFF[person.name], clinic.coordinator)


class _Writer:
    """Writes in one patient's record, from the family's phones and the clinic's desks."""

    def __init__(self, clinic: DemoClinic, place: Place, timeline: Timeline) -> None:
        self.clinic, self.place, self.timeline = clinic, place, timeline
        self.family = place.phones[0]

    def write(self, phone: Phone, kind: str, body: Any, days_ago: int, **more: Any) -> Item:
        wall = self.timeline.wall(self.timeline.day(days_ago), more.pop("hour", 18), 20)
        item = phone.write(self.place.stream, kind, body, wall, **more)
        self.timeline.send(phone, item, wall + timedelta(seconds=2))
        return item

    def day(self, days_ago: int) -> date:
        return self.timeline.day(days_ago)

    def coordinator(self) -> None:
        body = {"person": str(self.clinic.coordinator.id)}
        record = str(together.coordinator_record(self.place.child))
        self.write(self.clinic.desk, "coordinator", body, 180, record=record)

    def goals(self, goals: tuple[words.Goal, ...]) -> None:
        for goal in goals:
            offered = goal.body["status"] == "offered"
            phone = self.place.doctor if offered else self.family
            body = goal.body | ({"status": "active"} if goal.told and not offered else {})
            written = self.write(phone, "goal", body, goal.days_ago)
            for ago, answer, word in goal.told:
                told = {"goal": written["record"], "day": str(self.day(ago)), "answer": answer}
                told |= {"word": word} if word else {}
                self.write(self.family, "goal.checkin", told, ago, hour=19)
            if body != goal.body:
                change = {"record": written["record"], "parents": (written["id"],)}
                self.write(self.family, "goal", goal.body, goal.told[-1][0], hour=20, **change)

    def cards(self, cards: tuple[dict[str, str], ...]) -> None:
        for card in cards:
            record = str(needs.record_of(self.place.child, card["voice"]))
            written = self.write(self.family, "needs", card, 80, record=record)
            if card["voice"] == "child":
                answer = {"needs": record, "revision": written["id"], "line": words.WILL_DO}
                self.write(self.place.doctor, "needs.answer", answer, 76)

    def agenda(self, visit: Item, points: tuple[str, ...], days_ago: int) -> None:
        if points:
            body = {"visit": visit["record"], "points": list(points)}
            record = str(agenda.record_of(UUID(visit["record"])))
            self.write(self.place.doctor, "agenda", body, days_ago, record=record)

    def decisions(self, visit: Item, decided: tuple[tuple[str, str], ...]) -> None:
        for text, why in decided:
            body = {"visit": visit["record"], "text": text, "why": why}
            self.write(self.place.doctor, "decision", body, 75, hour=12)

    def steps(self, visit: Item, steps: tuple[words.Step, ...]) -> None:
        for step in steps:
            person = self.clinic.doctor if step.by == "doctor" else self.clinic.coordinator
            owner = {"who": step.who} | ({"person": str(person.id)} if step.by else {})
            first = {
                "visit": visit["record"],
                "text": step.text,
                "owner": owner,
                "due": str(self.day(step.due)),
                "accepted": [],
                "status": "open",
            }
            written = self.write(self.place.doctor, "next-step", first, 75, hour=13)
            heads, body = written["id"], first
            for side in step.accepted:
                own = self.place.doctor if step.by == "doctor" else self.clinic.desk
                phone = self.family if side == "family" else own
                body = body | {"accepted": [*body["accepted"], side]}
                change = {"record": written["record"], "parents": (heads,)}
                heads = self.write(phone, "next-step", body, 74, **change)["id"]
            if step.done:
                change = {"record": written["record"], "parents": (heads,)}
                self.write(self.family, "next-step", body | {"status": "done"}, step.done, **change)

    def notes(self, visit: Item, notes: tuple[dict[str, str], ...]) -> None:
        for note in notes:
            body = note | {"visit": visit["record"], "day": str(self.day(144))}
            self.write(self.family, "together.note", body, 144)

    def dates(self, dates: tuple[tuple[int, dict[str, str]], ...]) -> None:
        for days_ago, body in dates:
            self.write(self.family, "care-date", body | {"day": str(self.day(days_ago))}, 60)
