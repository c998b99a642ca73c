"""Rooms: the log of projects, beside the log of care and apart from it."""

from typing import Any

from peewee import (
    BigIntegerField,
    BlobField,
    BooleanField,
    CharField,
    CompositeKey,
    IntegerField,
    JSONField,
    Model,
    SmallIntegerField,
    UUIDField,
)

from api.database import UtcDateTimeField


class Then(Model):
    """As the models were when this step was written."""

    class Meta:
        legacy_table_names = False


class PartnerStream(Then):
    id = UUIDField(primary_key=True)
    subject = UUIDField()
    visibility = CharField(16)
    head = IntegerField()

    class Meta:
        indexes = ((("subject", "visibility"), True),)


class PartnerRevision(Then):
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
        indexes = (
            (("stream", "id"), True),
            (("stream", "record"), False),
        )


class PartnerHead(Then):
    stream = UUIDField()
    record = UUIDField()
    revision = UUIDField()
    kind = CharField(40)
    awaited = BooleanField()

    class Meta:
        primary_key = CompositeKey("stream", "record", "revision")


class PartnerChunk(Then):
    stream = UUIDField()
    number = IntegerField()
    deflated = BlobField()
    length = IntegerField()
    adler = BigIntegerField()

    class Meta:
        primary_key = CompositeKey("stream", "number")


TABLES = (PartnerStream, PartnerRevision, PartnerHead, PartnerChunk)


def up(migrator: Any, db: Any) -> None:
    """Make the tables."""
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES)
