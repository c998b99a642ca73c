"""Drafts on which a project asks the clinic's team for a word, as its members let it be read."""

from uuid import UUID

from peewee import CharField, ForeignKeyField, TextField, UUIDField

from api.database import Row, UtcDateTimeField
from api.partnership.project import FINISHED, Project
from api.records.revision import Revision

MOST = 20


class AskedDraft(Row):
    """A draft that the team may read; the row goes when its writers ask no more."""

    record = UUIDField(primary_key=True)
    project = ForeignKeyField(Project, backref="+")
    title = CharField(120)
    text = TextField()
    wants = TextField(default="")
    at = UtcDateTimeField()

    project_id: UUID


def ask(project: UUID, record: UUID, version: Revision | None) -> None:
    """Have this version of a draft looked at, or none of it any more.

    A known id touches no other project's draft: whoever writes a second record of it asks nobody.
    """
    mine = (AskedDraft.record == record) & (AskedDraft.project == project)
    AskedDraft.delete().where(mine).execute()
    if version and version.body:
        said = version.body
        words = {"title": said["title"], "text": said["text"], "wants": said.get("wants", "")}
        asked = AskedDraft.insert(record=record, project=project, at=version.received_at, **words)
        asked.on_conflict_ignore().execute()


def is_asked(project: UUID, record: UUID) -> bool:
    """Whether this project asks for a look at it."""
    this = (AskedDraft.record == record) & (AskedDraft.project == project)
    return AskedDraft.select().where(this).exists()


def of_clinic(clinic: UUID) -> list[AskedDraft]:
    """What the clinic's running projects ask about, who waits longest first."""
    rows = (
        AskedDraft.select(AskedDraft, Project)
        .join(Project)
        .where(Project.clinic == clinic, Project.status != FINISHED)
        .order_by(AskedDraft.at, AskedDraft.record)
        .limit(MOST)
    )
    return list(rows)
