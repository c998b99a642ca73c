"""A database from before plans had zones is read as if they had always had them."""

from importlib import import_module
from typing import Any

from flask import Flask

from api.care.log import CareChunk, CareRevision
from api.clinical.plan import validate_plan
from api.database import db, new_id, now
from tests.conftest import on_both

step = import_module("api.migrations.0002_zones_of_plans")
OLD = {
    "condition": "ibd",
    "steps": {"well": "1. Go on.", "flare": "Rest.\n\nCall the nurse.", "urgent": "Come in."},
    "emergency": {"country": "GB"},
}


def old_plan(stream: Any, record: Any, seq: int) -> None:
    """A version as it was stored then, without a number."""
    CareRevision.create(
        stream=stream,
        seq=seq,
        id=new_id(),
        record=record,
        kind="plan",
        parents=[],
        body=OLD,
        at="2026-11-20T10:00",
        zone="Europe/London",
        offset=0,
        device=new_id(),
        device_seq=seq,
        schema=1,
        author=new_id(),
        received_at=now(),
    )


@on_both
def test_one_text_for_a_zone_becomes_its_steps_and_versions_are_numbered(app: Flask) -> None:
    stream, record = new_id(), new_id()
    for seq in (1, 2):
        old_plan(stream, record, seq)
    CareChunk.create(stream=stream, number=0, deflated=b"", length=0, adler=1)
    for _ in range(2):
        step.up(None, db.obj)
    bodies = [row.body for row in CareRevision.select().order_by(CareRevision.seq)]
    assert [body["number"] for body in bodies] == [1, 2]
    assert [validate_plan(body) for body in bodies] == [[], []]
    steps = [{"text": "Rest."}, {"text": "Call the nurse."}]
    assert bodies[0]["zones"]["flare"] == {"signs": [], "medicines": [], "steps": steps}
    assert bodies[0]["zones"]["well"]["steps"] == [{"text": "Go on."}]
    assert not CareChunk.select().exists()


def test_no_word_of_a_long_text_is_lost() -> None:
    long = "\n".join(f"Line {number} of many words." for number in range(70))
    steps = step._zone(long)["steps"]
    assert len(steps) <= step.MOST
    assert " ".join(one["text"] for one in steps).split() == long.split()
