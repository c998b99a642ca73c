"""Every kept row made anew from the log: the proof that nothing but the log needs to be kept."""

from uuid import UUID

from api.care.alert_kinds import AlertRule
from api.care.alerts import Alert
from api.care.diary import DiaryEntry
from api.care.diary_weeks import DiaryWeek
from api.care.doses import Dose
from api.care.kinds import KINDS
from api.care.log import FAMILY_STREAM, CareChunk, CareStream
from api.care.marks import DiaryMark
from api.care.questions import VisitQuestions
from api.care.receipts import VisitReceipt
from api.care.record import RECORD
from api.care.standing import Standing
from api.care.visit import Visit
from api.database import db
from api.records import runs
from api.records.heads import Heads
from api.records.revision import Change, Revision

KEPT = (
    Alert,
    AlertRule,
    DiaryEntry,
    DiaryMark,
    DiaryWeek,
    Dose,
    Standing,
    Visit,
    VisitQuestions,
    VisitReceipt,
)


def rebuild() -> int:
    """Make all that lists, summaries and pulls read again; how many revisions were read."""
    with db.atomic():
        for table in (*KEPT, CareChunk):
            table.delete().execute()
        streams = CareStream.select().where(CareStream.visibility == FAMILY_STREAM)
        return sum(_rebuild(stream) for stream in list(streams))


def _rebuild(stream: CareStream) -> int:
    revisions = RECORD.between(stream.id, 0, stream.head)
    records: dict[UUID, list[Revision]] = {}
    for revision in revisions:
        records.setdefault(revision.record, []).append(revision)
    changes = [_change(stream.subject, own) for own in records.values()]
    for kind in KINDS:
        own = [change for change in changes if change.kind == kind.name]
        if kind.project and own:
            kind.project(own)
    runs.keep_filled(RECORD, revisions)
    return len(revisions)


def _change(subject: UUID, revisions: list[Revision]) -> Change:
    """A record as it stands after all of its revisions."""
    heads = Heads(revisions[0].kind)
    stored: set[UUID] = set()
    for revision in revisions:
        heads.add(revision.id, revision.parents, stored)
        stored.add(revision.id)
    standing = [revision for revision in revisions if revision.id in heads.standing]
    return Change(subject, revisions[0].record, heads.kind, standing, created=False)
