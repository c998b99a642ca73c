"""What tests of partnership begin with."""

import pytest

from tests.cast import Cast
from tests.partnership.stage import Stage


@pytest.fixture
def stage(cast: Cast) -> Stage:
    """The clinic with its champion, before the gate."""
    return Stage(cast)
