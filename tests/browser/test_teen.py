"""A teenager with a diary of her own: her plan and a bad hour speak to her, not about her."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import OpenContext, Server
from tests.browser.steps import all_sent, child_of, sign_in, worker_ready


def test_her_plan_speaks_to_her_without_a_network(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "zoe")
    worker_ready(page)
    zoe = child_of(page, "Zoe")
    phone.set_offline(True)
    page.goto(f"{server.url}/c/{zoe}/plan")
    expect(page.locator(".plan-zone")).to_have_count(3)
    page.goto(f"{server.url}/c/{zoe}/emergency")
    expect(page.get_by_role("heading", name="Your plan says")).to_be_visible()
    expect(page.get_by_text("Zoe’s plan says")).to_have_count(0)  # noqa: RUF001 as it is written
    phone.set_offline(False)


def test_her_bad_hour_is_kept_step_by_step_and_stands_in_her_diary(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "zoe")
    worker_ready(page)
    zoe = child_of(page, "Zoe")
    phone.set_offline(True)
    page.goto(f"{server.url}/c/{zoe}/now?zone=yellow")
    first = page.locator(".now-step").first
    first.get_by_role("button").click()
    expect(first.get_by_text("Done at")).to_be_visible()
    expect(page.get_by_role("link", name="Call 999")).to_be_in_viewport()
    page.get_by_role("button", name="It is over").click()
    phone.set_offline(False)
    page.goto(server.url)
    all_sent(page)
    page.goto(f"{server.url}/c/{zoe}/diary")
    expect(page.get_by_role("link", name=re.compile("Bad hour")).first).to_be_visible()
