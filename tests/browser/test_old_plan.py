"""A phone that holds a plan in a form of before says so plainly, and gets it anew."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenContext, Server
from tests.browser.steps import child_of, sign_in

MAKE_OLD = """async (person) => {
    const settled = (request) => new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
    });
    const db = await settled(indexedDB.open(`ensemble-${person}`));
    const store = db.transaction("records", "readwrite").objectStore("records");
    for (const row of await settled(store.getAll())) {
        if (row.kind !== "plan") continue;
        for (const revision of row.revisions) {
            const { zones, number, ...kept } = revision.body;
            revision.body = { ...kept, steps: { green: "Go on.", yellow: "Rest.", red: "Call." } };
        }
        await settled(store.put(row));
    }
    db.close();
}"""


def make_old(page: Page) -> None:
    """The plans on this phone as they were written before plans had zones."""
    me = page.evaluate("async () => (await (await fetch('/api/v1/me')).json()).person.id")
    page.evaluate(MAKE_OLD, me)


def test_no_screen_breaks_on_an_old_plan_and_signing_in_again_brings_the_new_form(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    broken: list[str] = []
    page.on("pageerror", lambda error: broken.append(str(error)))
    sign_in(page, server, "maya")
    nora = child_of(page, "Nora")
    make_old(page)
    page.goto(f"{server.url}/c/{nora}/plan")
    expect(page.get_by_text("This phone holds the plan in an old form.")).to_be_visible()
    page.goto(f"{server.url}/c/{nora}/now")
    expect(page.get_by_text("in an old form and cannot show it")).to_be_visible()
    for path, sign in (
        ("", ".today"),
        (f"/c/{nora}/entry", "form.entry-form"),
        (f"/c/{nora}/chart", "main h1"),
        (f"/c/{nora}/emergency", "a[href^='tel:']"),
        (f"/c/{nora}/school", "main h1"),
        (f"/c/{nora}/calendar", "main h1"),
        (f"/c/{nora}/medicine", "main h1"),
    ):
        page.goto(server.url + path)
        expect(page.locator(sign).first).to_be_visible()
    assert broken == []
    page.goto(f"{server.url}/c/{nora}/plan")
    page.get_by_role("link", name="Sign out").click()
    page.locator("main button").first.click()
    expect(page.locator("#email")).to_be_visible()
    sign_in(page, server, "maya")
    page.goto(f"{server.url}/c/{nora}/plan")
    expect(page.locator(".plan-zone")).to_have_count(3)
