"""Rights are what the table says, for every role in every state of its grant."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from api.access import matrix
from api.access.decide import may, visible_children
from api.access.grant import ACTIVE, STATUSES, Grant, give
from api.database import now
from api.people.person import Person
from tests.access import table
from tests.cast import Cast
from tests.conftest import on_both

AN_HOUR = timedelta(hours=1)
YES = ("Y", "O", "A")


def states() -> Iterator[tuple[str, bool, dict[str, Any]]]:
    """Every state a grant can be in, and whether it counts in it."""
    at = now()
    for status in STATUSES:
        yield status, status == ACTIVE, {"status": status}
    yield "lasting", True, {"expires_at": at + AN_HOUR}
    yield "over", False, {"expires_at": at - AN_HOUR}
    yield "not begun", False, {"starts_at": at + AN_HOUR}


def test_the_page_and_the_table_name_the_same_actions() -> None:
    assert set(matrix.MAY) == table.CHILD_ACTIONS
    assert set(matrix.AT_CLINIC) == table.CLINIC_ACTIONS


def test_the_page_and_the_table_agree_cell_by_cell() -> None:
    page = {(a, r) for rights in (matrix.MAY, matrix.AT_CLINIC) for a in rights for r in rights[a]}
    both = table.CHILD | table.CLINIC
    assert page == {cell for cell, says in both.items() if says in YES}


@on_both
@pytest.mark.parametrize("role", matrix.ROLES)
def test_a_role_counts_only_while_its_grant_does(cast: Cast, role: str) -> None:
    for number, (state, counts, more) in enumerate(states()):
        person = cast.person(state, f"{number}@example.org")
        give(cast.leo, person, role, "test", **({"now": now()} | more))
        for action in table.CHILD_ACTIONS:
            allowed = counts and table.CHILD[action, role] in YES
            assert may(person, action, cast.leo) == allowed, (role, state, action)
            assert not may(person, action, cast.nora)
            seen = {row.child_id for row in visible_children(person, action)}
            assert seen == ({cast.leo.id} if allowed else set())


@on_both
def test_everybody_else_may_do_nothing(cast: Cast) -> None:
    cast.visiting()
    for person in (cast.nurse, cast.stranger):
        assert not any(may(person, action, cast.leo) for action in table.CHILD_ACTIONS)


def test_a_grant_ends_on_the_second(cast: Cast) -> None:
    at, person = now(), cast.stranger
    give(cast.leo, person, "guardian", "test", at, expires_at=at + AN_HOUR)
    second = timedelta(seconds=1)
    assert may(person, "entry.list", cast.leo, at)
    assert may(person, "entry.list", cast.leo, at + AN_HOUR - second)
    assert not may(person, "entry.list", cast.leo, at + AN_HOUR)
    assert not may(person, "entry.list", cast.leo, at - second)


def test_nobody_has_two_places_in_one_family(cast: Cast) -> None:
    places = Grant.select().where(Grant.child == cast.leo, Grant.person == cast.maya)
    assert places.count() == 1
    with pytest.raises(Exception, match=r"(?i)unique"):
        give(cast.leo, cast.maya, "guardian", "test", now())


def test_an_action_that_the_page_does_not_name_is_a_mistake(cast: Cast) -> None:
    with pytest.raises(KeyError):
        may(Person(id=cast.maya.id), "entry.invent", cast.leo)
