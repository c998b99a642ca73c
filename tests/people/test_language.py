"""Which languages people are offered is for whoever runs the server to say."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from api import create_app
from api.people.person import Person
from api.settings import Settings
from tests.cast import PASSWORD, Cast

SPANISH = {"Accept-Language": "es-MX,es;q=0.9,en;q=0.5"}
ENGLISH_FIRST = {"Accept-Language": "en-GB,en;q=0.9,es;q=0.8"}
GERMAN = {"Accept-Language": "de-DE,de;q=0.9"}
CREDENTIALS = {"email": "maya@example.org", "password": PASSWORD, "device_name": "a phone"}


@pytest.fixture
def offers_spanish(app: Flask, settings: Settings) -> Iterator[FlaskClient]:
    """Another server on the same data, which offers Spanish."""
    yield create_app(replace(settings, languages=("en", "es"))).test_client()


def language() -> str:
    return str(Person.get(Person.email == CREDENTIALS["email"]).locale)


def told(client: FlaskClient, method: str, path: str = "/") -> str | None:
    """What the page says is offered."""
    with client.open(path, method=method) as answer:
        assert answer.status_code == 200
        return answer.headers.get("Avail-Language")


def test_the_setting_names_what_is_offered_and_english_always_is() -> None:
    assert Settings.from_environment({}).languages == ("en",)
    assert Settings.from_environment({"LANGUAGES": "es"}).languages == ("en", "es")
    assert Settings.from_environment({"LANGUAGES": " en , ES ,"}).languages == ("en", "es")


def test_a_language_without_words_stops_the_start_with_a_sentence() -> None:
    with pytest.raises(SystemExit, match=r'LANGUAGES: no words in "tlh", only in en, es'):
        Settings.from_environment({"LANGUAGES": "en,tlh"})


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_the_page_tells_what_is_offered_beside_english(
    client: FlaskClient, offers_spanish: FlaskClient, method: str
) -> None:
    assert told(offers_spanish, method) == "en, es"
    assert told(offers_spanish, method, "/more") == "en, es"
    assert told(client, method) is None


@pytest.mark.parametrize(
    ("asked", "begun"), [(SPANISH, "es"), (GERMAN, "en"), ({}, "en"), (ENGLISH_FIRST, "en")]
)
def test_the_page_begins_in_the_language_of_who_asks(
    client: FlaskClient, offers_spanish: FlaskClient, asked: dict[str, str], begun: str
) -> None:
    with offers_spanish.get("/c/1/entry", headers=asked) as answer:
        assert f'<html lang="{begun}"' in answer.text
        assert "Accept-Language" in ", ".join(answer.headers.getlist("Vary"))
    with client.get("/", headers=asked) as answer:
        assert '<html lang="en"' in answer.text
        assert "Accept-Language" not in ", ".join(answer.headers.getlist("Vary"))


def test_mails_come_in_the_language_of_the_last_sign_in(
    client: FlaskClient, offers_spanish: FlaskClient
) -> None:
    offers_spanish.post("/api/v1/accounts", json=CREDENTIALS | {"name": "Maya"}, headers=SPANISH)
    assert language() == "es"
    client.post("/api/v1/sessions", json=CREDENTIALS, headers=SPANISH)
    assert language() == "en"
    offers_spanish.post("/api/v1/sessions", json=CREDENTIALS, headers=SPANISH)
    assert language() == "es"
    offers_spanish.post("/api/v1/sessions", json=CREDENTIALS, headers=GERMAN)
    assert language() == "en"


def test_somebody_elses_guess_changes_nobodys_language(
    cast: Cast, offers_spanish: FlaskClient
) -> None:
    wrong = CREDENTIALS | {"email": cast.maya.email, "password": "four boats in the wrong place"}
    assert offers_spanish.post("/api/v1/sessions", json=wrong, headers=SPANISH).status_code == 401
    assert Person.get_by_id(cast.maya.id).locale == "en"
