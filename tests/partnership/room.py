"""A project with four people in it, each with a phone that speaks to the API."""

from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any
from uuid import UUID, uuid4, uuid5

from flask.testing import FlaskClient

from api.database import new_id, now
from api.partnership import ending
from api.partnership.log import open_stream
from api.partnership.member import ACTIVE, CHAMPION, PARTNER, STAFF, Member
from api.partnership.project import Project
from api.people.person import Person
from api.records.columns import unpack
from api.records.revision import Revision
from tests.cast import Cast

DRAFT: dict[str, Any] = {
    "template": "draft",
    "title": "Leaflet",
    "text": "Breathe out first.",
    "look": True,
}


class Room:
    """The letter project of the clinic: a champion, a nurse and two parents."""

    def __init__(self, cast: Cast, title: str = "A letter that schools read") -> None:
        self.cast = cast
        today = now().date()
        self.project = Project.create(
            clinic=cast.clinic,
            title=title,
            goal="One page for schools, in use by December.",
            status=ACTIVE,
            started_on=today - timedelta(days=50),
            ends_on=today + timedelta(days=10),
            at=now(),
        )
        self.stream = open_stream(self.project.id)

    def join(self, person: Person, role: str = PARTNER, status: str = ACTIVE) -> Member:
        """Give somebody a place."""
        return Member.create(
            project=self.project, person=person, role=role, status=status, at=now()
        )

    def phone(self, person: Person) -> "Phone":
        """A phone of a person, whether or not they have a place here."""
        return Phone(self, person)

    @cached_property
    def maya(self) -> "Phone":
        """A parent."""
        self.join(self.cast.maya)
        return self.phone(self.cast.maya)

    @cached_property
    def sten(self) -> "Phone":
        """Another parent, whom Maya knows from here alone."""
        self.join(self.cast.stranger)
        return self.phone(self.cast.stranger)

    @cached_property
    def ida(self) -> "Phone":
        """The nurse."""
        self.join(self.cast.nurse, STAFF)
        return self.phone(self.cast.nurse)

    @cached_property
    def okafor(self) -> "Phone":
        """The champion."""
        self.join(self.cast.okafor, CHAMPION)
        return self.phone(self.cast.okafor)


def finished_project(cast: Cast) -> UUID:
    """A project that two people brought to its end, for their own clinic to read."""
    room = Room(cast, "The waiting room")
    person = cast.person("Olga", "olga@example.org")
    room.join(person)
    olga = room.phone(person)
    said = {"did_not_work": "Chairs.", "learned": "Ask first.", "open_to_others": False}
    olga.write("closing", said, record=olga.only("closing"))
    ending.finish(room.project.id, person, now())
    return room.project.id


def asked_draft(cast: Cast) -> UUID:
    """A draft on which a project asks the team for a word."""
    room = Room(cast, "A leaflet")
    person = cast.person("Dora", "dora@example.org")
    room.join(person)
    return UUID(room.phone(person).write("worksheet", DRAFT))


class Phone:
    """One signed-in device of a person who writes into the room."""

    def __init__(self, room: Room, person: Person) -> None:
        self.room, self.person = room, person
        self.client: FlaskClient = room.cast.sign_in(person)
        self.device, self.turn = uuid4(), 0

    def revision(self, kind: str, body: Any, **more: Any) -> dict[str, Any]:
        """A revision as this phone writes it."""
        self.turn += 1
        id = str(new_id())
        return {
            "id": id,
            "stream": str(self.room.stream),
            "record": id,
            "kind": kind,
            "parents": [],
            "body": body,
            "at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M"),
            "zone": "Europe/London",
            "offset": 0,
            "device_seq": self.turn,
            "schema": 1,
        } | more

    def push(self, kind: str, body: Any, **more: Any) -> dict[str, Any]:
        """The server's result for one revision."""
        return self.send(self.revision(kind, body, **more))[0]

    def send(self, *revisions: dict[str, Any]) -> list[dict[str, Any]]:
        """The server's results for revisions that are sent together."""
        answer = self.post("/partnership/push", epoch=None, revisions=revisions)
        results: list[dict[str, Any]] = answer["results"]
        return results

    def write(self, kind: str, body: Any, **more: Any) -> str:
        """The id of a revision that was stored."""
        result = self.push(kind, body, **more)
        assert result["status"] == "stored", result
        return str(result["id"])

    def only(self, name: str) -> str:
        """The one record of this name in the project."""
        return str(uuid5(self.room.project.id, name))

    def pull(self, cursors: dict[UUID, int] | None = None) -> dict[str, Any]:
        """The whole answer."""
        named = {str(stream): cursor for stream, cursor in (cursors or {}).items()}
        return self.post("/partnership/pull", epoch=None, cursors=named)

    def read(self) -> list[Revision]:
        """Everything of this room."""
        found = self.pull()["streams"][str(self.room.stream)]
        return [one for run in found["columns"] for one in unpack(run, self.room.stream)]

    def post(self, path: str, **body: Any) -> dict[str, Any]:
        """One call."""
        told = {"device": str(self.device)} | body
        answer: Any = self.client.post(f"/api/v1{path}", json=told)
        assert answer.status_code == 200, answer.get_json()
        said: dict[str, Any] = answer.get_json()
        return said
