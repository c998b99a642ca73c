"""One signed-in device that speaks to the API as phones do, for tests of single exchanges."""

from typing import Any
from uuid import UUID

from flask.testing import FlaskClient

from api.people.person import Person
from api.records.columns import unpack
from api.records.revision import Revision
from tests.cast import Cast
from tests.records.diary import Phone, years_of_diary
from tests.records.wire import written


class Device(Phone):
    """A phone of one person, signed in."""

    def __init__(self, cast: Cast, person: Person, seed: int = 1) -> None:
        super().__init__(seed, person.id)
        self.client: FlaskClient = cast.sign_in(person)
        self.epoch: str | None = None

    def entries(self, stream: UUID, count: int) -> list[Revision]:
        """New entries, not sent yet."""
        return years_of_diary(stream, [self], count, seed=self.random.getrandbits(32), edits=0)

    def edit(self, *heads: Revision, **body: Any) -> Revision:
        """A version that replaces these; nothing in the body withdraws the record."""
        newest = heads[-1]
        new = self.entries(newest.stream, 1)[0]
        new.record, new.kind = newest.record, newest.kind
        new.parents = [head.id for head in heads]
        new.body = {**(newest.body or {}), **body} if body else None
        return new

    def push(self, *revisions: Any) -> list[dict[str, Any]]:
        """What the server says of each."""
        offered = [one if not isinstance(one, Revision) else written(one) for one in revisions]
        answer = self.post("push", revisions=offered)
        assert answer.status_code == 200, answer.get_json()
        results: list[dict[str, Any]] = answer.get_json()["results"]
        return results

    def statuses(self, *revisions: Any) -> list[str]:
        """The server's word on each."""
        return [result["status"] for result in self.push(*revisions)]

    def pull(self, cursors: dict[UUID, int] | None = None, **more: Any) -> dict[str, Any]:
        """The whole answer."""
        named = {str(stream): cursor for stream, cursor in (cursors or {}).items()}
        answer = self.post("pull", cursors=named, **more)
        assert answer.status_code == 200, answer.get_json()
        pulled: dict[str, Any] = answer.get_json()
        return pulled

    def read(self, stream: UUID, after: int = 0) -> list[Revision]:
        """What the server hands on of one stream after a number."""
        found = self.pull({stream: after})["streams"][str(stream)]
        return [one for run in found["columns"] for one in unpack(run, stream)]

    def post(self, call: str, **body: Any) -> Any:
        """One raw call."""
        told = {"epoch": self.epoch, "device": str(self.id)}
        return self.client.post(f"/api/v1/{call}", json=told | body)
