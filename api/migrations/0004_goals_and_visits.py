"""Goals and visits: what stands in a record by kind, and what families read of staff."""

from typing import Any

from peewee import CharField, CompositeKey, JSONField, Model, UUIDField


class Standing(Model):
    """As the model was when this step was written."""

    child = UUIDField()
    record = UUIDField()
    kind = CharField(40)
    day = CharField(10)
    author = UUIDField()
    at = CharField(19)
    heads = JSONField()
    body = JSONField()

    class Meta:
        primary_key = CompositeKey("child", "record")
        indexes = ((("child", "kind", "day"), False),)
        legacy_table_names = False


def up(migrator: Any, db: Any) -> None:
    """Make the table and the columns."""
    with db.bind_ctx([Standing]):
        db.create_tables([Standing])
    migrator.migrate(
        *(
            migrator.add_column("staff", name, CharField(length, default=""))
            for name, length in (("about", 200), ("hours", 120), ("reach", 120))
        )
    )
