"""The log of care: its streams."""

from peewee import CharField, IntegerField, UUIDField

from api.database import Row, new_id


class CareStream(Row):
    """All revisions of one child that the same people may read."""

    id = UUIDField(primary_key=True, default=new_id)
    subject = UUIDField()
    visibility = CharField(16)
    head = IntegerField(default=0)

    class Meta:
        indexes = ((("subject", "visibility"), True),)
