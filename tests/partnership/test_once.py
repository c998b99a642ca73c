"""An answer that was lost on the way: whoever asks again has one thing, and nobody else's."""

from typing import Any
from uuid import uuid4

import pytest

from api.clinics.clinic import create
from api.clinics.staff import Staff
from api.database import now
from api.partnership import seats, stage
from api.partnership.bundle import Bundle
from api.partnership.concern import Concern
from api.partnership.hurdle import Hurdle
from api.partnership.nomination import Nomination
from api.partnership.opportunity import Opportunity
from api.partnership.resource import Resource
from api.partnership.signup_word import SignupWord
from api.partnership.standing_group import StandingGroup
from api.partnership.work import WorkItem
from api.people.person import Person
from api.reminders.notice import Notice
from tests.conftest import on_both
from tests.partnership.room import finished_project
from tests.partnership.shelf import BODY, checked
from tests.partnership.stage import Stage, council

AT = "/api/v1/partnership"
Row = type[Any]


def requests(here: Stage) -> list[tuple[str, Row, dict[str, Any], dict[str, Any]]]:
    """Where something is made, what of, the form, and the same said otherwise."""
    call = here.ready().call
    clinic = f"{AT}/clinics/{here.clinic}"
    member = seats.take(here.clinic, call.id, here.family(here.cast.maya), now()).id
    text, other = {"text": "Music"}, {"text": "Films"}
    ends = {"from_on": str(here.today), "until_on": str(here.today.replace(year=2099))}
    group = council(here) | {day: str(council(here)[day]) for day in ends}
    bundle = {"title": "New here", "resources": [str(checked(here))]}
    notice = {"title": "Closed", "text": "On Friday.", "until": str(here.today)}
    draft = here.form() | {"ends_on": None}
    card = {"opportunity": None, "why": "You explain well."}
    return [
        (f"{clinic}/library", Resource, {"kind": "guide", "body": BODY}, {"body": BODY | other}),
        (f"{clinic}/bundles", Bundle, bundle, {"title": "Hello"}),
        (f"{clinic}/groups", StandingGroup, group, {"name": "Council"}),
        (f"{clinic}/signups/{member}/words", SignupWord, text, other),
        (f"{clinic}/opportunities", Opportunity, draft, {"seats": 2}),
        (f"{clinic}/work", WorkItem, {"kind": "skill", **text}, other),
        (f"{clinic}/hurdles", Hurdle, {"what": "Badges"}, {"what": "Keys"}),
        (f"{clinic}/concerns", Concern, text, other),
        (f"{clinic}/cards", Nomination, card, {"why": "You listen."}),
        (f"/api/v1/clinics/{here.clinic}/notices", Notice, notice, {"title": "Open"}),
    ]


def elsewhere(here: Stage) -> Person:
    """Who leads another clinic."""
    lead = here.cast.person("Vera", "vera@elsewhere.example")
    clinic = create("Elsewhere", "GB", "Europe/London", now())
    Staff.create(clinic=clinic, person=lead, role="coordinator", since=now())
    stage.name_leads(clinic.id, lead.id, None, lead, now())
    return lead


@on_both
def test_what_is_sent_a_second_time_is_made_once_and_answered_alike(stage: Stage) -> None:
    cases = requests(stage)
    client = stage.cast.sign_in(stage.cast.okafor)
    for address, table, form, _ in cases:
        once = form | {"id": str(uuid4())}
        before = table.select().count()
        first, second = client.post(address, json=once), client.post(address, json=once)
        assert first.status_code == second.status_code in (201, 204), (address, first.get_json())
        assert table.select().count() == before + 1, address
        if first.status_code == 201:
            assert first.get_json()["id"] == second.get_json()["id"] == once["id"]


def test_other_words_under_the_same_id_are_refused_and_the_first_stay(stage: Stage) -> None:
    cases = requests(stage)
    client = stage.cast.sign_in(stage.cast.okafor)
    for address, table, form, other in cases:
        once = form | {"id": str(uuid4())}
        client.post(address, json=once)
        kept = list(table.select().where(table.id == once["id"]).dicts())
        answer = client.post(address, json=once | other)
        assert (answer.status_code, answer.get_json()["code"]) == (409, "made-before"), address
        assert list(table.select().where(table.id == once["id"]).dicts()) == kept


def test_an_id_of_another_clinic_tells_nothing_of_what_it_is(stage: Stage) -> None:
    cases = requests(stage)
    client = stage.cast.sign_in(stage.cast.okafor)
    stranger = stage.cast.sign_in(elsewhere(stage))
    there = str(Staff.get(Staff.person == Person.get(Person.name == "Vera")).clinic_id)
    for address, _, form, _ in cases:
        once = form | {"id": str(uuid4())}
        client.post(address, json=once)
        theirs = address.replace(str(stage.clinic), there)
        if address.endswith("/bundles"):
            continue  # It holds what that clinic's library has not, and is refused before.
        assert stranger.post(theirs, json=once).status_code == 404, address


@on_both
def test_a_parents_word_that_is_sent_again_stands_once_and_is_nobody_elses(stage: Stage) -> None:
    call = stage.ready().published(seats=2)
    people = [stage.family(stage.cast.maya), stage.family(stage.cast.stranger)]
    mine, theirs = (seats.take(stage.clinic, call.id, one, now()).id for one in people)
    maya, sten = (stage.cast.sign_in(one) for one in people)
    once = {"text": "Evenings are best.", "id": str(uuid4())}
    for _ in range(2):
        assert maya.post(f"{AT}/signups/{mine}/words", json=once).status_code == 204
    assert sten.post(f"{AT}/signups/{theirs}/words", json=once).status_code == 404
    assert SignupWord.select().count() == 1


def test_a_next_version_that_is_sent_again_is_no_quarrel_with_oneself(stage: Stage) -> None:
    client = stage.cast.sign_in(stage.cast.nurse)
    address = f"{AT}/clinics/{stage.clinic}/library/{checked(stage)}"
    form = {"kind": "guide", "after": 1, "body": BODY | {"title": "The first month"}}
    for _ in range(2):
        assert client.put(address, json=form).status_code == 204
    assert [one["number"] for one in client.get(address).get_json()["versions"]] == [2, 1]


def test_only_the_card_that_was_told_last_opens_what_it_is_for(stage: Stage) -> None:
    client = stage.cast.sign_in(stage.cast.nurse)
    address = f"{AT}/clinics/{stage.clinic}/cards"
    once = {"opportunity": None, "why": "You listen.", "id": str(uuid4())}
    lost, told = (client.post(address, json=once).get_json()["code"] for _ in range(2))
    found = [client.post(f"{AT}/cards", json={"code": code}) for code in (lost, told)]
    assert [answer.status_code for answer in found] == [404, 200]


def test_a_finished_project_is_begun_again_once(stage: Stage) -> None:
    project = finished_project(stage.cast)
    client = stage.cast.sign_in(stage.cast.okafor)
    address = f"{AT}/clinics/{stage.clinic}/finished/{project}/reuse"
    once = {"id": str(uuid4())}
    first, second = (client.post(address, json=once).get_json()["id"] for _ in range(2))
    assert first == second == once["id"]


@pytest.mark.parametrize("id", ["", "7", None])
def test_an_id_that_is_none_is_refused(stage: Stage, id: str | None) -> None:
    client = stage.cast.sign_in(stage.cast.okafor)
    address = f"{AT}/clinics/{stage.clinic}/work"
    answer = client.post(address, json={"kind": "skill", "text": "Films", "id": id})
    assert answer.status_code == 422
