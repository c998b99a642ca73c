"""Medicines: added to the list, a dose with one tap and its way back, what is left."""

from playwright.sync_api import expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import PASSPHRASE, all_sent, child_of, sign_in, worker_ready


def test_a_dose_written_offline_is_counted_taken_back_and_sent(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    leo = child_of(page, "Leo")
    phone.set_offline(True)
    page.goto(f"{server.url}/c/{leo}/medicines")
    card = page.locator(".medicine", has_text="Blue inhaler")
    left = card.locator("dd").first
    before = int(str(left.text_content()).split()[1])
    card.get_by_role("button", name="Took 2: Blue inhaler").click()
    expect(left).to_have_text(f"about {before - 2} of 200")
    expect(card.get_by_text("Today: 2 at")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(left).to_have_text(f"about {before} of 200")
    card.get_by_role("button", name="Took 2: Blue inhaler").click()
    expect(left).to_have_text(f"about {before - 2} of 200")
    phone.set_offline(False)
    page.goto(server.url)
    all_sent(page)


def test_a_medicine_is_added_under_the_name_of_who_wrote_it(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "maya")
    nora = child_of(page, "Nora")
    page.goto(f"{server.url}/c/{nora}/medicine")
    page.get_by_role("button", name="Save for Nora").click()
    expect(page.get_by_text("Write its name.").first).to_be_visible()
    page.locator("#name").fill("Nose spray")
    page.locator("#dose").fill("1 spray")
    page.locator("#purpose-other").check()
    page.get_by_role("button", name="Save for Nora").click()
    page.wait_for_url("**/medicines")
    card = page.locator(".medicine", has_text="Nose spray")
    expect(card.get_by_text("Agreed: You")).to_be_visible()


def test_what_the_doctor_agreed_at_the_visit_stands_on_the_familys_list(
    open_context: OpenContext, server: Server
) -> None:
    desk, phone = open_context(DESK).new_page(), open_context().new_page()
    sign_in(phone, server, "maya")
    nora = child_of(phone, "Nora")
    desk.goto(f"{server.url}/sign-in")
    desk.locator("#email").fill("okafor@demo.example")
    desk.locator("#password").fill(PASSPHRASE)
    desk.locator("button[type=submit]").click()
    desk.wait_for_url("**/clinic")
    desk.goto(f"{server.url}/clinic/c/{nora}/visit")
    desk.get_by_role("button", name="Blue inhaler").click()
    desk.locator("#status-stopped").check()
    desk.locator("#why").fill("Not needed since June.")
    desk.get_by_role("button", name="Put it on the list").click()
    expect(desk.get_by_text("Stopped: Dr Amara Okafor")).to_be_visible()

    phone.goto(f"{server.url}/c/{nora}/medicines")
    phone.get_by_text("1 medicine you stopped").click()
    expect(phone.get_by_text("Not needed since June.")).to_be_visible()
