"""What leaves the app by itself says nothing: every template, in every language, as it is sent."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from uuid import uuid4

import pytest
from icalendar import Calendar

from api.reminders import mail
from api.reminders.calendar import calendar
from api.reminders.message import Message
from api.reminders.reminder import THINGS, Reminder
from api.sentences import WORDS, languages, sentence, told
from api.settings import Settings
from tests.cast import Cast

LISTS = Path(__file__).parent / "health_words"
CONDITIONS = Path(__file__).parents[2] / "api/clinical/conditions"
EVERYWHERE = pytest.mark.parametrize("language", languages())
TELL_NOTHING = ("activity_limit", "well_being")
ID = re.compile(r"^(told-[a-z-]+) =", re.MULTILINE)
WORD = re.compile(r"[\w'-]+")
SITE = "https://e.example"
VALUES = {"address": f"{SITE}/n/1", "settings": f"{SITE}/reminders", "sentence": "X."}
SETTINGS = Settings(data_dir=Path("."), site=SITE)


@cache
def beginnings(language: str) -> tuple[str, ...]:
    """How words begin that must not stand there; a language without a list fails."""
    lines = (LISTS / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(" ".join(line for line in lines if not line.startswith("#")).split())


def health_words(text: str, language: str) -> list[str]:
    words = WORD.findall(text.casefold().replace("\u2019", "'"))
    return [word for word in words if word.startswith(beginnings(language))]


def ids(language: str) -> list[str]:
    return ID.findall(told(language))


def messages(language: str) -> Iterator[Message]:
    """What the engine hands to every way, with each sentence that it can say."""
    for id in ids(language):
        if id.startswith(("told-push", "told-digest")):
            body = sentence(id, language)
            yield Message("t0k3n", "/n/5f", body, 60, "normal", "topic", 1)


@EVERYWHERE
def test_no_template_has_a_health_word(language: str) -> None:
    found = {id: health_words(sentence(id, language, **VALUES), language) for id in ids(language)}
    assert {id: words for id, words in found.items() if words} == {}


@EVERYWHERE
def test_every_language_tells_all_that_is_told(language: str) -> None:
    assert set(ids(language)) == set(ids("en"))


@EVERYWHERE
def test_no_mail_as_it_is_sent_has_one(language: str) -> None:
    to = mail.Mailbox("somebody@example.org", language)
    for message in messages(language):
        sent = mail.compose(SETTINGS, to, message)
        said = f"{sent.items()} {sent.get_content()}"
        assert health_words(said, language) == [], said


@EVERYWHERE
def test_no_calendar_as_it_is_sent_has_one(cast: Cast, language: str) -> None:
    cast.maya.locale = language
    said = {"times": ["07:00"], "days": [1], "zone": "Europe/London"}
    at = datetime(2026, 3, 2, tzinfo=UTC)
    every = [
        Reminder(id=uuid4(), person=cast.maya, child=cast.leo, thing=thing, changed_at=at, **said)
        for thing in THINGS
    ]
    read = Calendar.from_ical(calendar(every, {one.id: [at] for one in every}, cast.maya, SITE, at))
    shown = [str(event[name]) for event in read.walk("VEVENT") for name in ("SUMMARY", "UID")]
    shown += [str(event["DESCRIPTION"]) for event in read.walk("VEVENT")]
    assert [health_words(text, language) for text in shown if health_words(text, language)] == []
    whole = read.to_ical().decode().casefold()
    assert not [one for one in ("leo", "maya", *THINGS) if re.search(rf"\b{one}\b", whole)]


@EVERYWHERE
def test_what_a_lock_screen_may_say_once_its_person_said_yes_is_kept_apart(language: str) -> None:
    text = (WORDS / f"{language}.ftl").read_text(encoding="utf-8")
    allowed = set(re.findall(r"^(push-[a-z-]+) =", text, re.MULTILINE))
    assert allowed == {f"push-{thing}" for thing in THINGS}
    assert not allowed & set(ids(language))


def test_the_list_knows_the_words_of_the_diary() -> None:
    definitions = [json.loads(file.read_text()) for file in CONDITIONS.glob("*.json")]
    names = [one["condition"] for one in definitions]
    names += [variant for one in definitions for variant in one["variants"] or ()]
    usual = [
        field["id"] for one in definitions for field in one["fields"] if field["group"] == "usual"
    ]
    telling = [name for name in names + usual if name not in TELL_NOTHING]
    missed = [name for name in telling if not health_words(name.replace("_", " "), "en")]
    assert missed == []


def test_a_template_with_a_health_word_would_be_found() -> None:
    for text in ("Time for Leo's inhaler", "Peak flow!", "A visit is near", "From your clinic"):
        assert health_words(text, "en")
