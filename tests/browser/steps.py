"""What people do with the app, named as they would say it."""

from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import Server

PASSPHRASE = "four boats in the harbour"


def sign_in(page: Page, server: Server, name: str) -> None:
    """Sign in as `name`@demo.example and wait until the first exchange is done."""
    page.goto(f"{server.url}/sign-in")
    page.locator("#email").fill(f"{name}@demo.example")
    page.locator("#password").fill(PASSPHRASE)
    page.locator("button[type=submit]").click()
    all_sent(page)


def all_sent(page: Page) -> None:
    """Everything written on this phone is with the server."""
    expect(page.get_by_text("All sent").first).to_be_visible(timeout=20_000)


def worker_ready(page: Page) -> None:
    """The service worker has the app and answers for it."""
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.reload()
    all_sent(page)
    assert page.evaluate("Boolean(navigator.serviceWorker.controller)")


def child_of(page: Page, name: str) -> str:
    """The id of one of the signed-in person's children."""
    me = ask(page, "GET", "/me")["body"]
    return next(str(child["id"]) for child in me["children"] if child["name"] == name)


def settle(page: Page) -> None:
    """End what moves: colours between two themes are nobody's to read."""
    page.evaluate(
        "document.getAnimations().forEach((one) => one.effect.updateTiming({ duration: 0 }))"
    )


def until(page: Page, script: str, arg: Any = None) -> None:
    """Wait until that script answers true; Playwright's own wait meets the page's policy."""
    for _ in range(400):
        if page.evaluate(script, arg):
            return
        page.wait_for_timeout(50)
    raise AssertionError(script)


def ask(page: Page, method: str, path: str, body: Any = None) -> dict[str, Any]:
    """One request to the API as this person, past the screens: `{status, body}`."""
    answer: dict[str, Any] = page.evaluate(
        """async ([method, path, body]) => {
            const answer = await fetch("/api/v1" + path, {
                method,
                headers: body ? { "Content-Type": "application/json" } : {},
                body: body ? JSON.stringify(body) : undefined,
            });
            const text = await answer.text();
            return { status: answer.status, body: text ? JSON.parse(text) : null };
        }""",
        [method, path, body],
    )
    return answer


def open_entry(page: Page, server: Server, child: str) -> None:
    """Open the form of a new entry."""
    page.goto(f"{server.url}/c/{child}/entry")
    expect(page.locator("form.entry-form")).to_be_visible()


def blow(page: Page, *values: int) -> None:
    """Type the blows; the form goes on to the next one by itself."""
    page.locator("#blow-1").focus()
    for value in values:
        page.keyboard.type(str(value))


def save(page: Page, name: str) -> None:
    """Save the form for the child of that name."""
    page.get_by_role("button", name=f"Save for {name}").click()
    expect(page.locator("form.entry-form")).to_have_count(0)


def usual_entry(page: Page, server: Server, child: str, name: str, *values: int) -> None:
    """The usual day: blows, no symptoms, save."""
    open_entry(page, server, child)
    blow(page, *values)
    page.locator("#symptoms").check()
    save(page, name)


def entries_with_blow(page: Page, child: str, value: int) -> int:
    """How many entries of the child hold this blow, as the server tells its family."""
    entries = ask(page, "GET", f"/children/{child}/entries?since=4")["body"]["entries"]
    return sum(value in entry["fields"].get("peak_flow", {}).get("blows", ()) for entry in entries)
