"""What stands of a record, in whatever order its versions arrive."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some

from api.records.heads import Heads

CASES = json.loads((Path(__file__).parent / "cases" / "heads.json").read_text())
Written = tuple[UUID, list[UUID]]


def heads_after(written: list[Written]) -> set[UUID]:
    heads, stored = Heads("diary.entry"), set[UUID]()
    for id, parents in written:
        heads.add(id, parents, stored)
        stored.add(id)
    return heads.standing


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_on_the_server(case: dict[str, Any]) -> None:
    written = [
        (UUID(each["id"]), [UUID(parent) for parent in each["parents"]])
        for each in case["revisions"]
    ]
    standing = heads_after(written)
    withdrawn = {UUID(each["id"]) for each in case["revisions"] if each["withdrawn"]}
    assert standing == {UUID(head) for head in case["heads"]}
    assert standing - withdrawn == {UUID(head) for head in case["standing"]}


@some.composite
def histories(draw: some.DrawFn) -> list[Written]:
    """Versions that replace any of those before them, in any order of arrival."""
    ids = [UUID(int=number) for number in range(draw(some.integers(1, 12)))]
    written = [
        (id, draw(some.lists(some.sampled_from(ids[:place]), max_size=3, unique=True)))
        if place
        else (id, [])
        for place, id in enumerate(ids)
    ]
    return draw(some.permutations(written))


@given(histories())
def test_the_order_of_arrival_makes_no_difference(written: list[Written]) -> None:
    replaced = {parent for _, parents in written for parent in parents}
    assert heads_after(written) == {id for id, _ in written} - replaced


@given(histories())
def test_something_always_stands(written: list[Written]) -> None:
    assert heads_after(written)
