"""A link for somebody without an account: its PIN, its end, and the line in the access log."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from api.access import grant as grants
from api.access import link as links
from api.access.grant import Grant
from api.access.link import TRIES, LinkNotOpen, PlanLink, WrongPin
from api.access.log import AccessLog
from api.care import carer_page
from api.care.carer_page import open_link
from api.database import db, now
from api.people import password
from api.settings import Settings
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both
from tests.records.test_at_once import beside

PIN = "2468"
WEEK = timedelta(days=7)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With room for ten connections."""
    return replace(settings, threads=10)


@pytest.fixture
def token(cast: Cast) -> Iterator[str]:
    """Of a link to Leo's plan, which Dr Okafor has issued."""
    cast.visiting()
    Writer(cast, cast.okafor, cast.leo).plan()
    _, token = links.make(cast.leo.id, "School nurse", PIN, now() + WEEK, cast.maya, now())
    yield token


def ask(cast: Cast, token: str, pin: str = PIN) -> Any:
    return cast.app.test_client().post("/api/v1/links/open", json={"token": token, "pin": pin})


def the_link() -> PlanLink:
    return PlanLink.get()


@on_both
def test_the_right_pin_shows_the_plan_and_nothing_of_the_diary(cast: Cast, token: str) -> None:
    Writer(cast, cast.maya, cast.leo).entry("2026-11-19")
    answer = ask(cast, token)
    assert answer.status_code == 200
    page = answer.get_json()
    assert set(page) == {"label", "until", "child", "plans", "school"}
    assert set(page["child"]) == {"name", "birth_date"}
    (plan,) = page["plans"]
    assert (plan["body"]["condition"], plan["by"]) == ("asthma", "Okafor")
    assert "cough" not in answer.get_data(as_text=True)


def test_every_opening_is_told_to_the_family(cast: Cast, token: str) -> None:
    ask(cast, token)
    ask(cast, token)
    address = f"/api/v1/children/{cast.leo.id}/access-log"
    rows = cast.sign_in(cast.maya).get(address).get_json()["looks"]
    assert [(row["name"], row["role"], row["what"]) for row in rows] == [
        ("School nurse", "link", "plan"),
        ("School nurse", "link", "plan"),
    ]
    assert all(row["at"] for row in rows)


def test_a_wrong_pin_says_how_many_tries_are_left_and_five_end_the_link(
    cast: Cast, token: str
) -> None:
    found = [ask(cast, token, "0000") for _ in range(TRIES)]
    assert [answer.get_json()["code"] for answer in found] == ["wrong-pin"] * 4 + ["link-not-open"]
    assert [answer.get_json()["params"]["left"] for answer in found[:4]] == [4, 3, 2, 1]
    assert ask(cast, token).get_json()["code"] == "link-not-open"
    assert AccessLog.select().count() == 0


def test_wrong_pins_are_not_forgotten_by_a_right_one(cast: Cast, token: str) -> None:
    for _ in range(TRIES - 1):
        assert ask(cast, token, "0000").status_code == 403
        assert ask(cast, token).status_code == 200
    assert ask(cast, token, "0000").get_json()["code"] == "link-not-open"


@on_both
def test_of_many_guesses_at_once_no_more_than_five_are_looked_at(
    cast: Cast, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = []
    verify = password.verify

    def count(hashed: str | None, secret: str) -> bool:
        looked.append(secret)
        return verify(hashed, secret)

    monkeypatch.setattr(password, "verify", count)

    def guess() -> None:
        with pytest.raises((LinkNotOpen, WrongPin)):
            open_link(token, "0000", now())

    beside(*[guess] * 8)
    assert len(looked) == TRIES


@pytest.mark.parametrize("how", ["ended", "too old", "its maker has left", "never made"])
def test_a_link_that_no_longer_counts_shows_nothing(cast: Cast, token: str, how: str) -> None:
    link = the_link()
    if how == "ended":
        links.end(cast.leo.id, link.id, cast.ben, now())
    if how == "too old":
        PlanLink.update(until=now()).execute()
    if how == "its maker has left":
        grants.end(Grant.person == cast.maya, cast.maya, now())
    if how == "never made":
        token = token[::-1]
    answer = ask(cast, token)
    assert (answer.status_code, answer.get_json()["code"]) == (404, "link-not-open")
    assert AccessLog.select().count() == 0


def test_neither_token_nor_pin_is_kept(cast: Cast, token: str) -> None:
    row = str(PlanLink.select().dicts().get())
    assert token not in row
    assert f"'{PIN}'" not in row


def test_a_link_lasts_a_year_at_most_and_not_for_the_past(cast: Cast) -> None:
    client = cast.sign_in(cast.maya)
    for until in (now() - timedelta(seconds=1), now() + timedelta(days=400)):
        form = {"label": "Camp", "pin": PIN, "until": until.isoformat()}
        answer: Any = client.post(f"/api/v1/children/{cast.leo.id}/links", json=form)
        assert answer.get_json()["errors"] == [{"pointer": "/until", "code": "out-of-range"}]


@pytest.mark.parametrize("pin", ["123", "12345678901234", "abcd", "12 34", "\uff11234", ""])
def test_a_pin_is_four_digits_or_more(cast: Cast, pin: str) -> None:
    form = {"label": "Camp", "pin": pin, "until": (now() + WEEK).isoformat()}
    answer: Any = cast.sign_in(cast.maya).post(f"/api/v1/children/{cast.leo.id}/links", json=form)
    assert answer.status_code == 422
    assert {error["pointer"] for error in answer.get_json()["errors"]} == {"/pin"}


@on_both
def test_a_link_ended_while_it_is_used_waits_or_refuses(
    cast: Cast, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ended in the middle of an opening: the end waits for it, and the next is refused."""
    link, read = the_link(), carer_page._page
    reading, ended = threading.Event(), threading.Event()

    def in_the_middle(opened: PlanLink) -> dict[str, Any]:
        page = read(opened)
        reading.set()
        # Only an end that does not wait for this opening comes here in time.
        ended.wait(0.3)
        return page

    def end() -> int:
        reading.wait()
        links.end(cast.leo.id, link.id, cast.maya, now())
        ended.set()
        return AccessLog.select().count()

    monkeypatch.setattr(carer_page, "_page", in_the_middle)
    page, noted_when_it_ended = beside(lambda: open_link(token, PIN, now()), end)
    assert page["label"] == "School nurse"
    assert noted_when_it_ended == 1
    with pytest.raises(LinkNotOpen):
        open_link(token, PIN, now())
    assert AccessLog.select().count() == 1


@on_both
@pytest.mark.parametrize("round", range(4))
def test_whenever_a_link_ends_nothing_is_shown_later(cast: Cast, token: str, round: int) -> None:
    link, started = the_link(), threading.Barrier(2)
    PlanLink.update(tries_left=100).execute()

    def use() -> list[bool]:
        started.wait()
        shown = []
        for _ in range(round + 3):
            try:
                shown.append(bool(open_link(token, PIN, now())))
            except LinkNotOpen:
                shown.append(False)
        return shown

    def end() -> int:
        started.wait()
        while AccessLog.select().count() < round:
            pass
        links.end(cast.leo.id, link.id, cast.maya, now())
        return AccessLog.select().count()

    shown, noted_when_it_ended = beside(use, end)
    assert shown == sorted(shown, reverse=True)
    assert AccessLog.select().count() == noted_when_it_ended == shown.count(True)


@on_both
def test_a_maker_who_leaves_takes_the_links_along(cast: Cast, token: str) -> None:
    started = threading.Barrier(2)

    def use() -> bool:
        started.wait()
        try:
            return bool(open_link(token, PIN, now()))
        except LinkNotOpen:
            return False

    def leave() -> int:
        started.wait()
        with db.atomic():
            grants.end(Grant.person == cast.maya, cast.maya, now())
        return AccessLog.select().count()

    shown, noted_when_she_left = beside(use, leave)
    assert AccessLog.select().count() == noted_when_she_left == int(shown)
