"""What a cheap phone fetches before Today stands on its screen."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, OpenContext

LIMIT_KB = 60
FETCHED = """() => performance.getEntriesByType("resource")
    .filter((fetched) => /\\.(js|css)$/.test(new URL(fetched.name).pathname))
    .map((fetched) => [new URL(fetched.name).pathname, fetched.encodedBodySize])"""


def sign_in(page: Page, email: str) -> None:
    page.goto("/sign-in")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password", exact=True).fill("four boats in the harbour")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("navigation")).to_be_visible()


def test_today_costs_a_phone_at_most_60_kb(open_context: OpenContext) -> None:
    context = open_context(PHONE, service_workers="block")
    sign_in(context.new_page(), "maya@demo.example")
    page = context.new_page()
    page.goto("/")
    expect(page.get_by_role("navigation")).to_be_visible()
    page.wait_for_load_state("networkidle")
    fetched: list[tuple[str, int]] = page.evaluate(FETCHED)
    total = sum(size for _, size in fetched) / 1024
    print(f"First load of Today: {total:.1f} KB in {len(fetched)} files")
    assert fetched
    assert total <= LIMIT_KB, sorted(fetched, key=lambda one: -one[1])
