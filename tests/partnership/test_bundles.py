"""A bundle is read by whoever was handed its code, and holds nothing but what was checked."""

from typing import Any
from uuid import uuid4

import pytest

from api.database import now
from api.errors import Invalid, NotFound
from api.partnership import board_routes, bundle, resource, resource_routes
from tests.conftest import on_both
from tests.partnership.shelf import BODY, add, checked, handed_over
from tests.partnership.stage import Stage


def read(stage: Stage, code: str) -> dict[str, Any]:
    answer = stage.cast.app.test_client().get(f"/api/v1/partnership/bundles/{code}")
    assert answer.status_code == 200
    told: dict[str, Any] = answer.get_json()
    return told


@on_both
def test_anybody_with_the_code_reads_it_in_its_order_without_an_account(stage: Stage) -> None:
    first, second = checked(stage), checked(stage, title="Whom to call")
    told = read(stage, handed_over(stage, second, first).code)
    shown = [one["body"]["title"] for one in told["resources"]]
    assert shown == ["Whom to call", "The first week"]
    assert told["clinic"] == stage.cast.clinic.name
    assert {one["checked_by"] for one in told["resources"]} == {stage.cast.okafor.name}


def test_it_never_shows_a_version_that_nobody_checked(stage: Stage) -> None:
    old, never = checked(stage), add(stage, stage.cast.nurse)
    resource.write(stage.clinic, old, 1, BODY | {"title": "New"}, stage.cast.nurse, now())
    told = read(stage, handed_over(stage, old, never).code)
    assert [one["number"] for one in told["resources"]] == [1]
    assert "New" not in [one["body"]["title"] for one in told["resources"]]


def test_what_is_for_staff_is_in_no_bundle(stage: Stage) -> None:
    both = handed_over(stage, checked(stage), checked(stage, readers="staff"))
    assert [one["body"]["readers"] for one in read(stage, both.code)["resources"]] == ["family"]


def test_no_person_is_in_it_but_who_stands_up_for_it(stage: Stage) -> None:
    stage.family(stage.cast.maya)
    text = str(read(stage, handed_over(stage, checked(stage)).code))
    assert stage.cast.maya.name not in text and stage.cast.nurse.name not in text


def test_it_takes_nothing_from_another_library(stage: Stage) -> None:
    with pytest.raises(Invalid):
        handed_over(stage, uuid4())


def test_its_code_stays_while_it_changes_and_opens_nothing_once_it_ended(stage: Stage) -> None:
    made = handed_over(stage, checked(stage))
    form = {"title": "After one week", "words": "", "resources": [checked(stage)]}
    bundle.change(stage.clinic, made.id, form, stage.cast.nurse, now())
    assert read(stage, made.code.lower().replace("-", " "))["title"] == "After one week"
    bundle.end(stage.clinic, made.id, stage.cast.nurse, now())
    with pytest.raises(NotFound):
        bundle.public(made.code)


def test_its_picture_leads_to_it(stage: Stage) -> None:
    made = handed_over(stage, checked(stage))
    client = stage.cast.app.test_client()
    drawn = client.get(f"/api/v1/partnership/bundles/{made.code}/qr.svg")
    assert drawn.status_code == 200 and drawn.mimetype == "image/svg+xml"


@pytest.mark.parametrize("address", ["boards/{}", "bundles/{}"])
def test_no_way_to_a_public_code_can_be_tried_without_end(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    for routes in (board_routes, resource_routes):
        monkeypatch.setattr(routes, "LOOKS", "2 per hour")
    client = stage.cast.app.test_client()
    at = f"/api/v1/partnership/{address.format('00000-00000')}"
    tried = [client.get(way).status_code for way in (at, f"{at}/qr.svg", at, f"{at}/qr.svg")]
    assert tried == [404, 404, 429, 429]


def test_a_clinic_that_prints_many_pictures_uses_up_nobodys_looks(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resource_routes, "LOOKS", "2 per hour")
    made = handed_over(stage, checked(stage))
    client = stage.cast.app.test_client()
    at = f"/api/v1/partnership/bundles/{made.code}/qr.svg"
    assert {client.get(at).status_code for _ in range(5)} == {200}
    assert read(stage, made.code)["code"] == made.code
