"""What a cheap phone fetches before Today stands on its screen."""

from playwright.sync_api import expect

from tests.browser.conftest import PHONE, OpenContext, Server
from tests.browser.steps import all_sent, sign_in

LIMIT_KB = 60
FETCHED = """() => performance.getEntriesByType("resource")
    .filter((fetched) => /\\.(js|css)$/.test(new URL(fetched.name).pathname))
    .map((fetched) => [new URL(fetched.name).pathname, fetched.encodedBodySize])"""


def test_today_costs_a_phone_at_most_60_kb(open_context: OpenContext, server: Server) -> None:
    context = open_context(PHONE, service_workers="block")
    sign_in(context.new_page(), server, "maya")
    page = context.new_page()
    page.goto("/")
    all_sent(page)
    expect(page.get_by_text("Leo").first).to_be_visible()
    fetched: list[tuple[str, int]] = page.evaluate(FETCHED)
    total = sum(size for _, size in fetched) / 1024
    print(f"First load of Today: {total:.1f} KB in {len(fetched)} files")
    assert fetched
    assert total <= LIMIT_KB, sorted(fetched, key=lambda one: -one[1])
