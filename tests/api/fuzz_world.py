"""A family, its clinic and everything one can point at, for requests that are made up."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import uuid4

from flask import Flask
from hypothesis import strategies as st
from schemathesis import Case
from schemathesis.checks import CHECKS, load_all_checks

from api.access import guardians
from api.access.grant import Grant
from api.care.kinds import KINDS
from api.clinics import staff
from api.clinics.share import REQUESTED, Share
from api.clinics.staff import Staff
from api.database import db, now
from api.people import session
from api.people.person import Person
from tests.care.writer import Writer, entry_body
from tests.cast import PASSWORD, Cast
from tests.partnership.stage import Stage, everything_of

load_all_checks()
CHECKED: list[Any] = [
    CHECKS.get_one(name)
    for name in (
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
    )
]


@dataclass
class World:
    """Who asks, and by the name of a parameter or field what is really there."""

    app: Flask
    people: list[Person]
    real: dict[str, list[Any]]

    def send(self, case: Case[Any], who: Person | None) -> None:
        """Make the request as this person, hold the answer against the document, undo it all."""
        with db.atomic() as transaction:
            cookies = {"ensemble_session": session.start(who, "fuzz", now())[1]} if who else {}
            # Werkzeug's client does not unpack what a browser would.
            plain = {"Accept-Encoding": "identity"}
            case.call_and_validate(headers=plain, cookies=cookies, checks=CHECKED)
            transaction.rollback()


def world(app: Flask, cast: Cast) -> World:
    """Leo's record with an entry, codes that are open, a request that waits."""
    cast.visiting()
    people = [cast.maya, cast.coordinator, cast.okafor, cast.stranger]
    real = _records(cast) | _codes(cast) | {"team": [[str(one.id)] for one in people]}
    together = Stage(cast).ready()
    for name, value in everything_of(together).items():
        real[name] = [*real.get(name, []), value]
    written = {name: [_json(value) for value in values] for name, values in real.items()}
    return World(app, people, written)


def _records(cast: Cast) -> dict[str, list[Any]]:
    """What is in the record, and the fields of a revision that could be added to it."""
    unshared = cast.child("Ivy", "plum", "leaf", date(2016, 5, 1))
    asked = {"requested_by": cast.maya, "requested_at": now(), "status": REQUESTED}
    waiting = Share.create(child=cast.nora, clinic=cast.clinic, **asked)
    entry = Writer(cast, cast.maya, cast.leo).entry("2026-11-20")
    return {
        "child": [cast.leo.id, unshared.id],
        "rev": [cast.leo.rev],
        "clinic": [cast.clinic.id],
        "staff_id": [one.id for one in Staff.select()],
        "share": [waiting.id, cast.share.id],
        "record": [entry],
        "stream": [cast.stream(cast.leo)],
        "device": [uuid4()],
        "at": ["2026-11-20T20:00"],
        "zone": ["Europe/London"],
        "schema": [1],
        "kind": [kind.name for kind in KINDS],
        "parents": [[], [entry]],
        "body": [entry_body("2026-11-20", "morning"), None],
    }


def _codes(cast: Cast) -> dict[str, list[Any]]:
    """What lets somebody in: codes, sign-ins, an invitation taken up."""
    leo, stranger = cast.leo, cast.stranger
    taken = guardians.invite(leo.id, cast.maya, now())[1]
    accepted = guardians.accept(taken, leo.birth_date, stranger, now())
    invitation, code = guardians.invite(leo.id, cast.maya, now())
    staff_code = staff.invite(cast.clinic.id, "nurse", "", now())
    return {
        "grant": [accepted.id, Grant.get(Grant.person == cast.maya).id],
        "invitation_id": [invitation.id],
        "session_id": [session.start(cast.maya, "another phone", now())[0].id],
        "code": [code, cast.clinic.join_code, staff_code],
        "birth_date": [leo.birth_date],
        "email": [cast.maya.email],
        "password": [PASSWORD],
        "current": [PASSWORD],
        "new": ["nine green kettles humming"],
    }


def _json(value: Any) -> Any:
    return value if isinstance(value, dict | list | int | None) else str(value)


@st.composite
def about(
    draw: st.DrawFn, cases: st.SearchStrategy[Case[Any]], real: dict[str, list[Any]]
) -> Case[Any]:
    """A made-up case, most of whose names and fields then point at what is really there."""
    case = draw(cases)
    keep = st.integers(0, 7).map(bool)
    _point(case.path_parameters, real, draw, keep)
    forms = [case.body] if isinstance(case.body, dict) else []
    for form in forms:
        _point(form, real, draw, keep)
        inner = form.get("revisions")
        forms += [one for one in inner if isinstance(one, dict)] if isinstance(inner, list) else []
    return case


def _point(
    parameters: dict[str, Any], real: dict[str, list[Any]], draw: st.DrawFn, keep: Any
) -> None:
    for name in parameters:
        if name in real and draw(keep):
            parameters[name] = draw(st.sampled_from(real[name]))
