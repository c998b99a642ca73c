"""Everybody who writes in Leo's record, each with a device of their own."""

import pytest

from tests.care.writer import Writer
from tests.cast import Cast


@pytest.fixture
def maya(cast: Cast) -> Writer:
    return Writer(cast.visiting(), cast.maya, cast.leo)


@pytest.fixture
def ben(cast: Cast) -> Writer:
    return Writer(cast.visiting(), cast.ben, cast.leo)


@pytest.fixture
def okafor(cast: Cast) -> Writer:
    return Writer(cast.visiting(), cast.okafor, cast.leo)


@pytest.fixture
def rosa(cast: Cast) -> Writer:
    return Writer(cast.visiting(), cast.coordinator, cast.leo)
