"""Limits on tries are shared by every process that serves."""

import multiprocessing
import time

import pytest
import time_machine

from api.database import db, now, open_database
from api.errors import TooMany
from api.people.limits import Spent, failures, spend, sweep
from api.settings import Settings
from tests.cast import Cast
from tests.conftest import on_both


def spent(limit: str, tries: int) -> int:
    """How many of so many tries were let through."""
    passed = 0
    for _ in range(tries):
        try:
            spend(limit, "test", "a")
            passed += 1
        except TooMany:
            continue
    return passed


def _in_another_process(settings: Settings, results: "multiprocessing.Queue[int]") -> None:
    open_database(settings)
    db.connect()
    results.put(spent("30 per hour", 25))
    db.close()


@on_both
def test_two_processes_share_one_limit_exactly(cast: Cast, settings: Settings) -> None:
    spawn = multiprocessing.get_context("spawn")
    results: multiprocessing.Queue[int] = spawn.Queue()
    work = [spawn.Process(target=_in_another_process, args=(settings, results)) for _ in range(2)]
    for process in work:
        process.start()
    passed = sum(results.get(timeout=60) for _ in work)
    for process in work:
        process.join(30)
    assert passed == 30


def test_a_limit_ends_with_its_window(cast: Cast) -> None:
    with time_machine.travel(now(), tick=False) as clock:
        assert spent("3 per minute", 5) == 3
        clock.shift(61)
        assert spent("3 per minute", 5) == 3


def test_a_refusal_says_how_long_to_wait(cast: Cast) -> None:
    spend("1 per minute", "test", "a")
    with pytest.raises(TooMany) as refusal:
        spend("1 per minute", "test", "a")
    assert 1 <= int(refusal.value.headers["Retry-After"]) <= 60


def test_another_key_has_its_own_limit(cast: Cast) -> None:
    assert spent("1 per hour", 2) == 1
    spend("1 per hour", "test", "b")


def test_a_try_that_succeeds_costs_nothing_and_one_that_fails_does(cast: Cast) -> None:
    for _ in range(5):
        with failures(("1 per hour", "test", "a")):
            continue
    with pytest.raises(ZeroDivisionError), failures(("1 per hour", "test", "a")):
        _ = 1 / 0
    with pytest.raises(TooMany), failures(("1 per hour", "test", "a")):
        pass


def test_keys_are_not_kept_in_clear_and_do_not_stay(cast: Cast) -> None:
    spend("1 per hour", "sign-in-email", "maya@example.org")
    assert "maya" not in Spent.get().key
    Spent.update(window_ends=time.time() - 1).execute()
    sweep()
    assert not Spent.select().exists()
