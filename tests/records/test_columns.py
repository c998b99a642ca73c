"""What is packed comes out again, on the server and on the phone alike, in few bytes."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from api.records.columns import pack, unpack
from api.records.revision import Revision
from api.records.runs import FULL, pack_text
from tests.records.diary import Phone, years_of_diary
from tests.records.wire import from_case, on_a_phone

CASES = json.loads((Path(__file__).parent / "cases" / "columns.json").read_text())
STREAM = UUID("0192f3c4-0000-7000-8000-00000000c0de")
THREE_YEARS = 2200

every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))


@every_case
def test_a_case_packs_to_the_bytes_that_phones_know(case: dict[str, Any]) -> None:
    packed = pack([from_case(each) for each in case["revisions"]])
    assert json.loads(json.dumps(packed)) == case["packed"]


@every_case
def test_a_case_unpacks_to_what_was_written(case: dict[str, Any]) -> None:
    found = unpack(case["packed"], UUID(case["stream"]))
    assert [on_a_phone(each) for each in found] == case["revisions"]


ids = some.uuids(version=4)
leaves = (
    some.none()
    | some.booleans()
    | some.integers(-(2**53), 2**53)
    | some.floats(allow_nan=False, allow_infinity=False)
    | some.text(max_size=12)
    | some.dates().map(lambda day: day.isoformat())
)
values = some.recursive(
    leaves, lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(), inner)
)


@some.composite
def revisions(draw: some.DrawFn) -> Revision:
    made = draw(some.integers(0, 2**47 - 1))
    rest = draw(some.integers(0, 2**74 - 1))
    wall = draw(some.datetimes()).isoformat(timespec="seconds")
    return Revision(
        id=UUID(int=made << 80 | 7 << 76 | rest >> 62 << 64 | 2 << 62 | rest & (1 << 62) - 1),
        stream=STREAM,
        seq=0,
        record=draw(ids),
        kind=draw(some.sampled_from(["diary.entry", "plan"])),
        parents=draw(some.lists(ids, max_size=3)),
        body=draw(some.none() | some.dictionaries(some.text(), values)),
        at=draw(some.sampled_from([wall, wall[:16]])),
        zone=draw(some.sampled_from(["Europe/Berlin", "UTC"])),
        offset=draw(some.integers(-1080, 1080)),
        device=draw(ids),
        device_seq=draw(some.integers(0, 2**53 - 1)),
        schema=draw(some.integers(1, 1000)),
        author=draw(ids),
        received_at=draw(some.datetimes(timezones=some.just(UTC))).replace(microsecond=0, fold=0),
    )


@settings(max_examples=60, deadline=None)
@given(some.lists(revisions(), min_size=1, max_size=6), some.integers(1, 2**31 - 100))
def test_nothing_a_person_wrote_is_lost_on_the_way(written: list[Revision], first: int) -> None:
    for seq, revision in enumerate(written, first):
        revision.seq = seq
    found = unpack(json.loads(json.dumps(pack(written))), STREAM)
    assert [exactly(each) for each in found] == [exactly(each) for each in written]


def exactly(revision: Revision) -> tuple[Revision, str]:
    """To be compared: to Python 1, 1.0 and True are one, to a family they are not."""
    return replace(revision, body=None), json.dumps(revision.body, sort_keys=True)


def test_three_years_of_a_child_come_out_as_they_went_in() -> None:
    written = years_of_diary(STREAM, [Phone(1), Phone(2)], THREE_YEARS)
    for start in range(0, THREE_YEARS, FULL):
        text = b"".join(pack_text(written[start : start + FULL]))
        assert unpack(json.loads(text), STREAM) == written[start : start + FULL]


def test_a_fraction_of_a_second_stays_with_the_server() -> None:
    written = years_of_diary(STREAM, [Phone(1)], 1)[0]
    precise = replace(written, received_at=written.received_at + timedelta(microseconds=999_999))
    found = unpack(json.loads(json.dumps(pack([precise]))), STREAM)
    assert found == [written]
    assert isinstance(found[0].received_at, datetime)
