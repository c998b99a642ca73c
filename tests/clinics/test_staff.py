"""People begin and stop working at a clinic."""

from datetime import timedelta

from api.clinics import staff
from api.clinics.staff import Staff
from api.database import now
from api.people.session import Session
from tests.cast import Cast
from tests.conftest import on_both


def test_the_first_coordinator_comes_by_a_code_from_the_command_line(cast: Cast) -> None:
    clinic = staff.clinic_named("Hillside", "GB", "Europe/London", now())
    assert staff.clinic_named("Hillside", "GB", "Europe/London", now()) == clinic
    code = staff.invite(clinic, "coordinator", "", now())
    client = cast.sign_in(cast.stranger)
    answer = client.post("/api/v1/staff-invitations/accept", json={"code": code})
    assert answer.get_json() == {"id": str(clinic), "name": "Hillside", "role": "coordinator"}
    assert client.get("/api/v1/me").get_json()["clinics"] == [answer.get_json()]


def test_a_sign_in_at_work_lasts_half_a_day(cast: Cast) -> None:
    code = staff.invite(cast.clinic.id, "nurse", "", now())
    client = cast.sign_in(cast.stranger)
    client.post("/api/v1/staff-invitations/accept", json={"code": code})
    left = Session.get(Session.person == cast.stranger).expires_at - now()
    assert left <= timedelta(hours=12)


@on_both
def test_a_new_coordinator_sees_the_families_that_share(cast: Cast) -> None:
    cast.visiting()
    desk = cast.sign_in(cast.coordinator)
    form = {"role": "coordinator", "title": "Mx"}
    made = desk.post(f"/api/v1/clinics/{cast.clinic.id}/staff-invitations", json=form)
    code = made.get_json()["code"]
    new = cast.sign_in(cast.person("Kim", "kim@clinic.example"))
    assert new.post("/api/v1/staff-invitations/accept", json={"code": code}).status_code == 200
    assert new.get(f"/api/v1/children/{cast.leo.id}/access").status_code == 200
    assert new.get(f"/api/v1/children/{cast.nora.id}/access").status_code == 404


@on_both
def test_who_stops_working_sees_nobody_any_more(cast: Cast) -> None:
    cast.visiting()
    desk, okafor = cast.sign_in(cast.coordinator), cast.sign_in(cast.okafor)
    one = Staff.get(Staff.person == cast.okafor)
    assert desk.delete(f"/api/v1/clinics/{cast.clinic.id}/staff/{one.id}").status_code == 204
    assert okafor.get(f"/api/v1/children/{cast.leo.id}/access").status_code == 404
    assert okafor.get(f"/api/v1/clinics/{cast.clinic.id}").status_code == 404
    assert okafor.get("/api/v1/me").get_json()["clinics"] == []


def test_the_last_coordinator_stays(cast: Cast) -> None:
    desk = cast.sign_in(cast.coordinator)
    one = Staff.get(Staff.person == cast.coordinator)
    answer = desk.delete(f"/api/v1/clinics/{cast.clinic.id}/staff/{one.id}")
    assert (answer.status_code, answer.get_json()["code"]) == (409, "last-coordinator")


def test_only_a_coordinator_lets_staff_in(cast: Cast) -> None:
    form = {"role": "clinician", "title": "Dr"}
    address = f"/api/v1/clinics/{cast.clinic.id}/staff-invitations"
    assert cast.sign_in(cast.nurse).post(address, json=form).status_code == 404
    assert cast.sign_in(cast.okafor).post(address, json=form).status_code == 404
