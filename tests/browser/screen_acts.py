"""What somebody does on a screen before it is looked at."""

from playwright.sync_api import Page

from tests.browser.ringing import set_reminder
from tests.browser.site_map import leads_to
from tests.browser.steps import blow, child_of


def nothing(page: Page) -> None:
    """The screen is looked at as it opens."""


def fill_entry(page: Page) -> None:
    """A usual morning, so that the zone and its steps are on the screen."""
    blow(page, 262, 270, 266)
    page.locator("#symptoms").check()
    page.locator("form [data-zone=green]").first.wait_for()


def red_entry(page: Page) -> None:
    """A blow far below the best."""
    blow(page, 110)
    page.locator("form [data-zone=red]").first.wait_for()


def end_share(page: Page) -> None:
    """The question before a share ends."""
    page.get_by_role("button", name="End this share").click()
    page.get_by_role("dialog").wait_for()


def do_first_step(page: Page) -> None:
    """The first step is done, and says when."""
    page.locator(".now-step button.button").first.click()
    page.locator(".now-done").first.wait_for()


def switch_child(page: Page) -> None:
    """The list of the person's children."""
    page.locator(".child-chip-button").click()
    page.get_by_role("dialog").wait_for()


@leads_to("/c/:child/learning/:record")
def open_first_test(page: Page) -> None:
    """A test of change that goes on, with the form to study it."""
    page.locator(".list a").first.click()
    page.locator("svg.run-chart").wait_for()
    page.get_by_role("button", name="What did we learn?").click()
    page.locator("#happened").wait_for()


@leads_to("/c/:child/learning/:record")
def open_last_test(page: Page) -> None:
    """A test of change that taught something, with all there is to know of its chart."""
    page.locator(".list a").last.click()
    page.locator("svg.run-chart").wait_for()
    page.locator("#limits").check()
    for more in page.locator(".run-more summary").all():
        more.click()


def open_figure(page: Page) -> None:
    """The entries behind the number of yellow days."""
    page.locator(".figures-line", has_text="Yellow days").get_by_role("button").click()
    page.locator("dialog .entry-list").wait_for()


def end_plan(page: Page) -> None:
    """The question before a plan is withdrawn."""
    page.get_by_role("button", name="Withdraw the plan").click()
    page.get_by_role("dialog").wait_for()


@leads_to("/c/:child/goals/:record")
def open_goal(page: Page) -> None:
    """A goal that asks how it goes."""
    page.locator(".goal-card").first.click()
    page.locator("#goal-answer").wait_for()


@leads_to("/c/:child/goals/:record/change")
def change_goal(page: Page) -> None:
    """The goal as a form."""
    open_goal(page)
    page.locator("a[href$='/change']").click()
    page.locator("#goal-words").wait_for()


def be_unsure(page: Page) -> None:
    """Below 7 the form asks what would make it a 7."""
    page.locator("#goal-sure-4").check()
    page.locator("#goal-more-sure").wait_for()


@leads_to("/c/:child/visits/:record")
def open_past_visit(page: Page) -> None:
    """What was decided at the last visit, and what came of it."""
    page.locator("a[href*='/visits/']").first.click()
    page.locator(".decisions").wait_for()


def note_a_gap(page: Page) -> None:
    """A hand-over that works opens, and is said to have a gap."""
    page.locator("#handover-home-pharmacy").click()
    page.locator("#handover-state-home-pharmacy-gap").check()
    page.locator("#handover-note-home-pharmacy").wait_for()


@leads_to("/c/:child/stories/:record")
def open_story(page: Page) -> None:
    """A story with everybody's part, and the form for thanks."""
    page.locator(".list a").first.click()
    page.get_by_role("button", name="Say thanks").click()
    page.locator("#thanks-text").wait_for()


def gaps_of_diaries(page: Page) -> None:
    """What is missing in the diaries."""
    page.get_by_role("button", name="Gaps in the diaries").click()
    page.locator(".panel-gap").first.wait_for()


def change_card(page: Page) -> None:
    """The card as a form."""
    page.get_by_role("button", name="Change the card").click()
    page.locator("#needs-matters").wait_for()


def something_went_wrong(page: Page) -> None:
    """A note of what went wrong between us."""
    page.locator("#note-went-wrong").check()
    page.locator("#note-text").wait_for()


def say_what_was_done(page: Page) -> None:
    """The form below a red entry that waits."""
    page.locator(".day-alert details summary").first.click()
    page.get_by_label("One line to the family").wait_for()


def rule_symptoms(page: Page) -> None:
    """Symptom rules of the patient's own."""
    page.locator("#own-rules").check()
    page.locator("#rule-cough-yellow").wait_for()


@leads_to("/c/:child/episode/:record")
def open_episode(page: Page) -> None:
    """A bad hour of the last weeks."""
    page.locator("a[href*='/episode/']").first.click()
    page.locator(".timeline").wait_for()


def on_an_iphone(page: Page) -> None:
    """The way to the home screen of an iPhone."""
    page.locator("#coach-kind").check()
    page.locator(".coach-step").nth(3).wait_for()


def another_time(page: Page) -> None:
    """A reminder with two times, one of them in quiet hours, silent for a while."""
    page.get_by_role("button", name="Another time").click()
    page.locator("#reminder-times-1").fill("22:30")
    page.locator("#reminder-pause-on").check()
    page.locator("#reminder-pause").wait_for()


def mail_of_the_day(page: Page) -> None:
    """Every word that such a mail says."""
    page.locator("#mail-how-digest").check()
    page.locator(".mail-preview").wait_for()


def calendar_address(page: Page) -> None:
    """The private address, shown once."""
    page.get_by_role("button", name="Make").first.click()
    page.locator(".calendar-address").wait_for()


@leads_to("/notices/:notice")
def first_news(page: Page) -> None:
    """What the clinic tells all its families."""
    page.locator(".list a").first.click()
    page.locator(".news").wait_for()


def tell_families(page: Page) -> None:
    """A notice as families will see it, before it is told."""
    page.locator("#title").fill("We are closed on Friday")
    page.locator("#text").fill("We move to the house next door.\n\nBack on Monday at 8.")
    page.get_by_role("button", name="Preview").click()
    page.locator(".news[data-preview]").wait_for()


@leads_to("/clinic/notices/:notice")
def print_told(page: Page) -> None:
    """A notice as a sheet for the waiting room."""
    page.get_by_role("link", name="Print to hang up").first.click()
    page.locator(".news").wait_for()


def refill_arrived(page: Page) -> None:
    """What opens when the notification about a medicine is tapped."""
    leo = child_of(page, "Leo")
    reminder = set_reminder(page, leo, "refill")
    page.goto(f"{page.url.removesuffix('test')}{reminder}")
    page.get_by_role("button", name="Remind me later").wait_for()
