"""The record of a child as a log: care's tables and kinds, and the rights that access gives."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from api.access import parts
from api.access.log import look
from api.care.kinds import KINDS
from api.care.log import CareChunk, CareHead, CareRevision, CareStream
from api.people.person import Person
from api.records.log import Log, OpenStream
from api.records.rows import Tables

FAMILY_STREAM = "family"


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
        known = self._found(CareStream.id.in_(list(named))) if named else []
        subjects = {stream.subject for stream in known}
        grants = parts.parts(person, subjects, at, family=unasked, hold=hold)
        if grants.keys() - subjects:
            known += self._found(CareStream.subject.in_(list(grants.keys() - subjects)))
        return {
            stream.id: OpenStream(
                stream.id,
                stream.subject,
                stream.visibility,
                stream.head,
                parts.actions(grants[stream.subject]),
                grants[stream.subject][0],
            )
            for stream in known
            if stream.subject in grants
        }

    def _found(self, which: object) -> list[CareStream]:
        # Grants open what the family shares; a private stream is nobody's but its writer's.
        family = CareStream.visibility == FAMILY_STREAM
        return list(CareStream.select().where(which, family).order_by(CareStream.id))

    def looked(self, stream: OpenStream, at: datetime) -> None:
        """Note that this person was shown entries."""
        look(stream.grant, "entries", at)

    def people(self, subjects: Collection[UUID]) -> dict[UUID, dict[str, str]]:
        """Name and role of everybody who has or had a part in these records."""
        return parts.people(subjects)


RECORD = Log(Tables(CareStream, CareRevision, CareHead, CareChunk), KINDS, CareRights())
