"""The private calendar rings when the reminders do, and says nothing to whoever reads along."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from flask.testing import FlaskClient
from icalendar import Calendar

from api.access import grant as grants
from api.access.grant import Grant
from api.database import now
from api.reminders.calendar import calendar
from api.reminders.reminder import Reminder
from api.reminders.when import Quiet, Times, next_ring
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both

PROGRAM = Path(__file__).parent / "calendar_program.js"
VENV = str(Path(__file__).parents[2] / ".venv/bin")
SET = datetime(2026, 3, 2, 12, tzinfo=UTC)
YEAR = timedelta(days=400)


def reminder(cast: Cast, **said: Any) -> Reminder:
    values = {"times": ["07:00"], "days": [1, 3, 6], "zone": "Europe/London", "changed_at": SET}
    place = {"id": uuid4(), "person": cast.maya, "child": cast.leo, "thing": "peak-flow"}
    return Reminder.create(**(place | values | said))


def made(cast: Cast, *reminders: Reminder) -> Any:
    return Calendar.from_ical(calendar(reminders, {}, cast.maya, "https://e.example", SET))


def instants(read: Any, until: datetime) -> list[datetime]:
    """When a calendar program rings, by the file's own rules and the file's own time zones."""
    return sorted(at for event in read.walk("VEVENT") for at in _rings(read, event, until))


def _rings(read: Any, event: Any, until: datetime) -> Iterator[datetime]:
    wall = event.start.replace(tzinfo=None)
    (zone,) = [one.to_tz() for one in read.timezones if one.tz_name == event.start.tzinfo.key]
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=wall)
    for at in rule.between(wall, until.replace(tzinfo=None), inc=True):
        yield at.replace(tzinfo=zone).astimezone(UTC)


def rung(one: Reminder, until: datetime) -> list[datetime]:
    """When the engine rings, without quiet hours."""
    names = ("times", "days", "zone", "paused_until", "seldom")
    said = Times(*(getattr(one, name) for name in names))
    silent, at, found = Quiet("UTC", "00:00", "00:00"), SET, []
    while (ring := next_ring(said, silent, at)) and ring.due < until:
        found.append(ring.due)
        at = ring.due
    return found


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Asia/Kathmandu"])
@pytest.mark.parametrize("seldom", [False, True])
def test_it_rings_when_the_reminder_does(cast: Cast, zone: str, seldom: bool) -> None:
    one = reminder(cast, times=["19:30", "07:00"], zone=zone, seldom=seldom)
    until = SET + YEAR
    # The first day counts from its morning in a calendar, from now on in the engine.
    found = [at for at in instants(made(cast, one), until) if at > SET]
    assert found == rung(one, until)


@pytest.mark.parametrize("zone", ["Europe/London", "America/Santiago", "Australia/Lord_Howe"])
def test_another_calendar_program_reads_the_same(cast: Cast, zone: str) -> None:
    several = [
        reminder(cast, times=["19:30", "07:00"], zone=zone),
        reminder(cast, days=[1, 2, 3, 4, 5, 6, 7], zone=zone, seldom=True),
    ]
    until = SET + YEAR
    told = read_elsewhere(calendar(several, {}, cast.maya, "https://e.example", SET), until)
    assert told["titles"] == ["A reminder"] * 3
    assert told["zones"] == 1
    found = [at for at in map(datetime.fromisoformat, told["instants"]) if at > SET]
    assert found == sorted(at for one in several for at in rung(one, until))


def read_elsewhere(file: bytes, until: datetime) -> Any:
    """What a program written by others, in another language, makes of the file."""
    node = shutil.which("node", path=VENV) or shutil.which("node")
    assert node and PROGRAM.exists(), "npm install brings it"
    command = [node, str(PROGRAM), until.isoformat()]
    return json.loads(subprocess.run(command, input=file, capture_output=True, check=True).stdout)


def test_it_keeps_silent_through_a_pause(cast: Cast) -> None:
    one = reminder(cast, paused_until="2026-04-20")
    first = instants(made(cast, one), SET + YEAR)[0]
    assert first.astimezone(ZoneInfo("Europe/London")).date().isoformat() == "2026-04-20"


def test_every_event_is_whole(cast: Cast) -> None:
    read = made(cast, reminder(cast), reminder(cast, times=["07:00", "12:00"]))
    ids = [str(event["UID"]) for event in read.walk("VEVENT")]
    assert len(ids) == len(set(ids)) == 3
    assert all(event["DTSTAMP"] and event["CLASS"] == "PRIVATE" for event in read.walk("VEVENT"))
    assert read["REFRESH-INTERVAL"].params["VALUE"] == "DURATION"
    assert not read.errors


def test_questions_for_a_visit_stand_on_the_days_before_it(cast: Cast) -> None:
    day = now().date() + timedelta(days=10)
    visit = {"clinic": str(cast.clinic.id), "day": str(day), "time": "15:00"}
    visit["clinician"] = str(cast.visiting().okafor.id)
    result = Writer(cast, cast.okafor, cast.leo).push("visit", visit, at="2026-03-01T10:00")
    assert result["status"] == "stored"
    every = {"times": ["18:00"], "days": [1, 2, 3, 4, 5, 6, 7], "zone": "Etc/UTC"}
    reminder(cast, thing="visit", record=None, **every)
    file = cast.app.test_client().get(address(cast.sign_in(cast.maya))).data
    read: Any = Calendar.from_ical(file)
    days = [event.start.date() for event in read.walk("VEVENT")]
    assert days == [day - timedelta(days=before) for before in (2, 1, 0)]
    assert "RRULE" not in read.to_ical().decode()


def address(client: FlaskClient) -> str:
    told = client.post("/api/v1/calendar").get_json()["address"]
    return str(told).removeprefix("http://localhost")


@on_both
def test_the_address_opens_without_signing_in_and_names_nobody(cast: Cast) -> None:
    reminder(cast)
    where = address(cast.sign_in(cast.maya))
    answer = cast.app.test_client().get(where)
    assert (answer.status_code, answer.mimetype) == (200, "text/calendar")
    assert answer.text.count("BEGIN:VEVENT") == 1
    for word in ("leo", "maya", "peak", "flow", str(cast.leo.id), str(cast.maya.id)):
        assert word not in answer.text.lower()


def test_a_program_that_has_it_already_is_told_so(cast: Cast) -> None:
    reminder(cast)
    where, client = address(cast.sign_in(cast.maya)), cast.app.test_client()
    tag = client.get(where).headers["ETag"]
    assert client.get(where, headers={"If-None-Match": tag}).status_code == 304


@on_both
def test_an_address_ends_when_its_person_ends_it_or_makes_another(cast: Cast) -> None:
    maya = cast.sign_in(cast.maya)
    first, second = address(maya), address(maya)
    assert [maya.get(one).status_code for one in (first, second)] == [404, 200]
    assert maya.delete("/api/v1/calendar").status_code == 204
    assert maya.get(second).status_code == 404
    assert maya.get("/api/v1/calendar").get_json() == {"made_at": None}


def test_an_address_that_nobody_has_is_not_found(cast: Cast) -> None:
    client = cast.app.test_client()
    for guess in ("x", "0" * 43, str(UUID(int=0)), "%00", "..%2f"):
        assert client.get(f"/api/v1/calendar/{guess}.ics").status_code == 404


def test_a_parent_who_is_out_of_the_record_has_none_of_its_times(cast: Cast) -> None:
    reminder(cast)
    where = address(cast.sign_in(cast.maya))
    grants.end((Grant.child == cast.leo) & (Grant.person == cast.maya), cast.maya, now())
    assert "VEVENT" not in cast.app.test_client().get(where).text


def test_the_secret_is_kept_by_nobody_but_its_person(cast: Cast) -> None:
    secret = address(cast.sign_in(cast.maya)).split("/")[-1].removesuffix(".ics")
    rows = cast.app.extensions["database"].execute_sql("SELECT * FROM calendar_feed").fetchall()
    assert secret not in str(rows)
