"""A query that is written once finds the same as one that is written each time."""

from typing import Any

import pytest

from api.people.person import Person
from api.prepared import Prepared
from tests.cast import Cast
from tests.conftest import on_both

AWKWARD = ["O'Hara", "a\\b", "100 %", "who?", "%s", "", "Zoë-Mae"]


def named(name: str) -> Any:
    return Person.select(Person.name).where(Person.name == name)


@on_both
@pytest.mark.parametrize("name", AWKWARD)
def test_a_constant_is_found_as_it_is_written(cast: Cast, name: str) -> None:
    for number, one in enumerate(AWKWARD):
        cast.person(one, f"p{number}@example.org")
    assert Prepared(lambda: named(name))() == [(name,)]


@on_both
def test_a_constant_stands_in_the_statement_and_a_value_does_not(cast: Cast) -> None:
    cast.person("Ida", "ida@example.org")
    found = Prepared(lambda email: named("Ida").where(Person.email == email).limit(3))
    assert found("ida@example.org") == [("Ida",)]
    assert found("other@example.org") == []
    (statement,) = found.statements.values()
    assert "'Ida'" in statement.sql
    assert len(statement.parameters) == 1
