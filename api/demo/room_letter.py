"""The demo's project that came to its end: one page for school."""

from api.demo.room_told import About, Body, Day, Names, Record, Told

LETTER = About(
    "One page for school",
    "By the end of term, every family leaves with one page that a school reads and uses.",
    "Dr Okafor",
    (
        ("okafor", "okafor@demo.example", "champion"),
        ("ida", "ida@demo.example", "staff"),
        ("maya", "maya@demo.example", "partner"),
        ("femi", "femi@demo.example", "partner"),
    ),
)

PHOTO = {
    "of": "idea",
    "text": "Put a photo of the inhaler on it.",
    "known": "told",
    "gives": "know-how",
    "sources": "The photo on the lunch list of our school",
}
DAYS_TO_ANSWER = (
    (9, 8, 10, 9, 7, 9, 8, 10, 9),
    (6, 5, 4, 5, 3, 4, 4, 3, 4, 3),
)
"""Before the first test and since: working days until a school answered, every third day."""


def letter(day: Day, ids: Names) -> list[Told]:
    """The project that ended."""
    return [
        *_letter_start(day, ids),
        *_letter_tests(day),
        *_letter_values(day),
        *_letter_end(day, ids),
    ]


CHARTER = {
    "aim": "A page that a teacher reads in two minutes, in use at ten schools by June.",
    "measures": "Working days until the school answers. And: does the child's bag hold it?",
    "changes": "One page instead of four. Pictures. The teacher's name on top.",
    "lived": "“I gave them four pages. In March nobody knew where the inhaler was.” (Femi)",
    "as_is": "We print the whole letter. Families carry it to the office. There it stops.",
    "science": "Short written plans are found and used more often than long ones.",
    "limits": "Few studies asked teachers. None were done at schools as small as ours.",
    "meeting_point": "The last five minutes of the visit, and the school office",
    "decides": "Wording: all of us. What is medically right: Dr Okafor.",
    "rhythm": "Every second Tuesday, 19:30, by video",
    "serves": "Every child safe at school",
    "sponsor": "Dr Okafor",
}


def _letter_start(day: Day, ids: Names) -> list[Told]:
    first = {
        "day": day(112),
        "time": "19:30",
        "how": "online",
        "link": "https://meet.example/one-page",
        "phone": "020 7946 0011",
        "template": "first",
        "status": "held",
        "present": [ids["okafor"], ids["ida"], ids["maya"], ids["femi"]],
        "agenda": [
            {"text": "Hello: one thing about yourself", "family": False, "said": "Four cooks!"},
            {
                "family": True,
                "said": "Nobody asked the schools yet. Femi knows a teacher who will tell us.",
            },
            {"text": "The first small task", "family": False, "said": "Femi calls the teacher."},
        ],
        "minutes": "We begin with one school and one family.",
    }
    return [
        Told(117, "okafor", "charter", CHARTER | {"status": "draft"}, hour=12),
        Told(112, "ida", "meeting", first, "first meeting", hour=21),
        Told(110, "femi", "charter", CHARTER | {"status": "complete", "agreed_on": day(110)}),
        Told(109, "maya", "journey", JOURNEY, "journey"),
        Told(108, "maya", "note", PHOTO),
        Told(107, "femi", "driver", lambda record: DRIVERS, "driver"),
    ]


JOURNEY = {
    "title": "From the visit to the school office",
    "whose": "A family with a new inhaler",
    "steps": [
        {
            "place": "End of the visit",
            "who": "Nurse",
            "happened": "We got four pages, in a hurry.",
            "feeling": -1,
            "word": "rushed",
            "mattered": "One calm minute",
        },
        {
            "place": "Kitchen table",
            "happened": "I read it twice and marked what the school needs.",
            "feeling": 0,
            "word": "unsure",
            "idea": "Mark it for us",
        },
        {
            "place": "School office",
            "who": "Secretary",
            "happened": "The pages went into a tray.",
            "feeling": -2,
            "word": "lost",
            "wait": 25,
            "mattered": "That the teacher sees it",
            "idea": "Put the teacher's name on top",
        },
        {
            "place": "Classroom, ten days later",
            "who": "Teacher",
            "happened": "She asked me what an inhaler looks like. Then she was great.",
            "feeling": 1,
            "word": "relieved",
        },
    ],
}
DRIVERS = {
    "aim": "A page that a teacher reads in two minutes, in use at ten schools by June.",
    "drivers": [
        {"text": "It is short and clear", "ideas": [{"text": "One page"}, {"text": "Photos"}]},
        {
            "text": "It reaches the right person",
            "ideas": [{"text": "The teacher's name on top"}, {"text": "A copy by e-mail"}],
        },
        {"text": "Families feel sure", "ideas": [{"text": "Read it together before leaving"}]},
    ],
}


BEGUN = {"status": "started"}


def _letter_tests(day: Day) -> list[Told]:
    return [*_first_test(day), *_second_test(day)]


def _first_test(day: Day) -> list[Told]:
    first = {
        "objective": "See if one page is read sooner than four.",
        "question": "Does the form teacher answer sooner?",
        "prediction": "The school answers in six days and not in nine.",
        "what": "Ida gives the one page to the next three families.",
        "who": "Ida, and Femi for the call",
        "where": "Room 2",
        "day": day(90),
        "data": "The day on which the school answers.",
    }
    told = {
        "status": "done",
        "happened": "Three families used it. Two schools called back in five days.",
        "problems": "One page was lost in the tray again.",
        "found": "Short is read. But it still has to reach the teacher.",
        "against_prediction": "partly",
        "act": "adapt",
        "next": "Put the teacher's name on top.",
    }
    return [
        Told(94, "femi", "pdsa", first | {"status": "planned"}, "test 1"),
        Told(90, "ida", "pdsa", first | BEGUN | {"started_on": day(90)}, "test 1", hour=8),
        Told(80, "femi", "pdsa", first | told | {"started_on": day(90)}, "test 1"),
    ]


def _second_test(day: Day) -> list[Told]:
    second = {
        "objective": "See if the teacher's name on top helps.",
        "question": "Does it get past the office?",
        "prediction": "The office passes it on the same day.",
        "what": "We write the teacher's name on top, with the family.",
        "who": "Maya asks, Ida writes",
        "day": day(76),
        "data": "The day on which the school answers.",
    }
    told = {
        "status": "done",
        "happened": "All six pages reached the teacher the same day.",
        "found": "A name on top beats any layout.",
        "against_prediction": "as-predicted",
        "act": "adopt",
        "next": "All nurses do it from June.",
    }
    return [
        Told(79, "maya", "pdsa", second | {"status": "planned"}, "test 2"),
        Told(76, "ida", "pdsa", second | BEGUN | {"started_on": day(76)}, "test 2", hour=8),
        Told(64, "maya", "pdsa", second | told | {"started_on": day(76)}, "test 2"),
    ]


def _letter_values(day: Day) -> list[Told]:
    measure = {
        "name": "Days until the school answers",
        "of": "outcome",
        "counted": "Working days from the visit to the first call or mail from the school.",
        "how_often": "Each time a school answers",
        "unit": "days",
        "better": "lower",
        "baseline": "Nine days, and often not at all",
    }
    found = [Told(116, "ida", "measure", measure, "days", hour=9)]
    before, since = DAYS_TO_ANSWER
    for number, value in enumerate(before):
        found.append(_value(115 - 3 * number, value, day))
    for number, value in enumerate(since):
        found.append(_value(88 - 3 * number, value, day))
    return found


def _value(ago: int, value: int, day: Day) -> Told:
    def body(record: Record) -> Body:
        return {"measure": record("days"), "day": day(ago), "value": value}

    return Told(ago, "ida", "measure.value", body, hour=17)


def _letter_end(day: Day, ids: Names) -> list[Told]:
    def reflection(changed: str, heard: int, hours: int, credit: str, again: str = "yes") -> Body:
        body = {"changed": changed, "heard": heard, "again": again, "hours": hours, "story": True}
        return body | {"credit": credit}

    page = {"title": "One page for school (print)", "url": "https://files.example/one-page.pdf"}
    card = {"title": "What to say on the phone", "url": "https://files.example/phone-card.pdf"}
    thanks = {"of": "thanks", "text": "Femi, your teacher friend saved us a month. Thank you!"}
    return [
        Told(70, "ida", "file", page | {"made_together": True}),
        Told(68, "femi", "file", card | {"made_together": True}),
        Told(66, "okafor", "word", {"word": "median"}, "word"),
        Told(62, "ida", "note", thanks),
        Told(61, "maya", "reflection", reflection(WHAT_MAYA_SAID, 5, 9, "Maya B.")),
        Told(61, "femi", "reflection", reflection("They called me back. Twice.", 5, 11, "Femi")),
        Told(60, "ida", "reflection", reflection("I ask first now.", 4, 8, "Nurse Ida Frost")),
        Told(60, "okafor", "reflection", reflection(WHAT_OKAFOR_SAID, 4, 6, "Dr Okafor", "yes")),
        Told(59, "femi", "closing", CLOSING),
    ]


WHAT_MAYA_SAID = "I am not the mother who complains any more. I am one of those who fixed it."
WHAT_OKAFOR_SAID = "Two parents did in two months what we had on our list for three years."
CLOSING = {
    "result": "One page that schools answer in four days instead of nine.",
    "learned": "A name on top beats any layout. Ask the person who has to read it.",
    "did_not_work": "The first page had seven colours. And we met at noon once: nobody came.",
    "keep": "One page, the teacher's name on top, read together before leaving.",
    "spread": "The page and the phone card. Other clinics may have both.",
    "stop": "Printing the four pages.",
    "thanks": "Thank you, Femi and Maya, for your evenings and for your patience with our words.",
    "celebrate": "Cake on the last Tuesday, by video too",
    "story": "It began with a tray in a school office. Four of us met on Tuesday evenings, two "
    "parents, a nurse and a doctor. We tried one page with three families, then a name on top. "
    "Schools used to answer after nine days. Now they answer after four.",
    "tried": "wish-list",
    "worked": "yes",
    "for_whom": "children who change school or teacher",
    "open_to_others": True,
    "on_board": True,
}
