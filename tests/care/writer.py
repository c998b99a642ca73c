"""A person with a device, writing into a record through the API as a phone or a desk does."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4, uuid5

from flask.testing import FlaskClient

from api.care.plan import record_of as plan_record
from api.care.questions import record_of as questions_record
from api.database import new_id
from api.people.child import Child
from api.people.person import Person
from tests.care.facts import PLAN
from tests.cast import Cast


class Writer:
    """What one person writes about one child, at the time it says."""

    def __init__(self, cast: Cast, person: Person, child: Child) -> None:
        self.client: FlaskClient = cast.sign_in(person)
        self.person, self.child = person, child
        self.stream = cast.stream(child)
        self.device = uuid4()
        self.turn = 0

    def push(self, kind: str, body: Any, **more: Any) -> dict[str, Any]:
        """The server's result for one revision."""
        return self.send(self.revision(kind, body, **more))[0]

    def revision(self, kind: str, body: Any, *, at: str = "", **more: Any) -> dict[str, Any]:
        """A revision as this device writes it."""
        self.turn += 1
        id = str(new_id())
        return {
            "id": id,
            "stream": str(self.stream),
            "record": id,
            "kind": kind,
            "parents": [],
            "body": body,
            "at": at or datetime.now(UTC).strftime("%Y-%m-%dT%H:%M"),
            "zone": "Europe/London",
            "offset": 0,
            "device_seq": self.turn,
            "schema": 1,
        } | more

    def send(self, *revisions: dict[str, Any]) -> list[dict[str, Any]]:
        """The server's results for revisions that are sent together."""
        form = {"epoch": None, "device": str(self.device), "revisions": revisions}
        answer: Any = self.client.post("/api/v1/push", json=form).json
        results: list[dict[str, Any]] = answer["results"]
        return results

    def write(self, kind: str, body: Any, **more: Any) -> str:
        """The id of a revision that was stored."""
        result = self.push(kind, body, **more)
        assert result["status"] == "stored", result
        return str(result["id"])

    def entry(self, day: str, session: str = "morning", **more: Any) -> str:
        """An entry with a cough, shown green unless told otherwise, written that evening."""
        body = entry_body(day, session)
        body |= {name: more.pop(name) for name in ("fields", "shown") if name in more}
        return self.write("diary.entry", body, **({"at": f"{day}T20:00"} | more))

    def plan(self, **more: Any) -> str:
        """Issue the asthma plan."""
        record = str(plan_record(self.child.id, "asthma"))
        return self.write("plan", PLAN | more.pop("body", {}), record=record, **more)

    def visit(self, clinic: UUID, clinician: Person, day: str, time: str = "09:30") -> str:
        """Add a visit."""
        body = {"clinic": str(clinic), "day": day, "time": time, "clinician": str(clinician.id)}
        return self.write("visit", body)

    def ask(self, visit: str, *questions: str, **more: Any) -> str:
        """Write questions for a visit."""
        record = str(questions_record(UUID(visit)))
        body = {"visit": visit, "questions": list(questions)}
        return self.write("visit.questions", body, record=record, **more)

    def read(self, visit: str, line: str | None = None) -> str:
        """Leave a receipt."""
        return self.write("visit.receipt", {"visit": visit, "line": line})


def entry_body(day: str, session: str = "morning") -> dict[str, Any]:
    """An asthma entry's body."""
    return {
        "condition": "asthma",
        "day": day,
        "session": session,
        "fields": {"cough": 1},
        "shown": {"zone": "green", "plan": str(uuid5(UUID(int=0), "plan"))},
    }
