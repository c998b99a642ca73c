"""How the running demo project works together: stages, what each knows, ideas, times and votes."""

from datetime import date, timedelta

from api.demo.room_told import Body, Day, Names, Record, Told


def working(day: Day, ids: Names) -> list[Told]:
    """All that the group says of itself, and what it settles between its meetings."""
    return [
        *_stages(),
        *_perspectives(),
        *_learning(day),
        *_ideas(),
        *_goal(day, ids),
        *_rhythm(day),
        *_time(day),
        *_vote(day),
        *_our_test(day),
    ]


def _stages() -> list[Told]:
    brought = "We all want one thing: nobody stands at the door and wonders."

    def yes(record: Record) -> Body:
        stage = record("define")
        return {"of": stage, "version": record(f"head {stage}"), "says": "yes"}

    return [
        Told(14, "okafor", "stage", {"stage": "define", "brought": brought}, "define"),
        *(Told(13, who, "agreed", yes) for who in ("okafor", "priya")),
    ]


def _perspectives() -> list[Told]:
    return [
        Told(16, who, "perspective", {"question": question, "text": text})
        for who, question, text in (
            ("priya", "know", "With a pram you see the floor, not the signs above your head."),
            ("ida", "know", "From ten to eleven there is one of us at the desk. That is the rush."),
            ("okafor", "know", "What the house lets us put on a wall, and who has to say yes."),
            ("priya", "need", "To know by Sunday, so that my sister can come and mind the girls."),
            ("ida", "need", "Half an hour that nobody takes from me on a clinic day."),
        )
    ]


def _learning(day: Day) -> list[Told]:
    steps: list[Body] = [
        {
            "know": "How long do people wait for the first word?",
            "how": "Priya counts at the door on one afternoon.",
            "by": day(13),
            "known": "Twelve minutes in the middle. We had thought five.",
        },
        {
            "know": "Does a card help those who read little English?",
            "how": "Ask six families after their visit.",
            "by": day(-6),
        },
    ]
    return [Told(17, "okafor", "learning", step) for step in steps]


IDEAS = {
    "languages": ("priya", "The hello card in the four languages that we hear most"),
    "minutes": ("ida", "A small board with today's wait in minutes"),
    "arrows": ("maya", "Feet on the floor that lead to the right desk"),
}
WEIGHED = (
    ("languages", "priya", 3, 2, True),
    ("languages", "ida", 3, 2, False),
    ("minutes", "okafor", 2, 3, False),
    ("minutes", "priya", 2, 2, False),
)


def _ideas() -> list[Told]:
    def weighed(name: str, who: str, effect: int, effort: int, can: bool) -> Told:
        body = {"effect": effect, "effort": effort, "can": can}
        return Told(7, who, "note.weighed", lambda record: body | {"note": record(name)})

    return [
        *(
            Told(10, who, "note", {"of": "idea", "text": text}, name)
            for name, (who, text) in IDEAS.items()
        ),
        *(weighed(*one) for one in WEIGHED),
    ]


def _goal(day: Day, ids: Names) -> list[Told]:
    goal = {
        "goal": "Ten families in a row say that they knew where to go",
        "owner": ids["priya"],
        "starts": day(18),
        "ends": day(-72),
    }
    began = date.fromisoformat(day(18))
    monday = began - timedelta(days=began.weekday())

    def tick(week: str) -> Told:
        return Told(
            4, "priya", "ninety.tick", lambda record: {"ninety": record("goal"), "week": week}
        )

    return [
        Told(18, "priya", "ninety", goal, "goal"),
        *(tick(str(monday + timedelta(weeks=week))) for week in (0, 1)),
    ]


def _rhythm(day: Day) -> list[Told]:
    rhythm = {
        "first": day(11),
        "time": "20:00",
        "every": "two-weeks",
        "how": "phone",
        "phone": "020 7946 0012",
    }
    in_the_room = {
        "first": day(-20),
        "time": "17:30",
        "every": "half-year",
        "how": "clinic",
        "place": "Room 2, first floor",
        "phone": "020 7946 0012",
        "care": "Soup, and a child minder next door",
    }
    return [Told(16, "ida", "series", body) for body in (rhythm, in_the_room)]


def _time(day: Day) -> list[Told]:
    times = [f"{day(-6)}T19:30", f"{day(-8)}T10:00", f"{day(-9)}T19:30"]
    poll = {
        "of": "time",
        "text": "Looking at the chart with Rosa",
        "until": f"{day(-3)}T21:00",
        "times": times,
    }
    suits = (("priya", [times[0], times[2]], True), ("okafor", times[:2], False))

    def answer(who: str, suit: list[str], care: bool) -> Told:
        body: Body = {"suits": suit, "child_care": care}
        return Told(1, who, "poll.answer", lambda record: body | {"poll": record("time")})

    return [Told(2, "ida", "poll", poll, "time"), *(answer(*one) for one in suits)]


def _vote(day: Day) -> list[Told]:
    poll = {
        "of": "item",
        "text": "Shall the hello card say how many minutes it will take?",
        "until": f"{day(3)}T21:00",
    }
    says: dict[str, Body] = {
        "priya": {"says": "yes", "why": "I can wait if I know how long."},
        "maya": {"says": "yes"},
        "ida": {"says": "talk", "why": "We would have to change it all day. Who does that?"},
    }

    def answer(who: str, said: Body) -> Told:
        return Told(5, who, "poll.answer", lambda record: said | {"poll": record("vote")})

    return [Told(9, "priya", "poll", poll, "vote"), *(answer(*one) for one in says.items())]


def _our_test(day: Day) -> list[Told]:
    test = {
        "about": "together",
        "objective": "See if we are more when we meet by phone at eight in the evening.",
        "question": "How many of us can be there?",
        "prediction": "All four.",
        "day": day(13),
        "status": "planned",
    }
    begun = test | {"status": "started", "started_on": day(14)}
    told = begun | {
        "status": "done",
        "happened": "Three of four were there. Nobody had to find a minder.",
        "found": "The evening works. Wednesday does not work for Maya.",
        "against_prediction": "partly",
        "act": "adapt",
        "next": "Ask which day suits, not which hour alone.",
    }
    return [
        Told(15, "priya", "pdsa", test, "ours"),
        Told(14, "priya", "pdsa", begun, "ours"),
        Told(12, "priya", "pdsa", told, "ours"),
    ]
