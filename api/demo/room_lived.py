"""What the running demo project knows of lived care, what it ranked, its sign of working well."""

from api.demo.room_told import Body, Day, Record, Told

OPTIONS = ["A hello card", "A board with today's wait", "A sign for prams", "A bell at the desk"]
ORDERS = {
    "priya": [0, 2, 1, 3],
    "maya": [0, 1, 2, 3],
    "ida": [1, 0, 3, 2],
    "okafor": [1, 3, 0, 2],
}


def lived(day: Day) -> list[Told]:
    """Pieces of two diaries, a persona, a ranking, a sign of the partnership, roles, a log."""
    return [*_pieces(day), *_persona(), *_ranked(), *_our_sign(day), *_roles(), *_learned(day)]


def _learned(day: Day) -> list[Told]:
    read = {"unit": "your-voice", "day": day(19)}
    tried = {
        "unit": "talk",
        "day": day(8),
        "tried": "I said back what Ida meant. It slowed us down.",
    }
    course = {"unit": "other", "title": "Speaking up: an evening at the library", "day": day(30)}
    return [
        Told(ago, "maya", "learned", body) for ago, body in ((19, read), (8, tried), (5, course))
    ]


def _roles() -> list[Told]:
    """Maya keeps hers for herself; Priya and Ida share theirs."""

    def own(record: Record) -> Body:
        return MAYA_BEFORE | {"project": record("project")}

    return [
        Told(19, "maya", "roles", own, hour=21),
        Told(18, "priya", "roles.shared", PRIYA_BEFORE),
        Told(18, "ida", "roles.shared", IDA_BEFORE, hour=12),
    ]


MAYA_BEFORE: Body = {
    "moment": "before",
    "mine": "To say what goes wrong, and hope that somebody writes it down.",
    "theirs": "To decide.",
}
PRIYA_BEFORE: Body = {
    "moment": "before",
    "mine": "To draw things and to tell how it looks from the queue.",
    "theirs": "To know the rules and to say early what cannot be done.",
}
IDA_BEFORE: Body = {
    "moment": "before",
    "mine": "To bring what families say to the team, and to print and call.",
    "theirs": "To tell me when I speak in letters and numbers.",
}


def _pieces(day: Day) -> list[Told]:
    def told(by: str, ago: int, name: str, body: Body) -> Told:
        return Told(
            ago,
            by,
            "experience",
            lambda record: body | {"day": day(ago), "released_to": record("project")},
            name,
        )

    alone = {
        "day": day(9),
        "place": "The small room",
        "happened": "Somebody came in twice and left again. I did not dare to ask.",
        "feeling": -1,
        "word": "in the way",
    }
    return [
        told("priya", 17, "desk", DESK),
        told("maya", 16, "chair", CHAIR),
        Told(9, "maya", "experience", alone, "alone"),
    ]


DESK: Body = {
    "place": "The front desk",
    "happened": "We stood between two queues with the pram. Nobody looked up for ten minutes.",
    "feeling": -2,
    "word": "small",
    "mattered": "That somebody says hello, and how long it will take.",
}
CHAIR: Body = {
    "place": "The waiting room",
    "happened": "A nurse came over and said: twenty minutes, there is water, I will call you.",
    "feeling": 2,
    "word": "seen",
    "mattered": "I could stop looking at the door.",
}


def _persona() -> list[Told]:
    def drawn(record: Record) -> Body:
        return {
            "name": "Robin",
            "about": "Comes by bus with a pram and a bag, straight from a night shift.",
            "matters": "To know within a minute: am I right here, and how long will it be?",
            "hard": "Two queues and no word. Asking feels like being in the way.",
            "helps": "One person who looks up. A number of minutes, even a long one.",
            "says": "I do not mind waiting. I mind not knowing.",
            "pieces": [record("desk"), record("chair")],
        }

    def true(record: Record) -> Body:
        return {"persona": record("robin"), "version": record(f"head {record('robin')}")}

    return [
        Told(12, "ida", "persona", drawn, "robin", hour=19),
        Told(11, "priya", "persona.true", true),
        Told(11, "maya", "persona.true", true),
    ]


def _ranked() -> list[Told]:
    def rank(who: str) -> Told:
        def body(record: Record) -> Body:
            order = [OPTIONS[place] for place in ORDERS[who]]
            return {"priority": record("first"), "round": 1, "order": order}

        return Told(13, who, "priority.rank", body, hour=21)

    question = {"question": "What do we try first?", "options": OPTIONS}
    return [Told(14, "okafor", "priority", question, "first"), *map(rank, ORDERS)]


def _our_sign(day: Day) -> list[Told]:
    measure = {
        "name": "Ideas of families that we tried",
        "of": "partnership",
        "counted": "Each idea that a family partner brought and that was tried, however small.",
        "how_often": "Each week",
        "unit": "ideas",
        "better": "higher",
    }

    def agreed(record: Record) -> Body:
        sign = record("sign")
        return {"of": sign, "version": record(f"head {sign}"), "says": "yes"}

    def value(number: int, tried: int) -> Told:
        def body(record: Record) -> Body:
            return {"measure": record("sign"), "day": day(12 - 5 * number), "value": tried}

        return Told(12 - 5 * number, "ida", "measure.value", body, hour=21)

    return [
        Told(16, "priya", "measure", measure, "sign"),
        Told(15, "ida", "agreed", agreed),
        Told(15, "maya", "agreed", agreed),
        *(value(number, tried) for number, tried in enumerate((0, 1, 3))),
    ]
