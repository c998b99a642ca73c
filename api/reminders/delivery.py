"""A delivery: one occurrence on its way to one target, kept until it has arrived or cannot."""

from peewee import CharField, CompositeKey, IntegerField, UUIDField

from api.database import Row, UtcDateTimeField

WAITING, SENT, GONE, DROPPED = "waiting", "sent", "gone", "dropped"


class Delivery(Row):
    """One row for each (reminder, occurrence, way, target), whoever makes it and how often.

    `reminder` is a reminder's id or a notice's. `retry_at` is from when a sender may take it (a
    sender that takes it sets it on, and so claims it); null once nothing is left to do. `until` is
    when it is of no use any more.
    """

    reminder = UUIDField()
    occurrence = UtcDateTimeField()
    way = CharField(8)
    target = UUIDField()
    person = UUIDField()
    state = CharField(8, default=WAITING)
    tries = IntegerField(default=0)
    retry_at = UtcDateTimeField(null=True, index=True)
    until = UtcDateTimeField()

    class Meta:
        primary_key = CompositeKey("reminder", "occurrence", "way", "target")
        indexes = ((("person", "occurrence"), False),)
