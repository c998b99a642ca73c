"""What stands in the demo clinic's library, and what its families wish they had had; invented."""

from typing import Any, NamedTuple

from api.partnership.resource import CONTACT, GROUP, GUIDE, MEDIA, TEMPLATE, TRAINING


class Version(NamedTuple):
    """What somebody wrote so many days ago, and who checked it."""

    by: str
    days_ago: int
    body: dict[str, Any]
    checked_by: str = ""


FIRST_WEEK: dict[str, Any] = {
    "title": "The first week at home",
    "moment": "diagnosis",
    "readers": "family",
    "text": "You do not have to know it all this week.\n\n"
    "Put the plan on the fridge. Take a photo of it for your phone.\n\n"
    "Write down two numbers: the clinic's, and the one for the night.\n\n"
    "Tell one person who is with your child a lot. Show them the plan.\n\n"
    "Write your questions down as they come. Bring the list to the next visit.",
    "credit": "Priya, Maya and Nurse Ida",
}
FIRST_WEEK_SHORT = FIRST_WEEK | {
    "text": "Put the plan on the fridge. Write your questions down. Call us when you are unsure.",
    "credit": "Nurse Ida",
}
FIRST_WEEK_NEXT = FIRST_WEEK | {
    "text": f"{FIRST_WEEK['text']}\n\nSleep when you can. The first week is the longest one.",
}
THAT_NIGHT: dict[str, Any] = {
    "title": "After the first attack",
    "moment": "first-attack",
    "readers": "family",
    "text": "It was a hard night for all of you.\n\n"
    "When it is calm again, write down what happened and when. It fades fast.\n\n"
    "Look at the plan together. Was it where you could reach it? Was the number there?\n\n"
    "Ask at the next visit what you would do otherwise. There is no silly question.\n\n"
    "Brothers and sisters were there too. Let them tell it in their own words.",
    "credit": "Femi",
}
BREAKFAST: dict[str, Any] = {
    "title": "How we read our chart at breakfast",
    "moment": "any",
    "readers": "family",
    "link": "https://films.example.org/chart-at-breakfast",
    "captions": True,
    "text": "A kitchen. A boy and his mother look at a phone between the bowls.\n\n"
    "The boy: “The dots go up and down. That is normal, Mum.”\n\n"
    "His mother: “What is the line in the middle?”\n\n"
    "The boy: “Half of the dots are above it. We only talk about it when a lot of them stay on one "
    "side.”\n\n"
    "They laugh, and eat.",
    "credit": "Two families and Nurse Ida",
}
LETTER: dict[str, Any] = {
    "title": "A letter to school",
    "moment": "school-start",
    "readers": "family",
    "text": "Dear [name of the teacher],\n\n"
    "our child [name] needs a little help at school to stay well.\n\n"
    "At school, [name] may need: [what, and when]\nIt is kept: [where]\n"
    "[name] can do this alone: [what]\n\n"
    "If it gets worse, please follow the school sheet that we give you. Then call us: [phone]\n\n"
    "Could we talk for ten minutes before [day]?",
    "credit": "Tom, who is a teacher",
}
PLAIN: dict[str, Any] = {
    "title": "Plain words: one hour online",
    "moment": "any",
    "readers": "all",
    "link": "https://learn.example.org/plain-words",
    "skills": "letters, plain language, leaflets, writing",
    "text": "An hour with ten small exercises. You bring one letter of your own and take it home "
    "half as long. Free; no certificate.",
}
ASK_STAFF: dict[str, Any] = {
    "title": "Before you ask a family to tell its story",
    "moment": "any",
    "readers": "staff",
    "text": "Say what it is for, who will hear it and what happens then. Say that a no is fine. "
    "Let them read what you wrote down. Pay for the bus.",
    "credit": "Dr Okafor and Priya",
}
LINE: dict[str, Any] = {
    "title": "Family line of the city",
    "moment": "any",
    "readers": "all",
    "reach": "0117 496 0150, on weekdays from 4 to 8",
    "text": "Two people who know forms, money and leave from work. They also train families who "
    "want to speak in meetings. Not for urgent care.",
}
TUESDAYS: dict[str, Any] = {
    "title": "Tuesday parents",
    "moment": "any",
    "readers": "family",
    "reach": "First Tuesday of the month, 7 pm, town library, room 2. Just come.",
    "text": "Parents of children with a long illness. Tea, and nobody has to explain. "
    "It is not run by the clinic.",
}

SHELF: tuple[tuple[str, tuple[Version, ...]], ...] = (
    (
        GUIDE,
        (
            Version("ida", 120, FIRST_WEEK_SHORT, "okafor"),
            Version("priya", 80, FIRST_WEEK, "okafor"),
            Version("maya", 4, FIRST_WEEK_NEXT),
        ),
    ),
    (GUIDE, (Version("femi", 60, THAT_NIGHT, "ida"),)),
    (MEDIA, (Version("maya", 50, BREAKFAST, "okafor"),)),
    (TEMPLATE, (Version("femi", 58, LETTER, "ida"),)),
    (TRAINING, (Version("ida", 45, PLAIN, "okafor"),)),
    (GUIDE, (Version("okafor", 44, ASK_STAFF, "ida"),)),
    (CONTACT, (Version("rosa", 40, LINE, "rosa"),)),
    (GROUP, (Version("rosa", 39, TUESDAYS, "rosa"),)),
)
BUNDLE = ("New at Harbour Lane", "Welcome. Read one page a day; there is no test.", (0, 3, 6, 7))

WISHES = (
    ("priya", "One page for grandparents: what is normal, and when to call us", "diagnosis"),
    ("tom", "A film by a child about the first day back at school", "school-start"),
)
LEAD = ("maya", 0)
"""Who would make which of them."""
