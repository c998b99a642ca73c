"""The library: who reads it reads what was checked; who writes it sees what waits for a check."""

from typing import Any
from uuid import UUID

import pytest

from api.database import now
from api.errors import Conflict, NotFound
from api.partnership import counted, idea, resource, seats, shelf
from api.partnership.member import AGREED, Member
from api.people.person import Person
from tests.conftest import on_both
from tests.partnership.shelf import BODY, FILM, GROUP, add, checked, handed_over
from tests.partnership.stage import Stage


@pytest.fixture
def partner(stage: Stage) -> Person:
    """A family member who agreed to take part in a project."""
    person = stage.family(stage.cast.person("Pat", "pat@example.org"))
    call = stage.ready().published(seats=2)
    member = seats.take(stage.clinic, call.id, person, now())
    Member.update(status=AGREED).where(Member.id == member.id).execute()
    return person


def titles(stage: Stage, by: Person, version: str = "checked") -> list[str]:
    rows = shelf.read(stage.clinic, by)["resources"]
    return [row[version]["body"]["title"] for row in rows if row[version]]


def rewrite(stage: Stage, one: UUID, after: int, title: str, by: Person) -> None:
    resource.write(stage.clinic, one, after, BODY | {"title": title}, by, now())


@on_both
def test_what_nobody_checked_is_read_by_its_writers_alone(stage: Stage, partner: Person) -> None:
    add(stage, partner)
    family = stage.family(stage.cast.maya)
    assert shelf.read(stage.clinic, family)["resources"] == []
    for writer in (partner, stage.cast.nurse):
        assert titles(stage, writer, "newer") == ["The first week"]


@on_both
def test_a_newer_version_leaves_families_with_the_one_that_was_checked(
    stage: Stage, partner: Person
) -> None:
    one = checked(stage)
    rewrite(stage, one, 1, "The first month", partner)
    [seen] = shelf.read(stage.clinic, stage.family(stage.cast.maya))["resources"]
    assert (seen["checked"]["body"]["title"], seen["newer"]) == ("The first week", None)
    assert seen["newer_unchecked"]
    assert "month" not in str(shelf.history(stage.clinic, one, stage.cast.maya))


def test_a_stamp_says_who_checked_which_version(stage: Stage, partner: Person) -> None:
    one = add(stage, partner)
    resource.check(stage.clinic, one, 1, True, stage.cast.okafor, now())
    rewrite(stage, one, 1, "The first month", stage.cast.nurse)
    newer, first = shelf.history(stage.clinic, one, stage.cast.nurse)
    assert (first["checked_by"], first["side"]) == (stage.cast.okafor.name, "family")
    assert (newer["checked_by"], newer["checked_at"], newer["side"]) == ("", None, "staff")


def test_only_clinical_staff_stand_up_for_a_guide_and_all_staff_for_a_contact(
    stage: Stage,
) -> None:
    rosa = stage.cast.coordinator
    guide, group = add(stage, stage.cast.nurse), add(stage, stage.cast.nurse, "group", **GROUP)
    with pytest.raises(Conflict, match="not-clinical"):
        resource.check(stage.clinic, guide, 1, True, rosa, now())
    resource.check(stage.clinic, group, 1, True, rosa, now())
    assert titles(stage, stage.family(stage.cast.maya)) == ["Parents' evening"]


@on_both
def test_who_wrote_a_version_does_not_check_it_themself(stage: Stage) -> None:
    nurse, okafor = stage.cast.nurse, stage.cast.okafor
    one = add(stage, nurse)
    assert [row["own_words"] for row in shelf.read(stage.clinic, nurse)["resources"]] == [True]
    assert [row["own_words"] for row in shelf.read(stage.clinic, okafor)["resources"]] == [False]
    client = stage.cast.sign_in(nurse)
    answer = client.put(f"/api/v1/partnership/clinics/{stage.clinic}/library/{one}/checks/1")
    assert (answer.status_code, answer.get_json()["code"]) == (409, "own-words")
    rewrite(stage, one, 1, "The first month", okafor)
    with pytest.raises(Conflict, match="own-words"):
        resource.check(stage.clinic, one, 2, True, okafor, now())
    resource.check(stage.clinic, one, 2, True, nurse, now())
    assert titles(stage, stage.family(stage.cast.maya)) == ["The first month"]


def test_who_wrote_down_where_to_turn_to_can_say_that_it_holds(stage: Stage) -> None:
    group = add(stage, stage.cast.coordinator, "group", **GROUP)
    resource.check(stage.clinic, group, 1, True, stage.cast.coordinator, now())
    assert titles(stage, stage.family(stage.cast.maya)) == ["Parents' evening"]


def test_nobody_checks_a_version_that_was_replaced_while_they_read(stage: Stage) -> None:
    one = add(stage, stage.cast.nurse)
    rewrite(stage, one, 1, "Worse", stage.cast.nurse)
    with pytest.raises(Conflict, match="newer-version"):
        resource.check(stage.clinic, one, 1, True, stage.cast.okafor, now())
    with pytest.raises(Conflict, match="newer-version"):
        rewrite(stage, one, 1, "Also", stage.cast.okafor)


def test_a_stamp_that_was_taken_off_hides_the_version_at_once(stage: Stage) -> None:
    one = checked(stage)
    made = handed_over(stage, one)
    resource.check(stage.clinic, one, 1, False, stage.cast.nurse, now())
    family = stage.family(stage.cast.maya)
    assert shelf.read(stage.clinic, family)["resources"] == []
    client = stage.cast.app.test_client()
    told = client.get(f"/api/v1/partnership/bundles/{made.code}").get_json()
    assert told["resources"] == []


@on_both
def test_who_doubts_a_version_does_not_send_families_back_to_the_one_it_replaced(
    stage: Stage,
) -> None:
    one = checked(stage, text="Ring 0201 at night.")
    rewrite(stage, one, 1, "The new number", stage.cast.nurse)
    resource.check(stage.clinic, one, 2, True, stage.cast.okafor, now())
    resource.check(stage.clinic, one, 2, False, stage.cast.nurse, now())
    family = stage.family(stage.cast.maya)
    assert shelf.read(stage.clinic, family)["resources"] == []
    resource.check(stage.clinic, one, 2, True, stage.cast.okafor, now())
    assert titles(stage, family) == ["The new number"]


def test_what_is_for_staff_is_read_by_no_family(stage: Stage, partner: Person) -> None:
    one = checked(stage, readers="staff")
    for person in (stage.family(stage.cast.maya), partner):
        assert shelf.read(stage.clinic, person)["resources"] == []
        assert shelf.history(stage.clinic, one, person) == []
    assert titles(stage, stage.cast.nurse) == ["The first week"]


def test_what_was_taken_off_the_shelf_is_nowhere(stage: Stage) -> None:
    one = checked(stage)
    resource.retire(stage.clinic, one, stage.cast.okafor, now())
    assert shelf.read(stage.clinic, stage.cast.nurse)["resources"] == []
    with pytest.raises(NotFound):
        shelf.history(stage.clinic, one, stage.cast.nurse)


@pytest.mark.parametrize(
    ("kind", "body", "pointer", "code"),
    [
        ("media", FILM, "/body/captions", "no-captions"),
        ("media", FILM | {"captions": False}, "/body/captions", "no-captions"),
        ("media", BODY | {"captions": True}, "/body/link", "required"),
        ("media", FILM | {"link": "javascript:alert(1)"}, "/body/link", "not-a-link"),
        ("group", BODY, "/body/reach", "required"),
        ("guide", {**BODY, "text": ""}, "/body/text", "too-short"),
    ],
)
def test_a_film_has_captions_and_words_and_a_group_can_be_reached(
    stage: Stage, kind: str, body: dict[str, Any], pointer: str, code: str
) -> None:
    client = stage.cast.sign_in(stage.cast.nurse)
    address = f"/api/v1/partnership/clinics/{stage.clinic}/library"
    answer = client.post(address, json={"kind": kind, "body": body})
    assert answer.status_code == 422
    assert {"pointer": pointer, "code": code}.items() <= answer.get_json()["errors"][0].items()


def test_a_training_names_the_calls_whose_need_it_meets(stage: Stage) -> None:
    call = stage.ready().call
    checked(stage, "training", title="Say it simply", skills="plain words, letters")
    checked(stage, "training", title="Singing", skills="songs")
    first, other = shelf.read(stage.clinic, stage.family(stage.cast.maya))["resources"]
    assert {one["call"] for one in first["helps_with"]} == {call.id}
    assert other["helps_with"] == []


def test_support_groups_are_counted_as_no_co_production(stage: Stage) -> None:
    before = counted.by_month(stage.clinic, stage.cast.nurse)
    checked(stage, "group", **GROUP)
    assert counted.by_month(stage.clinic, stage.cast.nurse) == before


def test_one_person_at_a_time_leads_a_wish_and_only_the_team_learns_who(stage: Stage) -> None:
    maya, sten = stage.family(stage.cast.maya), stage.family(stage.cast.stranger)
    wish = idea.add(stage.clinic, {"text": "A list", "moment": "school-start"}, sten, now())
    idea.take_lead(stage.clinic, wish.id, True, maya, now())
    with pytest.raises(Conflict, match="led"):
        idea.take_lead(stage.clinic, wish.id, True, sten, now())
    [board] = idea.of(stage.clinic, sten)
    assert (board["led"], board["leading"], board["leader"]) == (True, False, "")
    [team] = idea.of(stage.clinic, stage.cast.okafor, leads=True)
    assert team["leader"] == maya.name
    idea.take_lead(stage.clinic, wish.id, False, maya, now())
    assert idea.of(stage.clinic, sten)[0]["led"] is False
