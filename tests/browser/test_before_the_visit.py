"""A clinician reads the page, the family sees who; a share that ends, ends at once."""

from playwright.sync_api import expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import all_sent, ask, child_of, sign_in, until


def test_the_clinician_reads_and_the_family_sees_the_receipt(
    open_context: OpenContext, server: Server
) -> None:
    maya = open_context().new_page()
    desk = open_context(DESK).new_page()
    sign_in(maya, server, "maya")
    sign_in(desk, server, "okafor")
    leo = child_of(maya, "Leo")

    maya.goto(f"{server.url}/c/{leo}/visits")
    maya.get_by_role("button", name="Change the questions").click()
    maya.locator("#question-0").fill("May he swim again?")
    maya.get_by_role("button", name="Save for Leo").click()
    expect(maya.get_by_text("May he swim again?")).to_be_visible()
    all_sent(maya)

    desk.goto(f"{server.url}/clinic")
    desk.locator("[data-row]", has_text="Leo").click()
    expect(desk.locator(".summary-questions li").first).to_have_text("May he swim again?")
    desk.locator("#line").fill("We will talk about swimming.")
    desk.get_by_role("button", name="I have read this").click()
    expect(desk.get_by_text("We will talk about swimming.")).to_be_visible()

    maya.reload()
    expect(maya.get_by_text("We will talk about swimming.")).to_be_visible()
    expect(maya.get_by_text("Read by Dr Amara Okafor").first).to_be_visible()
    maya.goto(f"{server.url}/c/{leo}/looks")
    expect(maya.get_by_text("summary, before the visit").first).to_be_visible()


def test_every_number_opens_to_its_entries(open_context: OpenContext, server: Server) -> None:
    desk = open_context(DESK).new_page()
    sign_in(desk, server, "okafor")
    desk.goto(f"{server.url}/clinic")
    desk.locator("[data-row]", has_text="Leo").click()
    line = desk.locator(".figures-line", has_text="Yellow days")
    line.get_by_role("button").click()
    dialog = desk.get_by_role("dialog")
    listed = dialog.locator(".entry-list > li")
    expect(listed.first).to_contain_text("Yellow")
    expect(listed.filter(has_not_text="Yellow")).to_have_count(0)
    desk.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_a_share_that_ends_refuses_the_next_request(
    open_context: OpenContext, server: Server
) -> None:
    maya = open_context().new_page()
    desk = open_context(DESK).new_page()
    sign_in(maya, server, "maya")
    sign_in(desk, server, "okafor")
    nora = child_of(maya, "Nora")
    assert ask(desk, "GET", f"/children/{nora}/summary")["status"] == 200

    maya.goto(f"{server.url}/c/{nora}/sharing")
    maya.get_by_role("button", name="End this share").click()
    maya.get_by_role("dialog").get_by_role("button", name="End this share").click()
    expect(maya.get_by_text("No clinic reads Nora")).to_be_visible()

    assert ask(desk, "GET", f"/children/{nora}/summary")["status"] == 404
    desk.goto(f"{server.url}/clinic/c/{nora}")
    expect(desk.get_by_text("not on your list")).to_be_visible()


def test_a_parent_who_leaves_leaves_no_copy_on_the_phone(
    open_context: OpenContext, server: Server
) -> None:
    tom = open_context().new_page()
    sign_in(tom, server, "tom")
    sam = child_of(tom, "Sam")
    access = ask(tom, "GET", f"/children/{sam}/access")["body"]
    me = ask(tom, "GET", "/me")["body"]["person"]["id"]
    own = next(one["grant"] for one in access["guardians"] if one["person_id"] == me)
    assert ask(tom, "DELETE", f"/children/{sam}/grants/{own}")["status"] == 204

    tom.reload()
    until(
        tom,
        """async (person) => {
            const open = indexedDB.open(`ensemble-${person}`);
            const db = await new Promise((done) => { open.onsuccess = () => done(open.result); });
            const count = db.transaction("records").objectStore("records").count();
            await new Promise((done) => { count.onsuccess = done; });
            db.close();
            return count.result === 0;
        }""",
        me,
    )
    expect(tom.get_by_text("Sam")).to_have_count(0)


def test_other_families_answer_404_everywhere(open_context: OpenContext, server: Server) -> None:
    maya, femi = open_context().new_page(), open_context().new_page()
    sign_in(maya, server, "maya")
    sign_in(femi, server, "femi")
    leo = child_of(maya, "Leo")
    for path in ("summary", "access", "access-log"):
        assert ask(femi, "GET", f"/children/{leo}/{path}")["status"] == 404
    femi.goto(f"{server.url}/c/{leo}/entry")
    expect(femi.get_by_text("not on your list")).to_be_visible()
    expect(femi.locator("form.entry-form")).to_have_count(0)
