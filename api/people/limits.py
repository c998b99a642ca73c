"""How often something may be tried: counted in the database, so that all processes share it."""

import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager

from limits import RateLimitItem, parse_many
from limits.storage import Storage
from limits.strategies import FixedWindowRateLimiter
from peewee import Case, CharField, FloatField, IntegerField, PeeweeException

from api.database import Row, db
from api.errors import TooMany


class Spent(Row):
    """How many tries of one key are spent until its window ends, in seconds of the epoch."""

    key = CharField(200, primary_key=True)
    count = IntegerField()
    window_ends = FloatField(index=True)


class PeeweeStorage(Storage):
    """Keeps the counts of the `limits` library in the product's own database."""

    STORAGE_SCHEME = None
    base_exceptions = PeeweeException

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count one more, in a new window when the last has ended."""
        instant = time.time()
        over = Spent.window_ends <= instant
        first = Spent.insert(key=key, count=amount, window_ends=instant + expiry)
        counted = first.on_conflict(
            conflict_target=[Spent.key],
            update={
                Spent.count: Case(None, [(over, amount)], Spent.count + amount),
                Spent.window_ends: Case(None, [(over, instant + expiry)], Spent.window_ends),
            },
        ).returning(Spent.count)
        with db.atomic():
            return int(next(iter(counted.execute())).count)

    def get(self, key: str) -> int:
        """How many are spent in the present window."""
        row = self._row(key)
        return row.count if row else 0

    def get_expiry(self, key: str) -> float:
        """When the present window ends."""
        row = self._row(key)
        return row.window_ends if row else time.time()

    def clear(self, key: str) -> None:
        """Forget what is spent of one key."""
        Spent.delete().where(Spent.key == key).execute()

    def reset(self) -> int:
        """Forget all that is spent."""
        return int(Spent.delete().execute())

    def check(self) -> bool:
        """The database answers, or nothing else would."""
        return True

    def give_back(self, key: str) -> None:
        """Take one count away again."""
        Spent.update(count=Spent.count - 1).where(Spent.key == key, Spent.count > 0).execute()

    def sweep(self) -> None:
        """Delete the rows of windows that have ended."""
        Spent.delete().where(Spent.window_ends <= time.time()).execute()

    def _row(self, key: str) -> Spent | None:
        return Spent.get_or_none(Spent.key == key, Spent.window_ends > time.time())


_storage = PeeweeStorage()
_limiter = FixedWindowRateLimiter(_storage)


def spend(limit: str, *key: str) -> list[tuple[RateLimitItem, str]]:
    """Count one try, such as `spend("5 per minute; 20 per hour", "sign-in", email)`.

    Raises TooMany with the seconds until the next try. Keys are stored hashed.
    """
    hashed = f"{key[0]}:{hashlib.sha256(repr(key).encode()).hexdigest()[:32]}"
    spent = [(item, hashed) for item in parse_many(limit)]
    for item, name in spent:
        if not _limiter.hit(item, name):
            wait = _limiter.get_window_stats(item, name).reset_time - time.time()
            raise TooMany(retry_after=max(1, round(wait)))
    return spent


@contextmanager
def failures(*limits: tuple[str, ...]) -> Iterator[None]:
    """Count a try against each `(limit, *key)`, and give it back when it succeeds.

    Counted before it is known to fail, so that many at once cannot slip past.
    """
    spent = [item for limit, *key in limits for item in spend(limit, *key)]
    yield
    for item, name in spent:
        _storage.give_back(item.key_for(name))


def sweep() -> None:
    """Forget counts that no longer matter."""
    _storage.sweep()
