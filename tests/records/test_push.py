"""Each revision is judged alone; what is stored is stored once and never changed."""

from typing import Any

import pytest
from flask import Flask

from api.care.log import CareHead, CareRevision
from tests.cast import Cast
from tests.conftest import on_both
from tests.records.device import Device
from tests.records.wire import written


@pytest.fixture
def cast(app: Flask) -> Cast:
    return Cast(app).visiting()


@on_both
def test_an_entry_of_mayas_reaches_ben_as_she_wrote_it(cast: Cast) -> None:
    stream, phone = cast.stream(cast.leo), Device(cast, cast.maya)
    sent = phone.entries(stream, 3)
    assert phone.statuses(*sent) == ["stored"] * 3
    received = Device(cast, cast.ben, 2).read(stream)
    assert [one.same_as(two) for one, two in zip(received, sent, strict=True)] == [True] * 3
    assert [one.seq for one in received] == [1, 2, 3]
    assert {one.author for one in received} == {cast.maya.id}


@on_both
def test_what_is_sent_twice_is_stored_once(cast: Cast) -> None:
    stream, phone = cast.stream(cast.leo), Device(cast, cast.maya)
    entry = phone.entries(stream, 1)[0]
    assert phone.push(entry, entry) == [
        {"id": str(entry.id), "status": "stored", "seq": 1},
        {"id": str(entry.id), "status": "same", "seq": 1},
    ]
    assert phone.statuses(entry) == ["same"]
    assert CareRevision.select().count() == 1


@on_both
def test_an_id_that_is_taken_changes_nothing(cast: Cast) -> None:
    stream, phone = cast.stream(cast.leo), Device(cast, cast.maya)
    entry = phone.entries(stream, 1)[0]
    phone.push(entry)
    entry.body = {**(entry.body or {}), "day": "2023-09-03"}
    assert phone.push(entry) == [{"id": str(entry.id), "status": "conflict"}]
    assert phone.read(stream)[0].body != entry.body


def test_one_bad_revision_stops_no_other(cast: Cast) -> None:
    stream, phone = cast.stream(cast.leo), Device(cast, cast.maya)
    first, second = phone.entries(stream, 2)
    bad = written(phone.entries(stream, 1)[0]) | {"offset": "two hours"}
    late = phone.entries(stream, 1)[0]
    late.body = {**(late.body or {}), "fields": {"cough": 9}}
    first_result, bad_result, late_result, second_result = phone.push(first, bad, late, second)
    assert (first_result["status"], second_result["status"]) == ("stored", "stored")
    assert bad_result["errors"] == [{"pointer": "/offset", "code": "not-a-whole-number"}]
    assert late_result["status"] == "invalid"
    assert late_result["errors"][0]["pointer"].startswith("/body/fields/")


@on_both
def test_two_edits_of_one_version_both_stand_until_somebody_merges_them(cast: Cast) -> None:
    stream = cast.stream(cast.leo)
    maya, ben = Device(cast, cast.maya), Device(cast, cast.ben, 2)
    entry = maya.entries(stream, 1)[0]
    maya.push(entry)
    hers, his = maya.edit(entry, session="morning"), ben.edit(entry, session="evening")
    assert maya.statuses(hers) + ben.statuses(his) == ["stored", "stored"]
    assert heads() == {hers.id, his.id}
    merged = maya.edit(hers, his, session="morning")
    assert maya.statuses(merged) == ["stored"]
    assert heads() == {merged.id}


@on_both
def test_a_version_may_arrive_before_the_one_it_replaces(cast: Cast) -> None:
    stream, phone = cast.stream(cast.leo), Device(cast, cast.maya)
    entry = phone.entries(stream, 1)[0]
    edit = phone.edit(entry, session="evening")
    assert phone.statuses(edit) == ["stored"]
    assert heads() == {edit.id}
    assert phone.statuses(entry) == ["stored"]
    assert heads() == {edit.id}
    assert CareHead.select().count() == 1


def test_a_parent_of_another_record_is_refused(cast: Cast) -> None:
    stream, phone = cast.stream(cast.leo), Device(cast, cast.maya)
    one, other = phone.entries(stream, 2)
    phone.push(one, other)
    edit = phone.edit(one, session="evening")
    edit.parents = [other.id]
    assert phone.push(edit)[0]["errors"] == [{"pointer": "/parents", "code": "other-record"}]


def test_a_record_keeps_its_kind(cast: Cast) -> None:
    stream, phone = cast.stream(cast.leo), Device(cast, cast.maya)
    entry = phone.entries(stream, 1)[0]
    phone.push(entry)
    edit = phone.edit(entry, day="2023-09-04", text="New inhaler", code="medicine")
    edit.kind = "diary.mark"
    assert phone.push(edit)[0]["errors"] == [{"pointer": "/kind", "code": "other-kind"}]


def test_no_version_precedes_itself(cast: Cast) -> None:
    stream, phone = cast.stream(cast.leo), Device(cast, cast.maya)
    first, second, third = phone.entries(stream, 3)
    for one, parent in ((first, third), (second, first), (third, second)):
        one.record, one.parents = first.id, [parent.id]
    assert phone.statuses(second, third) == ["stored", "stored"]
    assert phone.push(first)[0]["errors"] == [{"pointer": "/parents", "code": "own-parent"}]
    assert heads() == {third.id}


def test_nothing_is_withdrawn_that_was_never_written(cast: Cast) -> None:
    stream, phone = cast.stream(cast.leo), Device(cast, cast.maya)
    entry = phone.entries(stream, 1)[0]
    entry.body = None
    result = phone.push(entry)[0]
    assert result["errors"] == [{"pointer": "/parents", "code": "nothing-to-withdraw"}]


@pytest.mark.parametrize("days", [-400, 1000])
def test_a_wrong_clock_neither_refuses_nor_reorders(cast: Cast, days: int) -> None:
    stream, phone = cast.stream(cast.leo), Device(cast, cast.maya)
    right, wrong = phone.entries(stream, 2)
    wrong.id = wrong.record = phone.new_id(wrong.device_clock.replace(year=2023 + days // 365))
    assert phone.statuses(wrong, right) == ["stored", "stored"]
    assert [one.id for one in phone.read(stream)] == [wrong.id, right.id]


def test_the_author_is_who_is_signed_in_whatever_a_device_says(cast: Cast) -> None:
    stream, phone = cast.stream(cast.leo), Device(cast, cast.ben)
    entry = written(phone.entries(stream, 1)[0])
    claimed = entry | {"author": str(cast.maya.id)}
    assert phone.push(claimed)[0]["errors"] == [{"pointer": "/author", "code": "unknown-field"}]
    phone.push(entry)
    assert phone.read(stream)[0].author == cast.ben.id


UNREADABLE: list[tuple[dict[str, Any], str]] = [
    ({"id": "1"}, "/id"),
    ({"id": "0192f3c4-0000-4000-8000-000000000001"}, "/id"),
    ({"id": "f192f3c4-0000-7000-8000-000000000001"}, "/id"),
    ({"stream": None}, "/stream"),
    ({"record": ["x"]}, "/record"),
    ({"kind": "x" * 41}, "/kind"),
    ({"kind": "weather"}, "/kind"),
    ({"parents": "none"}, "/parents"),
    ({"parents": ["0192f3c4-0000-7000-8000-000000000001"] * 2}, "/parents"),
    ({"body": []}, "/body"),
    ({"body": {"a": "\x00"}}, "/body"),
    ({"body": {"a": "\ud800"}}, "/body"),
    ({"body": {"a": [[[[[[[[1]]]]]]]]}}, "/body"),
    ({"at": "2026-02-30T07:00"}, "/at"),
    ({"at": "2026-02-20 07:00"}, "/at"),
    ({"zone": "Nowhere special"}, "/zone"),
    ({"offset": True}, "/offset"),
    ({"offset": 2000}, "/offset"),
    ({"device_seq": -1}, "/device_seq"),
    ({"device_seq": 2**53}, "/device_seq"),
    ({"schema": 1.0}, "/schema"),
    ({"extra": 1}, "/extra"),
]


@on_both
def test_what_cannot_be_read_is_answered_by_field(cast: Cast) -> None:
    phone = Device(cast, cast.maya)
    good = phone.entries(cast.stream(cast.leo), 1)[0]
    results = phone.push(*(written(good) | change for change, _ in UNREADABLE), good)
    for result, (change, pointer) in zip(results, UNREADABLE, strict=False):
        assert (result["status"], change) == ("invalid", change)
        assert pointer in [error["pointer"] for error in result["errors"]]
    assert results[-1]["status"] == "stored"


def test_more_than_a_hundred_at_once_are_too_many(cast: Cast) -> None:
    phone = Device(cast, cast.maya)
    assert phone.post("push", revisions=[{}] * 101).status_code == 413


@pytest.mark.parametrize(
    "body", [{}, {"device": "x", "revisions": []}, {"revisions": 1}, {"surprise": 1}]
)
def test_a_push_that_cannot_be_read_at_all_is_a_problem(cast: Cast, body: dict[str, Any]) -> None:
    answer = Device(cast, cast.maya).client.post("/api/v1/push", json=body)
    assert (answer.status_code, answer.get_json()["code"]) == (422, "invalid")


def test_nobody_signed_in_is_told_nothing(app: Flask) -> None:
    told = {"device": "0192f3c4-0000-4000-8000-000000000001"}
    answers = [
        app.test_client().post("/api/v1/push", json=told | {"revisions": []}),
        app.test_client().post("/api/v1/pull", json=told),
    ]
    assert [answer.status_code for answer in answers] == [401, 401]


def heads() -> set[object]:
    return {row.revision for row in CareHead.select().where(~CareHead.awaited)}
