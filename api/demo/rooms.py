"""The demo's two projects: one that came to its end, and one that runs."""

from datetime import datetime
from random import Random
from typing import Any
from uuid import UUID, uuid5

from api.demo import room_door, room_letter, room_lived, room_made, room_working
from api.demo.clinic import DemoClinic
from api.demo.phone import Phone
from api.demo.room_told import About, Told
from api.demo.timeline import Timeline
from api.partnership import ending
from api.partnership.kinds.register import KINDS
from api.partnership.log import PRIVATE, open_stream
from api.partnership.member import ACTIVE, Member
from api.partnership.project import ACTIVE as RUNNING
from api.partnership.project import Project
from api.partnership.room import ROOM
from api.people.person import Person
from api.records.push import push

Body = dict[str, Any]

OWN = ("experience", "roles", "learned")
"""Kinds that stand in a stream of their writer's own."""


def work_together(clinic: DemoClinic, timeline: Timeline) -> None:
    """Both projects, each written by its members in the order of its days."""
    letter = _Room(clinic, timeline, room_letter.LETTER, began=118, ends=58)
    letter.tell(room_letter.letter(letter.day, letter.ids))
    letter.finish(58)
    door = _Room(clinic, timeline, room_door.DOOR, began=20, ends=-34)
    door.tell(
        room_door.door(door.day, door.ids) + room_lived.lived(door.day) + room_made.made(door.day)
    )
    door.tell(room_working.working(door.day, door.ids))


class _Room:
    """One project: its members' phones write into it."""

    def __init__(
        self, clinic: DemoClinic, timeline: Timeline, about: About, began: int, ends: int
    ) -> None:
        self.timeline, self.clinic = timeline, clinic
        self.at = timeline.wall(timeline.day(began), 9)
        self.project = Project.create(
            clinic=clinic.id,
            title=about.title,
            goal=about.goal,
            sponsor=about.sponsor,
            status=RUNNING,
            started_on=timeline.day(began),
            ends_on=timeline.day(ends),
            at=self.at,
        )
        self.stream = open_stream(self.project.id)
        self.phones = {name: self._join(email, role) for name, email, role in about.members}
        self.ids = {name: str(phone.person.id) for name, phone in self.phones.items()}
        self.written = {"project": str(self.project.id)}

    def _join(self, email: str, role: str) -> Phone:
        person = Person.get(Person.email == email)
        Member.create(project=self.project, person=person, role=role, status=ACTIVE, at=self.at)
        return Phone(person, Random(f"{self.project.title} {email}"))

    def day(self, days_ago: int) -> str:
        """A day of the demo, in writing."""
        return str(self.timeline.day(days_ago))

    def record(self, name: str) -> str:
        """The one record of this name, or that of something written before."""
        return self.written.get(name) or str(uuid5(self.project.id, name))

    def tell(self, told: list[Told]) -> None:
        """Write everything, the oldest first."""
        for one in sorted(told, key=lambda one: -one.days_ago):
            self._write(one)

    def _write(self, one: Told) -> None:
        wall = self.timeline.wall(self.timeline.day(one.days_ago), one.hour, 10)
        if wall > self.timeline.now:
            return
        phone = self.phones[one.by]
        body = one.body(self.record) if callable(one.body) else one.body
        record = self._place(one, body)
        before = self.written.get(f"head {record}") if record else None
        item = phone.write(
            self._stream(one), one.kind, body, wall, record, (before,) if before else ()
        )
        (result,) = push(ROOM, phone.person, phone.id, [item], wall)
        if result.status != "stored":
            raise AssertionError(f"the demo is wrong: {one.kind} {result.status} {result.errors}")
        self.written[f"head {item['record']}"] = item["id"]
        if one.name:
            self.written[one.name] = item["record"]

    def _stream(self, one: Told) -> UUID:
        """What is somebody's own stands in their own; all else in the room."""
        if one.kind in OWN:
            return open_stream(self.phones[one.by].person.id, PRIVATE)
        return self.stream

    def _place(self, one: Told, body: Body) -> str:
        kind = KINDS.get(one.kind)
        if kind and kind.only:
            below = self.phones[one.by].person.id if one.kind in OWN else self.project.id
            above = UUID(body[kind.only.below]) if kind.only.below else below
            return str(kind.only.record(above, {**body, "author": self.ids[one.by]}))
        return self.written.get(one.name, "")

    def finish(self, days_ago: int) -> None:
        """The members bring it to its end."""
        at: datetime = self.timeline.wall(self.timeline.day(days_ago), 20)
        ending.finish(self.project.id, self.phones["maya"].person, at)
