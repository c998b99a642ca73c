"""How a project comes to be, past the screens, and what a nurse has counted in it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from playwright.sync_api import Page

from api.database import new_id
from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import ask, sign_in

BEFORE, SINCE = (9, 8, 10, 9, 7, 9, 8, 10, 9), (6, 5, 4, 5, 3, 4, 4, 3)
TITLE = "A sign for prams"


def today() -> date:
    return datetime.now(UTC).date()


def done(page: Page, method: str, path: str, body: Any = None) -> Any:
    """A request that is answered with what was asked for."""
    answer = ask(page, method, f"/partnership{path}", body)
    assert answer["status"] < 300, (path, answer)
    return answer["body"]


def begin_project(people: dict[str, Page], open_context: OpenContext, server: Server) -> str:
    """From readiness over a gap, a call and two sign-ups to a project; its id."""
    rosa = open_context(DESK).new_page()
    sign_in(rosa, server, "rosa")
    okafor, ida = people["okafor"], people["ida"]
    clinic = ask(okafor, "GET", "/me")["body"]["clinics"][0]["id"]
    at = f"/clinics/{clinic}"
    okafor_id = ask(okafor, "GET", "/me")["body"]["person"]["id"]
    done(rosa, "PUT", f"{at}/leads", {"champion": okafor_id, "qi_lead": None})
    day = today()
    talk = {"talked_on": str(day), "who": "All of us", "open_concerns": ""}
    done(okafor, "POST", f"{at}/gate", talk)
    for kind in ("role", "ground-rules", "confidentiality"):
        done(okafor, "PUT", f"{at}/agreements", {"kind": kind, "text": f"Our {kind}."})
    gap = done(ida, "POST", f"{at}/work", {"kind": "skill", "text": "Somebody who draws signs"})
    call = {"body": call_body(), "seats": 2, "ends_on": str(day + timedelta(days=42))}
    made = done(ida, "POST", f"{at}/opportunities", call | {"gap": gap["id"]})["id"]
    done(okafor, "POST", f"{at}/opportunities/{made}/publish")
    code = done(okafor, "GET", f"{at}/stage")["code"]
    for name in ("priya", "femi"):
        sign_up(people[name], okafor, at, made, code)
    mine = done(people["priya"], "GET", "/projects")["projects"]
    return str(next(one["id"] for one in mine if one["title"] == TITLE))


def call_body() -> dict[str, Any]:
    texts = ("why", "first_step", "who_helps", "involved", "skills", "who_decides")
    return dict.fromkeys(texts, "Said in one line.") | {
        "title": TITLE,
        "goal": "Everybody with a pram finds the ramp.",
        "hours": 6,
        "place": "clinic",
        "company": "group",
        "time": "any",
        "influence": "make",
        "lead": "together",
    }


def sign_up(page: Page, okafor: Page, at: str, call: str, code: str) -> None:
    """Interested, talked, agreed by name, shown around, active."""
    done(page, "POST", "/boards", {"code": code})
    member = done(page, "POST", f"{at}/opportunities/{call}/seat")["member"]
    steps = f"{at}/signups/{member}/steps"
    done(okafor, "POST", steps, {"to": "talked", "talk": {}})
    mine = done(page, "GET", "/mine")["signups"]
    texts = next(one["texts"] for one in mine if one["id"] == member)
    ids = [text["id"] for text in texts]
    done(page, "POST", f"/signups/{member}/texts", {"texts": ids, "name": "My name"})
    done(okafor, "POST", steps, {"to": "onboarding", "onboarding": []})
    done(okafor, "POST", steps, {"to": "active"})


MEASURE = {
    "name": "Minutes to find the ramp",
    "of": "outcome",
    "counted": "Five families a day.",
    "how_often": "Every second day",
    "better": "lower",
}
TAPE = {
    "objective": "A line of tape",
    "question": "Do they find it?",
    "prediction": "Half the time.",
    "status": "started",
}


class NursePhone:
    """What was counted on the days before and after the first test, as her phone has it."""

    def __init__(self, page: Page, project: str) -> None:
        mine = done(page, "GET", "/projects")["projects"]
        self.stream = next(one["stream"] for one in mine if one["id"] == project)
        self.page, self.turn = page, 0

    def revision(self, kind: str, body: dict[str, Any], day: str, record: str = "") -> Any:
        self.turn += 1
        id = str(new_id())
        told = {"id": id, "record": record or id, "stream": self.stream, "kind": kind}
        rest = {"zone": "Europe/London", "offset": 0, "device_seq": self.turn, "schema": 1}
        return told | rest | {"body": body, "parents": [], "at": f"{day}T08:00"}

    def push(self) -> None:
        first = today() - timedelta(days=60)
        begun = str(first + timedelta(days=2 * len(BEFORE)))
        named = self.revision("measure", MEASURE, str(first))
        test = TAPE | {"day": begun, "started_on": begun}
        offered = [named, self.revision("pdsa", test, begun)]
        for number, value in enumerate((*BEFORE, *SINCE)):
            day = str(first + timedelta(days=2 * number))
            record = str(uuid5(UUID(named["id"]), f"value:{day}"))
            body = {"measure": named["id"], "day": day, "value": value}
            offered.append(self.revision("measure.value", body, day, record))
        device = "0198b000-0000-4000-8000-00000000d00d"
        form = {"epoch": None, "device": device, "revisions": offered}
        results = done(self.page, "POST", "/push", form)["results"]
        assert {one["status"] for one in results} == {"stored"}, results
