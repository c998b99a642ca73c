"""What the tables of a log look like; each half makes its own from these.

Keys begin with the stream, so one child's record never needs what another's needs, and an id means
nothing outside its stream: knowing one opens nothing, and tells nothing.
"""

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

from api.database import JSONField, Row, UtcDateTimeField, new_id


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
