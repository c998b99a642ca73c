"""Which languages people are offered is for whoever runs the server to say."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from api import create_app, pages
from api.people.person import Person
from api.settings import Settings
from tests.cast import PASSWORD, Cast

SPANISH = {"Accept-Language": "es-MX,es;q=0.9,en;q=0.5"}
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
    ("asked", "begun"),
    [
        ("es-MX,es;q=0.9,en;q=0.5", "es"),
        ("es-MX,en;q=0.5", "es"),
        ("en-GB,es;q=0.8", "en"),
        ("en-GB,en;q=0.9,es;q=0.8", "en"),
        ("de-DE,es;q=0.5", "es"),
        ("es;q=0,de", "en"),
        ("", "en"),
    ],
)
def test_the_page_begins_in_the_first_of_ones_languages_that_is_offered(
    client: FlaskClient, offers_spanish: FlaskClient, asked: str, begun: str
) -> None:
    headers = {"Accept-Language": asked}
    with offers_spanish.get("/c/1/entry", headers=headers) as answer:
        assert f'<html lang="{begun}"' in answer.get_data(as_text=True)
        assert "Accept-Language" in ", ".join(answer.headers.getlist("Vary"))
    with client.get("/", headers=headers) as answer:
        assert '<html lang="en"' in answer.get_data(as_text=True)
        assert "Accept-Language" not in ", ".join(answer.headers.getlist("Vary"))


def test_each_language_is_its_own_page(offers_spanish: FlaskClient) -> None:
    """What the worker keeps as the English page is English, whoever fetches it."""
    with offers_spanish.get("/index.html", headers=SPANISH) as kept:
        assert kept.status_code == 200
        assert '<html lang="en"' in kept.get_data(as_text=True)
    with offers_spanish.get("/", headers=SPANISH) as first:
        known = {"If-None-Match": first.headers["ETag"]}
    with offers_spanish.get("/", headers=SPANISH | known) as again:
        assert again.status_code == 304
    with offers_spanish.get("/", headers=GERMAN | known) as other:
        assert other.status_code == 200


def test_a_language_that_was_not_built_is_not_handed_out(
    app: Flask, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copy(pages.STATIC / "index.html", tmp_path)
    monkeypatch.setattr(pages, "STATIC", tmp_path)
    client = create_app(replace(settings, languages=("en", "es"))).test_client()
    with client.get("/", headers=SPANISH) as answer:
        assert '<html lang="en"' in answer.get_data(as_text=True)


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
