"""What the running demo project made together: sheets, a prototype, an ask with its answers."""

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

from api.demo.room_told import Body, Day, Record, Told


def made(day: Day) -> list[Told]:
    """Each kind of sheet once, a first try of the hello card, and what was said to them."""
    return [*_sheets(day), *_draft(), *_tried(), *_asked()]


def _sheets(day: Day) -> list[Told]:
    return [
        Told(16, "maya", "worksheet", TALK | {"day": day(16)}, hour=21),
        Told(13, "okafor", "worksheet", BOARDS | {"day": day(13)}, "boards", hour=22),
        Told(10, "ida", "worksheet", READ | {"day": day(10)}),
        Told(7, "priya", "worksheet", VIDEO | {"day": day(-9)}, "video"),
        Told(6, "maya", "agreed", _may_be_filmed),
        Told(12, "maya", "comment", _on("boards", "The second board makes me want to go there.")),
    ]


def _may_be_filmed(record: Record) -> Body:
    video = record("video")
    return {"of": video, "version": record(f"head {video}"), "says": "yes"}


TALK: Body = {
    "template": "interview",
    "title": "Coming in at the door",
    "asked": "Five parents in the waiting room, two of them for the first time.",
    "worked": "The nurse who came over and told the minutes.",
    "gaps": "Nobody knows which queue is theirs. No place for a pram.",
    "ideas": "A card. A line on the floor. Somebody who says hello.",
}
DRAWN = b64encode((Path(__file__).parent / "hello.webp").read_bytes()).decode()
BOARDS: Body = {
    "template": "workshop",
    "title": "The first five minutes",
    "before": "We come in wet and late.\nTwo queues. Which one is ours?\n"
    "Nobody looks up.\nWe sit down and do not know for how long.",
    "after": "Somebody says hello at the door.\nA card in our hand says what comes.\n"
    "A board tells the minutes.\nWe sit down and breathe out.",
    "after_picture": f"data:image/webp;base64,{DRAWN}",
    "first_step": "One hello, on one afternoon, by Priya.",
}
READ: Body = {
    "template": "material",
    "title": "A talk on waiting, by a ward in the north",
    "struck": "They wait as long as we do, and nobody is cross.",
    "means": "The minutes are not the thing. Not knowing is.",
    "unsure": "They have more people at the desk than we do.",
    "will_do": "Say the minutes aloud, each time. Ida begins on Monday.",
}
VIDEO: Body = {
    "template": "video",
    "title": "Hello, this is how it goes",
    "message": "Where to go, how long it takes, and that you may ask.",
    "tells": "Maya",
    "films": "Priya, with her phone",
    "cuts": "Priya's brother",
    "checks": "Ida",
    "shots": "The front door from outside\nA hand with the hello card\nThe chair by the window",
    "others": "Nobody. We film on a day without visitors.",
}


def _on(name: str, text: str) -> Callable[[Record], Body]:
    return lambda record: {"on": record(name), "text": text}


def _draft() -> list[Told]:
    text = (
        "Hello! You are in the right place.\n"
        "Please take a card and a chair. We call you by your first name.\n"
        "Today it takes about __ minutes. Ask us if it takes longer.\n"
        "If your child finds it hard to breathe, come to the desk at once."
    )
    asked = {"wants": "Is the last line right? What would you take out?", "look": True}
    draft = {"template": "draft", "title": "The hello card", "text": text}
    return [Told(5, "maya", "worksheet", draft | asked, "draft")]


def _tried() -> list[Told]:
    def card(record: Record) -> Body:
        text = "Hello!\nYou are in the right place.\nToday it takes about __ minutes."
        return {"pdsa": record("test"), "title": "Hello card", "of": "text", "text": text}

    def form(record: Record) -> Body:
        text = "When did you come in?\nWhen did somebody say hello?\nDid you know what comes next?"
        return {"pdsa": record("test"), "title": "What we ask at the door", "of": "form"} | {
            "text": text
        }

    return [
        Told(8, "priya", "prototype", card, "card", hour=21),
        Told(8, "priya", "prototype", form, "form", hour=22),
        Told(7, "ida", "comment", _on("card", "Can it be bigger? I read it without glasses.")),
    ]


def _asked() -> list[Told]:
    ask = {
        "of": "ask",
        "text": "I would hand out the first cards on Thursday, from two to four.",
        "question": "What would make it easy for you to take a card from a stranger?",
    }
    idea = {
        "of": "idea",
        "text": "A line on the floor from the door to the right desk, as at the swimming pool.",
        "known": "observed",
        "gives": "know-how",
        "sources": "The pool on Mill Road\nThe library: a yellow line to the lift",
    }
    return [
        Told(10, "priya", "note", idea),
        Told(9, "priya", "note", ask, "ask"),
        Told(8, "maya", "comment", _on("ask", "Say your name, and that you wait here too.")),
    ]
