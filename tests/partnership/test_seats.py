"""A seat goes to one person; who waits gets it when it is given back; leaving needs no reason."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from api.database import connection, now
from api.errors import Conflict, NotFound
from api.partnership import calls, path, seats, signups
from api.partnership.member import DECLINED, GONE, INTERESTED, WAITING, Member
from api.partnership.opportunity import Opportunity
from api.people.person import Person
from tests.conftest import on_both
from tests.partnership.stage import Stage

AT_ONCE = 6


def status(stage: Stage, person: Person) -> str:
    return str(Member.get(Member.person == person).status)


@on_both
def test_of_many_who_take_the_last_seat_at_once_one_gets_it(stage: Stage) -> None:
    call = stage.ready().published(seats=2)
    people = [
        stage.family(stage.cast.person(f"P{one}", f"p{one}@example.org")) for one in range(AT_ONCE)
    ]

    def take(person: Person) -> str:
        with connection():
            return str(seats.take(stage.clinic, call.id, person, now()).status)

    with ThreadPoolExecutor(AT_ONCE) as threads:
        taken = sorted(threads.map(take, people))
    assert taken == [INTERESTED] * 2 + [WAITING] * (AT_ONCE - 2)
    assert Opportunity.get_by_id(call.id).taken == 2


@on_both
def test_a_seat_given_back_goes_to_whoever_waits_longest(stage: Stage) -> None:
    call = stage.ready().call
    maya, sten = stage.family(stage.cast.maya), stage.family(stage.cast.stranger)
    tom = stage.family(stage.cast.person("Tom", "tom@example.org"))
    for minutes, person in enumerate((maya, sten, tom)):
        seats.take(stage.clinic, call.id, person, now() + timedelta(minutes=minutes))
    path.withdraw(Member.get(Member.person == maya).id, maya, now())
    assert [status(stage, one) for one in (maya, sten, tom)] == [GONE, INTERESTED, WAITING]
    told = [signups.mine(one)["signups"][0]["freed"] for one in (sten, tom)]
    assert told == [True, False]
    assert Opportunity.get_by_id(call.id).taken == 1


def test_leaving_twice_frees_one_seat(stage: Stage) -> None:
    call = stage.ready().published(seats=2)
    maya, sten = stage.family(stage.cast.maya), stage.family(stage.cast.stranger)
    for person in (maya, sten):
        seats.take(stage.clinic, call.id, person, now())
    mine = Member.get(Member.person == maya).id
    path.withdraw(mine, maya, now())
    path.withdraw(mine, maya, now())
    assert Opportunity.get_by_id(call.id).taken == 1


def test_who_waits_leaves_without_freeing_a_seat(stage: Stage) -> None:
    call = stage.ready().call
    maya, sten = stage.family(stage.cast.maya), stage.family(stage.cast.stranger)
    for person in (maya, sten):
        seats.take(stage.clinic, call.id, person, now())
    path.withdraw(Member.get(Member.person == sten).id, sten, now())
    assert Opportunity.get_by_id(call.id).taken == 1


def test_nobody_holds_two_seats_of_one_call_and_who_left_may_come_back(stage: Stage) -> None:
    call = stage.ready().published(seats=2)
    maya = stage.family(stage.cast.maya)
    first = seats.take(stage.clinic, call.id, maya, now())
    with pytest.raises(Conflict, match="signed-up"):
        seats.take(stage.clinic, call.id, maya, now())
    path.withdraw(first.id, maya, now())
    assert seats.take(stage.clinic, call.id, maya, now()).status == INTERESTED
    assert Opportunity.get_by_id(call.id).taken == 1


def test_a_call_that_is_closed_or_over_takes_nobody(stage: Stage) -> None:
    call, maya = stage.ready().call, stage.family(stage.cast.maya)
    with pytest.raises(NotFound):
        seats.take(stage.clinic, call.id, maya, now() + timedelta(days=62))
    calls.close(stage.clinic, call.id, stage.cast.okafor, now())
    with pytest.raises(NotFound):
        seats.take(stage.clinic, call.id, maya, now())


def test_a_draft_takes_nobody(stage: Stage) -> None:
    draft, maya = stage.ready().draft(), stage.family(stage.cast.maya)
    with pytest.raises(NotFound):
        seats.take(stage.clinic, draft.id, maya, now())


def test_the_champion_lets_somebody_go_kindly_and_the_next_moves_up(stage: Stage) -> None:
    call = stage.ready().call
    maya, sten = stage.family(stage.cast.maya), stage.family(stage.cast.stranger)
    for person in (maya, sten):
        seats.take(stage.clinic, call.id, person, now())
    going = Member.get(Member.person == maya).id
    path.walk(stage.clinic, going, {"to": DECLINED}, stage.cast.okafor, now())
    assert (status(stage, maya), status(stage, sten)) == (DECLINED, INTERESTED)
