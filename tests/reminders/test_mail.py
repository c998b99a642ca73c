"""Mails arrive, say nothing, and tell the engine what to do when they do not arrive."""

import socket
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from api.reminders import mail
from api.reminders.message import Message, Outcome
from api.reminders.own_settings import ReminderSettings
from api.settings import Settings
from tests.cast import Cast
from tests.conftest import on_both

SITE = "https://e.example"
MESSAGE = Message("t0k3n", "/n/5f", "It is time for your reminder.", 600, "normal", "topic", 1)
MAYA = mail.Mailbox("maya@example.org", "en-GB")


class Office:
    """A mail server's counter: keeps what comes, or answers as it is told."""

    def __init__(self) -> None:
        self.answer = "250 OK"
        self.at_the_door = "250 OK"
        self.taken: list[EmailMessage] = []

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, to: str, _: Any) -> str:
        envelope.rcpt_tos.append(to)
        return self.at_the_door

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.taken.append(message_from_bytes(envelope.content, policy=default))
        return self.answer


@pytest.fixture
def office() -> Iterator[tuple[Office, str]]:
    """A mail server on a port of its own, and its address as a setting."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    counter = Office()
    server = Controller(counter, hostname="127.0.0.1", port=port)
    server.start()
    yield counter, f"smtp://127.0.0.1:{port}"
    server.stop()


def deliver(url: str, to: mail.Mailbox) -> Outcome:
    way = mail.way(Settings(data_dir=Path("."), site=SITE, mail_url=url))
    return way.deliver(way.seal(to, MESSAGE))


def test_a_mail_arrives_and_says_only_where_to_look(office: tuple[Office, str]) -> None:
    counter, url = office
    assert deliver(url, MAYA).state == "sent"
    (came,) = counter.taken
    assert (came["Subject"], came["To"]) == ("A reminder from Ensemble", "maya@example.org")
    assert came["From"] == "Ensemble <no-reply@e.example>"
    assert came["Auto-Submitted"] == "auto-generated"
    assert came["List-Unsubscribe"] == f"<{SITE}/reminders>"
    text = came.get_content()
    assert MESSAGE.body in text
    assert f"{SITE}/n/5f\n" in text.replace("\r\n", "\n")


def test_the_same_message_sent_again_is_the_same_mail(office: tuple[Office, str]) -> None:
    counter, url = office
    ben = mail.Mailbox("ben@example.org", "en")
    for to in (MAYA, MAYA, ben):
        deliver(url, to)
    ids = [came["Message-ID"] for came in counter.taken]
    assert ids[0] == ids[1] != ids[2]


@pytest.mark.parametrize(
    ("door", "answer", "state"),
    [
        ("250 OK", "451 later", "retry"),
        ("250 OK", "554 never", "dropped"),
        ("451 later", "250 OK", "retry"),
        ("550 nobody of that name", "250 OK", "dropped"),
    ],
)
def test_what_the_other_side_says_is_what_becomes_of_it(
    office: tuple[Office, str], door: str, answer: str, state: str
) -> None:
    counter, url = office
    counter.at_the_door, counter.answer = door, answer
    assert deliver(url, MAYA).state == state


def test_a_server_that_is_away_is_tried_again() -> None:
    outcome = deliver("smtp://127.0.0.1:1", MAYA)
    assert outcome.state == "retry"
    assert outcome.after > 0


def test_a_password_never_goes_out_in_the_open(
    office: tuple[Office, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    counter, url = office
    monkeypatch.setattr("api.reminders.post.LOOPBACK", ())
    outcome = deliver(url.replace("//", "//name:secret@"), MAYA)
    assert (outcome.state, counter.taken) == ("retry", [])


def test_without_a_server_it_is_shown_on_the_console(capsys: pytest.CaptureFixture[str]) -> None:
    assert deliver("", MAYA).state == "sent"
    assert "Subject: A reminder from Ensemble" in capsys.readouterr().err


@on_both
def test_only_who_wants_single_mails_gets_them(cast: Cast) -> None:
    for person, wants in ((cast.maya, "single"), (cast.ben, "digest"), (cast.stranger, "none")):
        ReminderSettings.create(person=person, mail=wants)
    everybody = [cast.maya.id, cast.ben.id, cast.stranger.id, cast.okafor.id]
    assert mail.targets(everybody) == [(cast.maya.id, cast.maya.id)]
    assert mail.load([cast.maya.id]) == {cast.maya.id: mail.Mailbox("maya@example.org", "en")}
    mail.forget(cast.maya.id)
    assert mail.targets(everybody) == []
