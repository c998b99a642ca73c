"""The record of a child as a log: care's tables and kinds, and the rights that access gives."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from api.access.log import look
from api.access.parts import actions, parts, people
from api.care.kinds import KINDS
from api.care.log import FAMILY_STREAM, CareChunk, CareHead, CareRevision, CareStream
from api.people.person import Person
from api.prepared import Prepared
from api.records.log import Log, OpenStream
from api.records.rows import Tables


class CareRights:
    """Rights in streams, as the grants of their children give them."""

    reading = "entry.list"

    def streams(
        self,
        person: Person,
        named: Collection[UUID],
        at: datetime,
        *,
        unasked: bool,
        hold: bool,
    ) -> dict[UUID, OpenStream]:
        """The named streams that are open to this person; `unasked` adds their family's."""
        known = STREAMS_BY_ID(list(named)) if named else []
        subjects = {subject for _, subject, _, _ in known}
        grants = parts(person, subjects, at, family=unasked, hold=hold)
        if grants.keys() - subjects:
            known += STREAMS_ABOUT(list(grants.keys() - subjects))
        return {
            id: OpenStream(
                id, subject, visibility, head, actions(grants[subject]), grants[subject][0]
            )
            for id, subject, visibility, head in known
            if subject in grants
        }

    def looked(self, stream: OpenStream, at: datetime) -> None:
        """Note that this person was shown entries."""
        look(stream.grant, "entries", at)

    def people(self, subjects: Collection[UUID]) -> dict[UUID, dict[str, str]]:
        """Name and role of everybody who has or had a part in these records."""
        return people(subjects)


def _streams(which: Any) -> Any:
    # Grants open what the family shares; a private stream is nobody's but its writer's.
    family = CareStream.visibility == FAMILY_STREAM
    columns = (CareStream.id, CareStream.subject, CareStream.visibility, CareStream.head)
    return CareStream.select(*columns).where(which, family).order_by(CareStream.id)


STREAMS_BY_ID = Prepared(lambda ids: _streams(CareStream.id.in_(ids)))
STREAMS_ABOUT = Prepared(lambda subjects: _streams(CareStream.subject.in_(subjects)))


RECORD = Log(Tables(CareStream, CareRevision, CareHead, CareChunk), KINDS, CareRights())
