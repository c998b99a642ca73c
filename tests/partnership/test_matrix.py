"""Rights in a clinic's partnership are what the table says, address by address."""

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest

from api.clinics.clinic import create
from api.clinics.staff import Staff
from api.database import db, now
from api.partnership import matrix, path, readiness, seats
from api.partnership import stage as stages
from api.partnership.member import AGREED, GONE, TALKED, Member
from api.partnership.page import PartnershipPage
from api.partnership.rights import roles_of
from api.people.person import Person
from tests.partnership import table
from tests.partnership.shelf import BODY
from tests.partnership.stage import Stage, council, everything_of


def test_the_page_and_the_table_agree_cell_by_cell() -> None:
    assert set(matrix.MAY) == table.ACTIONS
    page = {(action, role) for action, roles in matrix.MAY.items() for role in roles}
    assert page == {cell for cell, says in table.CELLS.items() if says == "Y"}


def test_every_address_is_a_cell_or_ones_own_or_open() -> None:
    assert set(table.ROUTES.values()) == table.ACTIONS | table.OWN | table.OPEN


def people(stage: Stage) -> Iterator[tuple[str, Person]]:
    """Somebody for each role, who is nothing else."""
    cast = stage.cast
    lead = cast.person("Quinn", "quinn@clinic.example")
    Staff.create(clinic=stage.clinic, person=lead, role="clinician", since=now())
    PartnershipPage.update(qi_lead=lead).execute()
    yield "champion", cast.okafor
    yield "qi-lead", lead
    yield "administrator", cast.coordinator
    yield "staff", cast.nurse
    yield "family", stage.family(cast.person("Fay", "fay@example.org"))
    call = stage.published(seats=2)
    for role in ("interested", "partner"):
        person = stage.family(cast.person(role, f"{role}@example.org"))
        member = seats.take(stage.clinic, call.id, person, now())
        Member.update(status=AGREED if role == "partner" else TALKED).where(
            Member.id == member.id
        ).execute()
        yield role, person
    yield from outside(stage)


def outside(stage: Stage) -> Iterator[tuple[str, Person]]:
    """Whose child is seen at the clinic and who never opened its board; who leads elsewhere."""
    cast = stage.cast
    _ = cast.leo, cast.share
    yield "other", cast.maya
    left = cast.person("Lea", "lea@clinic.example")
    Staff.create(clinic=stage.clinic, person=left, role="coordinator", since=now(), active=False)
    yield "other", left
    other = create("Hillside", "GB", "Europe/London", now())
    elsewhere = cast.person("Elsa", "elsa@elsewhere.example")
    Staff.create(clinic=other, person=elsewhere, role="coordinator", since=now())
    stages.name_leads(other.id, elsewhere.id, None, elsewhere, now())
    yield "elsewhere", elsewhere


def body(stage: Stage, rule: str, at: dict[str, Any]) -> dict[str, Any] | None:
    """What a right person would send there."""
    today = str(stage.today)
    okafor = str(stage.cast.okafor.id)
    call = stage.form() | {"ends_on": today}
    bundle = {"title": "New here", "resources": [str(at["resource_id"])]}
    forms: dict[str, dict[str, Any]] = {
        "/leads": {"champion": okafor, "qi_lead": None},
        "/stage": {"pitch": "Come and help."},
        "/gate": {"talked_on": today, "who": "We", "open_concerns": ""},
        "/gate/override": {"reason": "Why"},
        "/hurdles": {"what": "Badges"},
        "/hurdles/<hurdle_id>": {"what": "Badges", "what_helped": "Asking"},
        "/answers": {"choices": dict.fromkeys(readiness.STATEMENTS, 2)},
        "/concerns": {"text": "Time."},
        "/concerns/<concern_id>": {"answer": "Yes."},
        "/work": {"kind": "skill", "text": "Films"},
        "/agreements": {"kind": "role", "text": "Text"},
        "/opportunities": call,
        "/opportunities/<opportunity>": call,
        "/asks": {"profile": str(at["profile"])},
        "/look": {"says": "good"},
        "/words": {"text": "When?"},
        "/cards": {"opportunity": None, "why": "You explain well."},
        "/steps": {"to": "declined"},
        "/merge": {"into": str(at["into"])},
        "/groups": council(stage) | {"from_on": today, "until_on": "2027-12-31"},
        "/groups/<group_id>": council(stage) | {"from_on": today, "until_on": "2027-12-31"},
        "/library": {"kind": "guide", "body": BODY},
        "/library/<resource_id>": {"kind": "guide", "after": 1, "body": BODY},
        "/bundles": bundle,
        "/bundles/<bundle_id>": bundle,
        "/boards": {"code": stage.code},
        "/profile": {"name_to_use": "M", "shared": False, "fields": {}},
        "/texts": {"texts": [], "name": "M"},
        "/onboarding": {"done": []},
    }
    return next((form for end, form in forms.items() if rule.endswith(end)), None)


def call(stage: Stage, client: Any, method: str, rule: str, at: dict[str, Any]) -> Any:
    address = "/api/v1" + re.sub(r"<(\w+)>", lambda name: str(at[name[1]]), rule)
    return client.open(address, method=method, json=body(stage, rule, at))


def at_a_clinic() -> list[tuple[str, str, str]]:
    return [(m, rule, act) for (m, rule), act in table.ROUTES.items() if act in table.ACTIONS]


def test_an_address_opens_for_whom_the_table_names_and_is_not_there_for_others(
    stage: Stage,
) -> None:
    at = everything_of(stage.ready())
    for role, person in people(stage):
        client = stage.cast.sign_in(person)
        for method, rule, action in at_a_clinic():
            with db.atomic() as attempt:
                status = call(stage, client, method, rule, at).status_code
                attempt.rollback()
            assert (status != 404) == (table.CELLS[action, role] == "Y"), (role, method, rule)


def test_nobody_gets_anywhere_without_signing_in(stage: Stage) -> None:
    at = everything_of(stage.ready())
    for (method, rule), action in table.ROUTES.items():
        status = call(stage, stage.cast.app.test_client(), method, rule, at).status_code
        assert status == (200 if action in table.OPEN else 401), (method, rule)


def test_a_sign_up_is_not_there_for_anybody_but_its_person(stage: Stage) -> None:
    at = everything_of(stage.ready())
    for role, person in people(stage):
        client = stage.cast.sign_in(person)
        for (method, rule), action in table.ROUTES.items():
            if action == "own.signup":
                assert call(stage, client, method, rule, at).status_code == 404, (role, rule)


def test_ids_of_one_clinic_open_nothing_at_another(stage: Stage) -> None:
    at = everything_of(stage.ready())
    elsewhere = dict(people(stage))["elsewhere"]
    other = Staff.get(Staff.person == elsewhere).clinic_id
    PartnershipPage.update(qi_lead=elsewhere).where(PartnershipPage.clinic == other).execute()
    client = stage.cast.sign_in(stage.family(elsewhere))
    for method, rule, _ in at_a_clinic():
        if any(f"<{word}>" in rule for word in at.keys() - {"clinic"}):
            answer = call(stage, client, method, rule, at | {"clinic": other})
            assert answer.status_code == 404, (method, rule)


@pytest.mark.parametrize("strange", [uuid4(), "x", "%00", "..", "' OR 1=1"])
def test_a_code_that_is_none_opens_no_board(stage: Stage, strange: str | UUID) -> None:
    client = stage.cast.app.test_client()
    assert client.get(f"/api/v1/partnership/boards/{strange}").status_code == 404


def test_who_left_a_project_is_no_partner_any_more(stage: Stage) -> None:
    everything_of(stage.ready())
    partner = dict(people(stage))["partner"]
    assert "partner" in roles_of(partner, stage.clinic)
    path.withdraw(Member.get(Member.person == partner).id, partner, now())
    assert Member.get(Member.person == partner).status == GONE
    assert roles_of(partner, stage.clinic) == {"family"}
