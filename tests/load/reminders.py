"""How fast reminders go out: what the engine costs beside the library, and 10,000 in a minute."""

import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

from pydantic import AnyHttpUrl
from webpush import WebPush, WebPushSubscription
from webpush.types import WebPushKeys

from api.access.grant import Grant
from api.database import connection, db, new_id, now, open_database
from api.migrations import migrate
from api.people.child import Child
from api.people.person import Person
from api.people.session import Session
from api.reminders import push
from api.reminders.delivery import Delivery
from api.reminders.engine import Engine
from api.reminders.keys import key_pair
from api.reminders.message import SENT, Message
from api.reminders.push_service import written
from api.reminders.reminder import Reminder
from api.reminders.subscription import PushSubscription, Target
from api.settings import Settings
from tests.load.figure import Figure, middle
from tests.load.patients import Rows, insert_all
from tests.load.world import World, free_port, wait_for
from tests.reminders.strict_push import Browser

PEOPLE, EACH = 5_000, 2
TURNS = 3
HOURS = ("19:00", "18:30", "20:15", "17:45", "21:00")
ZONES = ("Europe/London", "Europe/Paris", "Africa/Lagos", "Asia/Kolkata", "America/Chicago")
_turns: dict[str, list[float]] = defaultdict(list)


def a_second_and_core(worlds: Mapping[str, World], name: str) -> float:
    """Messages for each second of processor time: by the library alone, or through the engine.

    All take turns, so that a host whose speed changes from minute to minute is as fair to each.
    """
    if not _turns:
        for each in [*worlds] * TURNS:
            _turns[each].append(_bare() if each == "floor" else _through(worlds[each].settings))
    return middle(_turns[name])


def _bare() -> float:
    """Encrypted and signed by `webpush`, one after the other, and nothing else."""
    target = Target("https://fcm.googleapis.com/fcm/send/x", **_keys())
    message = Message(str(uuid4()), "/n/x", "It is time.", 60, "normal", "x", 1)
    with tempfile.TemporaryDirectory() as folder:
        library = WebPush(*key_pair(Path(folder)), "mailto:ensemble@localhost", expiration=3600)
        keys = WebPushKeys(auth=target.auth, p256dh=target.p256dh)
        begun = time.process_time()
        for _ in range(PEOPLE * EACH):
            where = WebPushSubscription(endpoint=AnyHttpUrl(target.endpoint), keys=keys)
            library.get(written(message, "https://ensemble.example"), where)
        return PEOPLE * EACH / (time.process_time() - begun)


def _through(settings: Settings) -> float:
    """Planned, claimed, sealed, booked, and sent nowhere."""
    with _database(settings) as apart:
        _people("https://fcm.googleapis.com/fcm/send")
        way = replace(push.way(apart), deliver=lambda sealed: SENT)
        begun = time.process_time()
        tried = Engine([way], now).run()
        spent = time.process_time() - begun
    assert tried == PEOPLE * EACH
    return tried / spent


def seconds_for_ten_thousand(worlds: Mapping[str, World], name: str) -> float | None:
    """From the minute in which they are due until the last one is sent and booked."""
    if name == "floor":
        return None
    port = free_port()
    service = [sys.executable, "-m", "tests.load.push_service", str(port)]
    with _database(worlds[name].settings) as settings, subprocess.Popen(service) as process:
        try:
            wait_for(port)
            _people(f"http://127.0.0.1:{port}")
            begun = time.monotonic()
            Engine([push.way(replace(settings, push_hosts=("127.0.0.1",)))], now).run()
            took = time.monotonic() - begun
            assert Delivery.select().where(Delivery.state == "sent").count() == PEOPLE * EACH
        finally:
            process.terminate()
    return took


@contextmanager
def _database(settings: Settings) -> Iterator[Settings]:
    """An empty database of the same make, which no server's own sender looks into."""
    with tempfile.TemporaryDirectory() as folder:
        apart = Settings(data_dir=Path(folder))
        if settings.database_url:
            name = f"reminders_{new_id().hex}"
            open_database(settings)
            with connection():
                db.execute_sql(f"CREATE DATABASE {name}")
            address = settings.database_url.replace("/postgres?", f"/{name}?")
            apart = replace(apart, database_url=address)
        open_database(apart)
        with connection():
            migrate()
            yield apart


def _people(service: str) -> None:
    """People with a phone each and reminders that are due now."""
    at = now()
    people = [new_id() for _ in range(PEOPLE)]
    children = {person: new_id() for person in people}
    sessions = {person: new_id() for person in people}
    keys = _keys()
    phones = [
        {"id": new_id(), "session": session, "person": person, "refreshed_at": at, **keys}
        | {"endpoint": f"{service}/{person}"}
        for person, session in sessions.items()
    ]
    rows: Rows = {
        Person: [_person(id, at) for id in people],
        Child: [_child(id, person, at) for person, id in children.items()],
        Grant: [_grant(person, child, at) for person, child in children.items()],
        Session: [_session(id, person, at) for person, id in sessions.items()],
        PushSubscription: phones,
        Reminder: [_reminder(n, id, children[id], at) for n, id in enumerate(people * EACH)],
    }
    insert_all(rows)


def _keys() -> dict[str, str]:
    keys: dict[str, str] = Browser("").subscription["keys"]
    return keys


def _person(id: object, at: datetime) -> dict[str, object]:
    return {
        "id": id,
        "name": "Parent",
        "email": f"{id}@example.org",
        "password_hash": "",
        "locale": "en",
        "staff": False,
        "created_at": at,
    }


def _child(id: object, person: object, at: datetime) -> dict[str, object]:
    said = {"name": "Leo", "colour": "teal", "shape": "star", "birth_date": date(2018, 3, 14)}
    return {"id": id, **said, "conditions": [], "created_by": person, "created_at": at, "rev": 1}


def _grant(person: object, child: object, at: datetime) -> dict[str, object]:
    said = {"role": "guardian", "status": "active", "basis": "test", "clinic_name": "", "title": ""}
    times = {"starts_at": at, "created_at": at}
    return {"id": new_id(), "child": child, "person": person, **said, **times}


def _session(id: object, person: object, at: datetime) -> dict[str, object]:
    ends = at.replace(year=at.year + 1)
    times = {"created_at": at, "last_seen_at": at, "expires_at": ends}
    token = uuid4().bytes + uuid4().bytes
    return {"id": id, "token_hash": token, "person": person, "device_name": "phone", **times}


def _reminder(n: int, person: object, child: object, at: datetime) -> dict[str, object]:
    times = ["07:00", HOURS[n % len(HOURS)]]
    said = {"thing": "peak-flow", "times": times, "days": [1, 2, 3, 4, 5, 6, 7]}
    zone = ZONES[n // len(HOURS) % len(ZONES)]
    rest = {"zone": zone, "seldom": False, "ignored": 0, "changed_at": at}
    instants = {"occurrence": at, "next_due": at}
    return {"id": uuid4(), "person": person, "child": child, **said, **rest, **instants}


FIGURES = [
    Figure("reminders, messages a second and core", 2500, "/s", a_second_and_core, True),
    Figure("reminders, 10,000 due in one minute are out", 60, "s", seconds_for_ten_thousand),
]
