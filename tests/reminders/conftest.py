"""Maya's phone, and Ben who writes in the diary."""

import pytest

from tests.care.writer import Writer
from tests.cast import Cast
from tests.reminders.bell import Bell, Days


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
