"""A quick look: two minutes of somebody of the clinic's team for a project's draft.

They need no place in the project and read nothing else of it. What they say is written into the
project's room under their name, so that its members have it without a network.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from api.clinics.clinic import Clinic
from api.database import new_id
from api.errors import Conflict, NotFound
from api.partnership import draft, profile
from api.partnership.draft import AskedDraft
from api.partnership.kinds.comment import LOOK, QUICK_LOOK
from api.partnership.kinds.register import KINDS
from api.partnership.log import PartnerStream, standing_of
from api.partnership.project import Project
from api.partnership.rights import require
from api.partnership.room import TABLES, left
from api.partnership.room_matrix import WRITE
from api.people.person import Person
from api.records.log import Log, OpenStream
from api.records.push import push

ACTION = "draft.look"
OPEN = frozenset({LOOK})
View = dict[str, Any]


def read(clinic: UUID, by: Person) -> list[View]:
    """The drafts that wait for a look, without who wrote them; and what one said of each."""
    require(by, ACTION, clinic)
    drafts = draft.of_clinic(clinic)
    told = standing_of([one.project_id for one in drafts], ["look"])
    said = {
        (looked.body["on"], looked.author): looked.body for rows in told.values() for looked in rows
    }
    names = ("record", "title", "text", "wants", "at")
    return [
        {name: getattr(one, name) for name in names}
        | {"project": one.project.title, "mine": said.get((str(one.record), by.id))}
        for one in drafts
    ]


def say(clinic: UUID, record: UUID, words: View, by: Person, now: datetime) -> None:
    """Say how a draft reads; again to say it better.

    Raises NotFound for a draft that nobody asks about here, Conflict `project-over`.
    """
    require(by, ACTION, clinic)
    here = Project.select(Project.id).where(Project.clinic == clinic)
    asked = AskedDraft.get_or_none(AskedDraft.record == record, AskedDraft.project.in_(here))
    if asked is None:
        raise NotFound
    stream = PartnerStream.get(PartnerStream.subject == asked.project_id).id
    body = {"on": str(record), "name": profile.names({by.id})[by.id]} | words
    (result,) = push(LOOKS, by, by.id, [_item(stream, body, by, clinic, now)], now)
    if result.seq is None:
        raise Conflict("project-over")


def _item(stream: UUID, body: View, by: Person, clinic: UUID, now: datetime) -> View:
    """The revision as a phone at the clinic would write it."""
    assert QUICK_LOOK.only
    own = QUICK_LOOK.only.record(UUID(body["on"]), {"author": by.id})
    zone = Clinic.get_by_id(clinic).timezone
    wall = now.astimezone(ZoneInfo(zone))
    offset = wall.utcoffset()
    assert offset is not None
    heads = LOOKS.heads_of(stream, [own]).get(own)
    return {
        "id": str(new_id()),
        "stream": str(stream),
        "record": str(own),
        "kind": QUICK_LOOK.name,
        "parents": sorted(map(str, heads.standing)) if heads else [],
        "body": body,
        "at": wall.strftime("%Y-%m-%dT%H:%M"),
        "zone": zone,
        "offset": int(offset.total_seconds()) // 60,
        "device_seq": int(now.timestamp() * 1000),
        "schema": 1,
    }


class LookRights:
    """Of a room, nothing is open here but to say a word on what it asks about."""

    reading = "room.read"

    def streams(
        self, person: Person, named: Collection[UUID], at: datetime, *, unasked: bool, hold: bool
    ) -> dict[UUID, OpenStream]:
        """The named rooms; whether this person works at their clinic was asked before."""
        rows = PartnerStream.select().where(PartnerStream.id.in_(list(named)))
        found = {}
        for row in rows:
            project = Project.get_by_id(row.subject)
            open = left(project.status, project.ends_on, at) >= WRITE
            actions = frozenset({LOOK}) if open else frozenset[str]()
            found[row.id] = OpenStream(row.id, row.subject, row.visibility, row.head, actions, None)
        return found

    def looked(self, stream: OpenStream, at: datetime) -> None:
        """Nothing is read here."""

    def people(self, subjects: Collection[UUID]) -> dict[UUID, dict[str, str]]:
        """Nobody is named here."""
        return {}


LOOKS = Log(TABLES, KINDS, LookRights(), notes_contacts=False)
