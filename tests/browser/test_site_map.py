"""No screen is forgotten when all are looked at."""

from tests.browser.screens import EVERYBODY, SIGNED_OUT
from tests.browser.site_map import FORMS


def test_somebody_looks_at_the_screen_of_every_address() -> None:
    looked_at = {screen.form for some in (SIGNED_OUT, *EVERYBODY.values()) for screen in some}
    assert len(FORMS) > 100
    assert [form for form in FORMS if form not in looked_at] == []
