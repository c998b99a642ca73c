"""A known id opens nothing and tells nothing: streams of others are as if they were not there."""

from uuid import uuid4

import pytest
from flask import Flask

from api.access.grant import ENDED, Grant
from api.care.diary import DiaryEntry
from api.care.log import CareRevision
from api.records.revision import Revision
from tests.cast import Cast
from tests.conftest import on_both
from tests.records.device import Device


@pytest.fixture
def cast(app: Flask) -> Cast:
    return Cast(app).visiting()


@pytest.fixture
def entry(cast: Cast) -> Revision:
    """An entry of Maya's about Leo."""
    maya = Device(cast, cast.maya)
    entry = maya.entries(cast.stream(cast.leo), 1)[0]
    maya.push(entry)
    return entry


@pytest.mark.parametrize("who", ["stranger", "nurse", "coordinator", "okafor"])
def test_who_may_not_write_is_refused_alike_whatever_is_there(
    cast: Cast, entry: Revision, who: str
) -> None:
    phone = Device(cast, getattr(cast, who), 5)
    there, nowhere = cast.stream(cast.leo), uuid4()
    new_there, new_nowhere = phone.entries(there, 1)[0], phone.entries(nowhere, 1)[0]
    assert phone.statuses(new_there, new_nowhere) == ["refused", "refused"]


@on_both
def test_a_known_id_tells_a_stranger_nothing(cast: Cast, entry: Revision) -> None:
    phone = Device(cast, cast.stranger, 5)
    known, unknown = entry, phone.entries(entry.stream, 1)[0]
    changed = phone.edit(entry, session="evening")
    results = [result["status"] for result in phone.push(known, unknown, changed)]
    assert results == ["refused"] * 3


@on_both
def test_a_strangers_own_stream_may_hold_the_same_ids_and_touches_nobody(
    cast: Cast, entry: Revision
) -> None:
    phone = Device(cast, cast.stranger, 5)
    own = phone.pull()["streams"]
    stream = type(entry.stream)(next(iter(own)))
    copy = phone.entries(stream, 1)[0]
    copy.id, copy.record, copy.body = entry.id, entry.record, {**(entry.body or {})}
    edit = phone.edit(copy, session="evening")
    assert phone.statuses(copy, edit) == ["stored", "stored"]
    assert [one.id for one in Device(cast, cast.ben, 6).read(entry.stream)] == [entry.id]
    rows = DiaryEntry.select().where(DiaryEntry.child == cast.leo.id)
    assert [(row.record, row.revision) for row in rows] == [(entry.record, entry.id)]


def test_a_parent_in_another_stream_is_as_unknown_as_none(cast: Cast, entry: Revision) -> None:
    phone = Device(cast, cast.stranger, 5)
    stream = type(entry.stream)(next(iter(phone.pull()["streams"])))
    to_known, to_nothing = phone.entries(stream, 2)
    to_known.parents, to_nothing.parents = [entry.id], [phone.new_id(entry.received_at)]
    assert phone.statuses(to_known, to_nothing) == ["stored", "stored"]


@pytest.mark.parametrize("who", ["stranger", "nurse"])
def test_a_stream_of_others_is_gone_like_one_that_never_was(
    cast: Cast, entry: Revision, who: str
) -> None:
    phone, nowhere = Device(cast, getattr(cast, who), 5), uuid4()
    pulled = phone.pull({entry.stream: 0, nowhere: 7})
    assert sorted(pulled["gone"]) == sorted([str(entry.stream), str(nowhere)])
    assert str(entry.stream) not in pulled["streams"]


def test_a_desk_reads_only_what_it_names(cast: Cast, entry: Revision) -> None:
    desk = Device(cast, cast.okafor, 5)
    assert desk.pull()["streams"] == {}
    assert [one.id for one in desk.read(entry.stream)] == [entry.id]


@on_both
def test_when_a_share_has_ended_the_next_push_and_pull_know(cast: Cast, entry: Revision) -> None:
    ben = Device(cast, cast.ben, 5)
    ben.read(entry.stream)
    Grant.update(status=ENDED).where(Grant.person == cast.ben).execute()
    assert ben.statuses(*ben.entries(entry.stream, 1)) == ["refused"]
    assert ben.pull({entry.stream: 1})["gone"] == [str(entry.stream)]
    assert CareRevision.select().count() == 1


@pytest.mark.parametrize("status", ["invited", "accepted", "ended", "expired", "declined"])
def test_a_grant_counts_only_while_it_is_active(cast: Cast, entry: Revision, status: str) -> None:
    Grant.update(status=status).where(Grant.person == cast.ben).execute()
    ben = Device(cast, cast.ben, 5)
    assert ben.statuses(*ben.entries(entry.stream, 1)) == ["refused"]
    assert ben.pull({entry.stream: 0})["gone"] == [str(entry.stream)]
