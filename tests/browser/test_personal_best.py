"""A new best is told by the family, also without a network, and set with the next version."""

from playwright.sync_api import expect

from tests.browser.conftest import DESK, PHONE, OpenContext, Server
from tests.browser.steps import all_sent, child_of, sign_in, usual_entry, worker_ready
from tests.browser.test_plan_together import open_desk, open_plan

OLD, NEW = 200, 230


def test_a_new_best_is_told_offline_and_counts_only_with_the_next_version(
    open_context: OpenContext, server: Server
) -> None:
    maya = open_context(PHONE).new_page()
    desk = open_context(DESK).new_page()
    sign_in(maya, server, "maya")
    sign_in(desk, server, "okafor")
    worker_ready(maya)
    nora = child_of(maya, "Nora")
    usual_entry(maya, server, nora, "Nora", NEW, NEW - 5, NEW - 10)
    open_plan(maya, server, nora)

    maya.context.set_offline(True)
    maya.goto(f"{server.url}/c/{nora}/plan")
    card = maya.locator(".card-tint", has_text="A new best?")
    expect(card).to_contain_text(f"Nora blew {NEW}")
    expect(card).to_contain_text(f"The plan says {OLD}")
    card.get_by_role("button", name="Tell our clinic").click()
    expect(maya.get_by_text(f"Maya Berg told your clinic about {NEW}")).to_be_visible()
    expect(maya.locator(".plan-zone").first).to_contain_text(f"{OLD * 80 // 100} or more")
    maya.context.set_offline(False)
    open_plan(maya, server, nora)

    open_desk(desk, server, nora)
    heard = desk.locator(".plan-heard", has_text=f"Maya Berg told of {NEW}")
    heard.get_by_role("button", name="Use it").click()
    expect(desk.locator(".plan-preview")).to_contain_text(f"from {NEW * 80 // 100}")
    desk.get_by_role("button", name="Issue version 3 for Nora").click()
    expect(desk.get_by_text("Version 3, issued by")).to_be_visible()
    expect(desk.locator(".plan-heard")).to_have_count(0)

    open_plan(maya, server, nora)
    expect(maya.locator(".plan-zone").first).to_contain_text(f"{NEW * 80 // 100} or more")
    expect(maya.get_by_text("A new best?")).to_have_count(0)


def test_without_a_network_a_plan_is_read_answered_and_proposed_to(
    open_context: OpenContext, server: Server
) -> None:
    femi = open_context(PHONE).new_page()
    sign_in(femi, server, "femi")
    worker_ready(femi)
    ada = child_of(femi, "Ada")
    open_plan(femi, server, ada)

    femi.context.set_offline(True)
    femi.goto(f"{server.url}/c/{ada}/plan")
    expect(femi.locator(".plan-zone")).to_have_count(3)
    femi.get_by_role("button", name="Yes, this is our plan").click()
    expect(femi.get_by_text("Femi Adu said yes on")).to_be_visible()
    femi.goto(f"{server.url}/c/{ada}/plan/suggest?of=asthma&field=triggers")
    femi.get_by_label("Your idea").fill("Colds\nPerfume")
    femi.get_by_role("button", name="Suggest it for Ada").click()
    expect(femi.locator(".plan-proposals")).to_contain_text("Perfume")

    femi.context.set_offline(False)
    femi.reload()
    all_sent(femi)
    desk = open_context(DESK).new_page()
    sign_in(desk, server, "okafor")
    open_desk(desk, server, ada)
    expect(desk.locator(".timeline-row").first).to_contain_text("Femi Adu said yes on")
    expect(desk.locator(".plan-proposed")).to_contain_text("Perfume")
