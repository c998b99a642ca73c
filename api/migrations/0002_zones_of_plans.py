"""Plans hold zones with signs, medicines and steps where they held one text for each zone.

Their packed runs are thrown away and packed again from the bodies when they are next asked for.
"""

import re
from textwrap import wrap
from typing import Any

from peewee import CharField, CompositeKey, IntegerField, Model, UUIDField

from api.database import JSONField

LONGEST, MOST = 300, 20
OWN_NUMBER = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s*")


class CareRevision(Model):
    """As much of it as this step needs."""

    stream = UUIDField()
    seq = IntegerField()
    record = UUIDField()
    kind = CharField(40)
    body = JSONField(null=True)

    class Meta:
        primary_key = CompositeKey("stream", "seq")
        legacy_table_names = False


class CareChunk(Model):
    """As much of it as this step needs."""

    stream = UUIDField()
    number = IntegerField()

    class Meta:
        primary_key = CompositeKey("stream", "number")
        legacy_table_names = False


def up(migrator: Any, db: Any) -> None:
    """Write each text as steps, one a line, and number the versions of each plan."""
    with db.bind_ctx([CareRevision, CareChunk]):
        issued: dict[object, int] = {}
        plans = CareRevision.select().where(CareRevision.kind == "plan").order_by(CareRevision.seq)
        for row in list(plans):
            if not row.body or "steps" not in row.body:
                continue
            key = row.stream, row.record
            issued[key] = issued.get(key, 0) + 1
            CareRevision.update(body=_with_zones(row.body, issued[key])).where(
                CareRevision.stream == row.stream, CareRevision.seq == row.seq
            ).execute()
            CareChunk.delete().where(CareChunk.stream == row.stream).execute()


def _with_zones(body: dict[str, Any], number: int) -> dict[str, Any]:
    zones = {zone: _zone(text) for zone, text in body["steps"].items()}
    kept = {name: value for name, value in body.items() if name != "steps"}
    return kept | {"zones": zones, "number": number}


def _zone(text: str) -> dict[str, Any]:
    """Every word is kept: a line that is too long becomes several steps, too many lines fewer."""
    lines = [OWN_NUMBER.sub("", line).strip() for line in text.splitlines() if line.strip()]
    steps = [step for line in lines for step in wrap(line, LONGEST)]
    if len(steps) > MOST:
        steps = wrap(" ".join(lines), LONGEST)
    return {"signs": [], "medicines": [], "steps": [{"text": step} for step in steps]}
