"""Every address and method is one action, and answers a wrong person as if nothing were there."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient

from api.access import link as links
from api.access.grant import ACCEPTED, STATUSES, Grant, give
from api.access.invitation import Invitation
from api.access.link import PlanLink
from api.access.matrix import ROLES
from api.clinics.clinic import create
from api.clinics.share import Share
from api.clinics.staff import Staff
from api.database import db, now
from api.people.person import Person
from api.reminders.notice import publish
from tests.access import table
from tests.cast import Cast
from tests.conftest import on_both
from tests.partnership import table as together

UNNAMED = ("api-docs.openapi_json", "health")
PROFILE = {
    "name": "Leo",
    "colour": "teal",
    "shape": "star",
    "birth_date": "2018-03-14",
    "conditions": [],
    "rev": 1,
}


def test_every_address_and_method_is_one_action_of_the_table(app: Flask) -> None:
    found = {}
    for rule in app.url_map.iter_rules():
        if rule.endpoint in UNNAMED:
            continue
        view = app.view_functions[rule.endpoint]
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}:
            found[method, table.plain(rule.rule)] = getattr(view, "action", "NONE")
    assert found == table.ROUTES | together.ROUTES


def test_every_action_of_an_address_is_known_or_ones_own() -> None:
    own = {
        "own.account",
        "own.sessions",
        "own.reminders",
        "own.notices",
        "records.exchange",
        "child.create",
        "clinic.find",
    }
    own |= {"invitation.accept", "staff_invitation.accept"}
    known = table.CHILD_ACTIONS | table.CLINIC_ACTIONS | own | table.OPEN
    assert set(table.ROUTES.values()) <= known


def body(cast: Cast, method: str, rule: str) -> dict[str, Any] | None:
    """What a right person would send there."""
    forms: dict[tuple[str, str], dict[str, Any]] = {
        ("PUT", "/children/<child>"): PROFILE,
        ("POST", "/children/<child>/links"): link_form(),
        ("POST", "/children/<child>/shares"): {"code": cast.clinic.join_code},
        ("POST", "/clinics/<clinic>/staff-invitations"): {"role": "nurse"},
        ("POST", "/clinics/<clinic>/notices"): notice_form(),
        ("POST", "/clinics/<clinic>/requests/<share>/confirm"): {"team": [str(cast.okafor.id)]},
        ("PUT", "/clinics/<clinic>/settings"): {"closed_days": [], "card_days": 3},
        ("PUT", "/clinics/<clinic>/staff/<staff_id>"): {"about": "", "hours": "", "reach": ""},
        ("PUT", "/clinics/<clinic>/shares/<share>/team"): {"team": [str(cast.okafor.id)]},
    }
    return forms.get((method, rule))


def notice_form() -> dict[str, Any]:
    until = now().date() + timedelta(days=14)
    return {"title": "Closed on Friday", "text": "We are back on Monday.", "until": str(until)}


def link_form() -> dict[str, Any]:
    until = now() + timedelta(days=7)
    return {"label": "Nurse", "pin": "2468", "until": until.isoformat()}


def ids(cast: Cast) -> dict[str, UUID]:
    """The ids of everything there is to ask for, made as it would come to be."""
    maya, _ = cast.sign_in(cast.maya), cast.stranger
    maya.post(f"/api/v1/children/{cast.leo.id}/invitations")
    tom = cast.person("Tom", "tom@example.org")
    invited = {"invited_by": cast.maya, "expires_at": now() + timedelta(days=7)}
    waiting = give(cast.leo, tom, "guardian", "waiting", now(), status=ACCEPTED, **invited)
    week = now() + timedelta(days=7)
    link, _ = links.make(cast.leo.id, "School", "2468", week, cast.maya, now())
    return {
        "child": cast.leo.id,
        "link_id": link.id,
        "clinic": cast.clinic.id,
        "share": cast.share.id,
        "grant": waiting.id,
        "invitation_id": Invitation.get().id,
        "notice_id": publish(cast.clinic.id, notice_form(), cast.okafor, now())["id"],
        "staff_id": Staff.get(Staff.person == cast.okafor).id,
        "record": uuid4(),
    }


def call(client: FlaskClient, cast: Cast, method: str, rule: str, at: dict[str, UUID]) -> Any:
    return client.open(table.address(rule, at), method=method, json=body(cast, method, rule))


def wrong_people(cast: Cast) -> Iterator[tuple[str, Person]]:
    """Everybody whose grant does not count, whose work is elsewhere, or who is a stranger."""
    yield "nurse", cast.nurse
    yield "stranger", cast.stranger
    elsewhere = cast.person("Elsa", "elsa@elsewhere.example")
    other = create("Hillside", "GB", "Europe/London", now())
    Staff.create(clinic=other, person=elsewhere, role="coordinator", since=now())
    yield "coordinator of another clinic", elsewhere
    for role in ROLES:
        for status in set(STATUSES) - {"active"}:
            person = cast.person(status, f"{role}.{status}@example.org")
            give(cast.leo, person, role, "test", now(), status=status)
            yield f"{role} whose grant is {status}", person
        over = cast.person("over", f"{role}.over@example.org")
        give(cast.leo, over, role, "test", now(), expires_at=now() - timedelta(seconds=1))
        yield f"{role} whose time is over", over
        early = cast.person("early", f"{role}.early@example.org")
        give(cast.leo, early, role, "test", now() + timedelta(hours=1))
        yield f"{role} whose time has not come", early


def addresses(word: str) -> list[tuple[str, str, str]]:
    return [(m, rule, a) for (m, rule), a in table.ROUTES.items() if f"/<{word}>" in rule]


@on_both
def test_a_childs_addresses_are_not_there_for_a_wrong_person(cast: Cast) -> None:
    at = ids(cast.visiting())
    before = everything()
    for who, person in wrong_people(cast):
        client = cast.sign_in(person)
        for method, rule, _ in addresses("child"):
            answer = call(client, cast, method, rule, at)
            assert (answer.status_code, answer.get_json()["code"]) == (404, "not-found"), (
                who,
                method,
                rule,
            )
    assert everything() == before


@on_both
def test_nobody_gets_anywhere_without_signing_in(cast: Cast) -> None:
    at = ids(cast.visiting()) | {"session_id": uuid4(), "reminder_id": uuid4()}
    for (method, rule), action in table.ROUTES.items():
        if action not in table.OPEN:
            answer = call(cast.app.test_client(), cast, method, rule, at)
            assert (answer.status_code, answer.get_json()["code"]) == (401, "not-signed-in"), rule


@on_both
def test_a_role_that_the_table_denies_finds_nothing(cast: Cast) -> None:
    at = ids(cast.visiting())
    before = everything()
    people = {"guardian": cast.ben, "clinician": cast.okafor, "coordinator": cast.coordinator}
    for role, person in people.items():
        client = cast.sign_in(person)
        for method, rule, action in addresses("child"):
            if table.CHILD[action, role] == "-":
                assert call(client, cast, method, rule, at).status_code == 404, (role, rule)
    assert everything() == before


@on_both
def test_a_clinics_addresses_are_not_there_for_whom_the_table_denies(cast: Cast) -> None:
    at = ids(cast.visiting())
    elsewhere = cast.person("Elsa", "elsa@elsewhere.example")
    other = create("Hillside", "GB", "Europe/London", now())
    Staff.create(clinic=other, person=elsewhere, role="coordinator", since=now())
    left = cast.person("Lea", "lea@clinic.example")
    Staff.create(clinic=cast.clinic, person=left, role="coordinator", since=now(), active=False)
    people = [("clinician", cast.okafor), ("nurse", cast.nurse), ("elsewhere", elsewhere)]
    people += [("other", cast.stranger), ("other", cast.maya), ("elsewhere", left)]
    for role, person in people:
        client = cast.sign_in(person)
        for method, rule, action in addresses("clinic"):
            if table.CLINIC[action, role] == "-":
                assert call(client, cast, method, rule, at).status_code == 404, (role, rule)


def test_a_role_that_the_table_allows_is_let_in(cast: Cast) -> None:
    at = ids(cast.visiting())
    selma = cast.person("Selma", "selma@example.org")
    give(cast.leo, selma, "self", "test", now())
    people = {"guardian": cast.maya, "self": selma, "clinician": cast.okafor}
    people |= {"coordinator": cast.coordinator}
    for role, person in people.items():
        client = cast.sign_in(person)
        for method, rule, action in addresses("child"):
            if table.CHILD[action, role] == "Y" and "<record>" not in rule:
                with db.atomic() as attempt:
                    answer = call(client, cast, method, rule, at)
                    attempt.rollback()
                wrong_owner = "<invitation_id>" in rule and role == "self"
                assert (answer.status_code == 404) == wrong_owner, (role, method, rule)


def test_a_clinics_own_people_are_let_in(cast: Cast) -> None:
    at = ids(cast.visiting())
    people = {"clinician": cast.okafor, "nurse": cast.nurse, "coordinator": cast.coordinator}
    for role, person in people.items():
        client = cast.sign_in(person)
        for method, rule, action in addresses("clinic"):
            if table.CLINIC[action, role] == "Y":
                with db.atomic() as attempt:
                    answer = call(client, cast, method, rule, at)
                    attempt.rollback()
                assert answer.status_code != 404, (role, method, rule)


@on_both
def test_a_child_that_is_not_yours_and_one_that_is_not_there_look_alike(cast: Cast) -> None:
    at = ids(cast.visiting())
    client = cast.sign_in(cast.stranger)
    for method, rule, _ in addresses("child"):
        real = call(client, cast, method, rule, at)
        unreal = call(client, cast, method, rule, at | {"child": uuid4()})
        assert (real.status_code, real.data) == (unreal.status_code, unreal.data), rule


def test_ids_of_one_child_open_nothing_below_another(cast: Cast) -> None:
    at = ids(cast.visiting()) | {"child": cast.nora.id}
    client = cast.sign_in(cast.maya)
    before = everything()
    for method, rule, _ in addresses("child"):
        if any(f"<{word}>" in rule for word in ("share", "grant", "invitation_id", "link_id")):
            assert call(client, cast, method, rule, at).status_code == 404, rule
    assert everything() == before


@pytest.mark.parametrize("word", ["child", "clinic", "share", "grant"])
def test_an_id_that_is_none_is_not_found(cast: Cast, word: str) -> None:
    at: dict[str, Any] = dict(ids(cast.visiting()))
    client = cast.sign_in(cast.maya)
    for strange in ("1", "x", "0" * 32, "%00", "..", "' OR 1=1"):
        for method, rule, _ in addresses(word):
            assert call(client, cast, method, rule, at | {word: strange}).status_code in (404, 405)


def everything() -> list[Any]:
    """All that these addresses could change."""
    grants = Grant.select(Grant.id, Grant.status, Grant.ended_at).where(Grant.basis != "test")
    shares = Share.select(Share.id, Share.status, Share.ended_at)
    invitations = Invitation.select(Invitation.id, Invitation.ended_at)
    opened = PlanLink.select(PlanLink.id, PlanLink.ended_at)
    return [sorted(map(str, rows.tuples())) for rows in (grants, shares, invitations, opened)]
