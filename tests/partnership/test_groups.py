"""Standing groups: joined by one's own wish, named to the team and to members alone, for a term."""

from datetime import timedelta
from typing import Any

import pytest

from api.database import now
from api.errors import Invalid
from api.partnership import board, group, results, signups
from api.partnership.rights import roles_of
from api.people.person import Person
from tests.conftest import on_both
from tests.partnership.stage import Stage, council


def made(stage: Stage) -> Any:
    return group.found(stage.clinic, council(stage), stage.cast.okafor, now()).id


def seen(stage: Stage, by: Person) -> dict[str, Any]:
    [one] = group.of(stage.clinic, by, now())
    return one


def names(stage: Stage, by: Person) -> list[tuple[str, str]]:
    return [(one["name"], one["status"]) for one in seen(stage, by)["people"]]


@on_both
def test_nobody_is_in_a_group_without_their_own_wish_and_the_leads_yes(stage: Stage) -> None:
    maya, council = stage.family(stage.cast.maya), made(stage)
    assert seen(stage, maya)["mine"] is None
    group.ask(stage.clinic, council, maya, now())
    group.ask(stage.clinic, council, maya, now())
    assert seen(stage, maya)["mine"] == "asked"
    group.answer(stage.clinic, council, maya.id, True, stage.cast.okafor, now())
    assert seen(stage, maya)["mine"] == "in"
    group.leave(stage.clinic, council, maya)
    assert seen(stage, maya)["mine"] is None
    assert names(stage, stage.cast.nurse) == []


def test_who_took_the_board_off_their_list_still_sees_their_group_and_can_leave_it(
    stage: Stage,
) -> None:
    maya, council = stage.family(stage.cast.maya), made(stage)
    group.ask(stage.clinic, council, maya, now())
    board.unfollow(stage.clinic, maya)
    assert [one["name"] for one in signups.mine(maya)["groups"]] == ["Families' council"]
    group.leave(stage.clinic, council, maya)
    assert names(stage, stage.cast.nurse) == []
    assert roles_of(maya, stage.clinic) == frozenset()


def test_who_asked_is_named_to_the_team_and_who_is_in_to_members(stage: Stage) -> None:
    maya, sten = stage.family(stage.cast.maya), stage.family(stage.cast.stranger)
    council = made(stage)
    for person in (maya, sten):
        group.ask(stage.clinic, council, person, now())
    assert [status for _, status in names(stage, stage.cast.nurse)] == ["asked", "asked"]
    assert names(stage, maya) == names(stage, sten) == []
    group.answer(stage.clinic, council, maya.id, True, stage.cast.okafor, now())
    assert names(stage, maya) == [("Maya", "in")]
    assert names(stage, sten) == []


def test_anybody_reads_what_a_group_is_for_and_nobodys_name(stage: Stage) -> None:
    maya, council = stage.family(stage.cast.maya), made(stage)
    group.ask(stage.clinic, council, maya, now())
    group.answer(stage.clinic, council, maya.id, True, stage.cast.okafor, now())
    told = results.public(stage.code, now())
    assert [one["name"] for one in told["groups"]] == ["Families' council"]
    assert "Maya" not in str(told)


def test_a_group_has_a_term_and_is_gone_from_the_board_after_it(stage: Stage) -> None:
    for days, code in ((0, "too-early"), (3 * 366 + 1, "too-late")):
        form = council(stage) | {"until_on": stage.today + timedelta(days=days)}
        with pytest.raises(Invalid) as refusal:
            group.found(stage.clinic, form, stage.cast.okafor, now())
        assert refusal.value.errors == [{"pointer": "/until_on", "code": code}]
    made(stage)
    assert group.of(stage.clinic, stage.cast.nurse, now() + timedelta(days=301)) == []
