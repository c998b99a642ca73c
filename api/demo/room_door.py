"""The demo's project that runs: the first five minutes."""

from collections.abc import Callable

from api.demo.room_told import About, Body, Day, Names, Record, Told

DOOR = About(
    "The first five minutes",
    "Everybody who comes in knows within five minutes where to go and how long it will take.",
    "Rosa Lind",
    (
        ("okafor", "okafor@demo.example", "champion"),
        ("ida", "ida@demo.example", "staff"),
        ("priya", "priya@demo.example", "partner"),
        ("maya", "maya@demo.example", "partner"),
    ),
)


def door(day: Day, ids: Names) -> list[Told]:
    """The project that runs."""
    charter = {
        "aim": "Nobody stands at the door and wonders. Within five minutes all know what comes.",
        "measures": "Minutes until somebody says hello and how long it will take.",
        "changes": "A hello card. A board with today's wait.",
        "lived": "“We stood there with a coughing child and did not know if we were late.”",
        "as_is": "One desk, two queues, and a sign from 2011.",
        "as_is_known": "observed",
        "rhythm": "Wednesdays, 20:00, by phone",
        "contact": "Ida, at the desk or 020 7946 0012",
        "serves": "Families know what comes next",
        "sponsor": "Rosa Lind",
        "status": "draft",
    }
    return [
        Told(19, "okafor", "charter", charter, hour=12),
        Told(17, "priya", "journey", ARRIVAL),
        Told(15, "priya", "note", COUNT, "note"),
        Told(14, "maya", "word", lambda record: {"word": "baseline", "where": record("note")}),
        *_door_meetings(day, ids),
        *_door_tasks(day, ids),
        *_door_test(day),
    ]


COUNT = {
    "of": "note",
    "text": "I can stand at the door on Thursday and count. Is that the baseline?",
    "known": "observed",
    "gives": "information",
}
ARRIVAL = {
    "title": "From the car park to the chair",
    "whose": "A first visit, with a pram",
    "steps": [
        {"place": "Car park", "happened": "No sign for prams.", "feeling": -1, "word": "lost"},
        {
            "place": "Front door",
            "happened": "Two queues, no word which is ours.",
            "feeling": -2,
            "word": "small",
            "wait": 12,
            "idea": "Somebody who says hello",
        },
        {"place": "Waiting room", "happened": "A nurse smiled.", "feeling": 1, "word": "seen"},
    ],
}


def _door_meetings(day: Day, ids: Names) -> list[Told]:
    held = {
        "day": day(13),
        "time": "20:00",
        "how": "phone",
        "phone": "020 7946 0012",
        "template": "regular",
        "status": "held",
        "present": [ids["okafor"], ids["ida"], ids["priya"]],
        "agenda": [
            {"text": "Hello: how are you?", "family": False},
            {"family": True, "said": "Priya: please do not begin with a poster. Begin with hello."},
            {"text": "Who does what by when", "family": False, "said": "See the tasks."},
        ],
    }
    coming = {
        "day": day(-3),
        "time": "20:00",
        "how": "phone",
        "phone": "020 7946 0012",
        "template": "study",
        "status": "planned",
        "agenda": [
            {"text": "Hello: what surprised you?", "family": False},
            {"family": True},
            {"text": "The chart: what do we see?", "family": False},
            {"text": "What we try next", "family": False},
        ],
    }
    return [
        Told(13, "ida", "meeting", held, "held", hour=21),
        Told(12, "ida", "meeting", coming, "coming"),
    ]


def _door_tasks(day: Day, ids: Names) -> list[Told]:
    tasks = (
        ("Count minutes at the door on Thursday", "priya", -1, "family"),
        ("Write three lines for the hello card", "maya", -2, "together"),
        ("Ask the desk when it is busiest", "ida", 2, "clinic"),
    )
    return [
        Told(
            12,
            "ida",
            "task",
            {"text": text, "owner": ids[who], "due": day(ago), "status": "open", "by": by},
        )
        for text, who, ago, by in tasks
    ]


def _door_test(day: Day) -> list[Told]:
    test = {
        "objective": "See if a hello card shortens the first minutes.",
        "question": "Do people know sooner what comes?",
        "prediction": "Half of them will know within five minutes.",
        "what": "Priya hands out the card on one afternoon.",
        "who": "Priya, Ida helps",
        "where": "Front door",
        "day": day(5),
        "status": "planned",
    }
    measure = {
        "name": "Minutes until hello",
        "of": "process",
        "counted": "From the door to the first word, for five people each day.",
        "how_often": "Each clinic day",
        "unit": "minutes",
        "better": "lower",
    }
    minutes = (14, 11, 13, 12, 15, 11, 13, 12, 9, 8, 7)

    def value(number: int) -> Callable[[Record], Body]:
        return lambda record: {
            "measure": record("hello"),
            "day": day(14 - number),
            "value": minutes[number],
        }

    return [
        Told(15, "ida", "measure", measure, "hello", hour=9),
        *(
            Told(14 - number, "ida", "measure.value", value(number), hour=17)
            for number in range(len(minutes))
        ),
        Told(8, "priya", "pdsa", test, "test"),
        Told(6, "priya", "pdsa", test | {"status": "started", "started_on": day(6)}, "test"),
    ]
