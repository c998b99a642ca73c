"""What the tables of a log look like, each half making its own, and what is asked of them.

Keys begin with the stream, so one child's record never needs what another's needs, and an id means
nothing outside its stream: knowing one opens nothing, and tells nothing.
"""

from dataclasses import dataclass

from peewee import (
    BigIntegerField,
    BlobField,
    BooleanField,
    CharField,
    CompositeKey,
    IntegerField,
    SmallIntegerField,
    UUIDField,
)

from api.database import JSONField, Row, UtcDateTimeField, held, new_id
from api.prepared import Prepared, row
from api.records.revision import Revision

FIELDS = tuple(Revision.__dataclass_fields__)


class StreamRow(Row):
    """All revisions about one subject that the same people may read; `head` counts them."""

    id = UUIDField(primary_key=True, default=new_id)
    subject = UUIDField()
    visibility = CharField(16)
    head = IntegerField(default=0)

    class Meta:
        indexes = ((("subject", "visibility"), True),)


class RevisionRow(Row):
    """One revision, never changed."""

    stream = UUIDField()
    seq = IntegerField()
    id = UUIDField()
    record = UUIDField()
    kind = CharField(40)
    parents = JSONField()
    body = JSONField(null=True)
    at = CharField(19)
    zone = CharField(64)
    offset = SmallIntegerField()
    device = UUIDField()
    device_seq = BigIntegerField()
    schema = SmallIntegerField()
    author = UUIDField()
    received_at = UtcDateTimeField()

    class Meta:
        primary_key = CompositeKey("stream", "seq")
        indexes = ((("stream", "id"), True), (("stream", "record"), False))


class HeadRow(Row):
    """A revision that stands, or (`awaited`) one that is named as a parent and has not come yet."""

    stream = UUIDField()
    record = UUIDField()
    revision = UUIDField()
    kind = CharField(40)
    awaited = BooleanField()

    class Meta:
        primary_key = CompositeKey("stream", "record", "revision")


class ChunkRow(Row):
    """A full run of revisions, packed and compressed once; made again whenever it is missing."""

    stream = UUIDField()
    number = IntegerField()
    deflated = BlobField()
    length = IntegerField()
    adler = BigIntegerField()

    class Meta:
        primary_key = CompositeKey("stream", "number")


@dataclass(frozen=True)
class Tables:
    """The tables of one log."""

    streams: type[StreamRow]
    revisions: type[RevisionRow]
    heads: type[HeadRow]
    chunks: type[ChunkRow]


class Queries:
    """The queries of one log."""

    def __init__(self, tables: Tables) -> None:
        self._read(tables)
        self._write(tables)

    def _read(self, tables: Tables) -> None:
        streams, revisions, heads = tables.streams, tables.revisions, tables.heads
        everything = [getattr(revisions, name) for name in FIELDS]
        in_order = revisions.select(*everything).order_by(revisions.seq)
        own = revisions.stream
        self.lock = Prepared(
            lambda ids: held(
                streams.select(streams.id, streams.head)
                .where(streams.id.in_(ids))
                .order_by(streams.id),
                "FOR UPDATE",
            )
        )
        self.stored = Prepared(
            lambda stream, ids: revisions.select(
                revisions.id, revisions.record, revisions.seq
            ).where(own == stream, revisions.id.in_(ids))
        )
        self.heads = Prepared(
            lambda stream, records: heads.select(
                heads.record, heads.revision, heads.kind, heads.awaited
            ).where(heads.stream == stream, heads.record.in_(records))
        )
        self.by_id = Prepared(
            lambda stream, ids: in_order.where(own == stream, revisions.id.in_(ids))
        )
        self.of_records = Prepared(
            lambda stream, records: in_order.where(own == stream, revisions.record.in_(records))
        )
        self.between = Prepared(
            lambda stream, first, last: in_order.where(
                own == stream, revisions.seq.between(first, last)
            )
        )

        self._read_chunks(tables.chunks)

    def _read_chunks(self, chunks: type[ChunkRow]) -> None:
        self.chunks = Prepared(
            lambda stream, numbers: chunks.select(
                chunks.number, chunks.deflated, chunks.length, chunks.adler
            ).where(chunks.stream == stream, chunks.number.in_(numbers))
        )

    def _write(self, tables: Tables) -> None:
        streams, revisions, heads = tables.streams, tables.revisions, tables.heads
        self.append = Prepared(lambda *values: revisions.insert(row(revisions, FIELDS, values)))
        self.end = Prepared(
            lambda stream, head: streams.update(row(streams, ["head"], [head])).where(
                streams.id == stream
            )
        )
        self.add_head = Prepared(
            lambda *values: heads.insert(
                row(heads, ("stream", "record", "revision", "kind", "awaited"), values)
            )
        )
        self.drop_head = Prepared(
            lambda stream, record, id: heads.delete().where(
                heads.stream == stream, heads.record == record, heads.revision == id
            )
        )
