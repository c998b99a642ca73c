"""What the demo's clinic and families say before and beside their projects; invented."""

from typing import Any

PITCH = (
    "We want to make Harbour Lane better, and we want to do it with you. You bring what you know "
    "from home. We bring what we know from here. We start small, and we stop on time."
)
PITCHES = [
    {
        "language": "pl",
        "text": "Chcemy, żeby nasza poradnia była lepsza, i chcemy to robić z wami. Wy wiecie, "
        "jak jest w domu. My wiemy, jak jest tutaj. Zaczynamy od małych rzeczy.",
    },
    {
        "language": "ar",
        "text": "نريد أن نجعل عيادتنا أفضل، ونريد أن نفعل ذلك معكم. أنتم تعرفون الحياة في البيت، "
        "ونحن نعرف العمل هنا. نبدأ بأشياء صغيرة.",
    },
]
HANDBOOK = (
    "Welcome. You will be met at the desk; ask for Ida. Park behind the library, it is free after "
    "five. Phone or video is as good as being here. Bring your bus ticket, we pay it. What you "
    "hear about others stays with you. You can stop at any time."
)
COUNCIL: dict[str, Any] = {
    "kind": "council",
    "name": "Harbour Lane families' council",
    "mandate": "Reads every new letter and sign before it is printed. The heads of the clinic "
    "answer what it asks within four weeks, in writing.",
    "goals": ["No letter longer than one page", "Evening visits once a month, for half a year"],
    "rhythm": "Each first Tuesday, 20:00, here or by phone",
    "seats": {"families": 6, "staff": 2},
}
NOTE = (
    "Two years ago a mother told me why she never reads our letters. She was right about every "
    "line. I would like to hear such things before we print. Come and try one small project with "
    "us. It costs less time than another survey, and it is more fun."
)
ONBOARDING = [
    "Met Ida, the contact person",
    "Seen the meeting room and where to park",
    "Knows how to call in from home",
    "Knows who decides what",
]
AGREEMENTS = {
    "role": "You work with us as an equal. You say what is unclear and what could be better. You "
    "need no training to begin. You may stop at any time, without a reason. Your care stays the "
    "same, whatever you say here.",
    "ground-rules": "We call each other by the names we choose. One speaks at a time. We use plain "
    "words and ask when we do not follow. We start and end on time. This is not a visit: questions "
    "about your own care go to your next visit.",
    "confidentiality": "What people tell about themselves stays in the room. We name no child and "
    "no one in care. Nobody here can look into a health record.",
}
FIRST_ROUND = {"rosa": 1, "okafor": 3, "ida": 2}
SECOND_ROUND = {"rosa": 3, "okafor": 4, "ida": 2}
CONCERNS = [
    (
        "I am afraid that meetings get longer and the clinic list does not.",
        "Heard. Meetings stay at 40 minutes. The first ten belong to families.",
    ),
    ("What if a parent is upset about their own care in the meeting?", ""),
]
HURDLES = [
    (
        "Partners could not get past the front desk in the evening.",
        "Front desk",
        "Rosa made two visitor badges. They hang by the door.",
    ),
    ("We may not pay for child care from the clinic's money.", "Friends of the clinic", ""),
]
WORK = [
    ("now", "A shorter wait at the door"),
    ("in-six-months", "Every new family gets one page, not nine"),
    ("skill", "Somebody who can draw or film"),
    ("time", "Nobody has an hour to read our leaflets with fresh eyes"),
]
IDEAS = [
    ("priya", "A list of what to bring, sent the day before the visit", False, ""),
    ("tom", "A quiet corner in the waiting room, with a plug for the phone", False, ""),
    ("maya", "Short films by children for children: how to use a spacer", True, "One film."),
    ("femi", "Evening visits once a month", True, "Ask ten families which hour they would take"),
]
COMES_AS = {"maya": ("family", "make"), "femi": ("family", "comment"), "ida": ("clinician", "")}
ME_TOO = {0: ("maya", "tom", "femi"), 1: ("maya",), 2: ("priya", "femi")}

PROFILES: dict[str, tuple[str, bool, dict[str, str]]] = {
    "maya": (
        "Maya",
        True,
        {
            "profession": "primary school teacher",
            "skills": "plain language, singing",
            "interests": "wild swimming, old maps",
            "languages": "Norwegian, some Polish",
            "want_to_learn": "how a clinic decides things",
            "best_times": "after eight in the evening",
        },
    ),
    "priya": (
        "Priya",
        True,
        {
            "skills": "drawing, graphic design, posters",
            "interests": "comics, gardens",
            "languages": "Malayalam, Hindi",
            "circumstances": "No car. I work shifts.",
        },
    ),
    "tom": (
        "Tom",
        True,
        {"skills": "carpenter, mending things", "life_experience": "moved house five times"},
    ),
    "femi": (
        "Femi",
        False,
        {"skills": "counting, spreadsheets", "best_times": "lunch breaks"},
    ),
    "ida": (
        "Ida",
        True,
        {
            "skills": "listening, finding a room when there is none",
            "interests": "choir, bread",
            "want_to_learn": "to write so that people read it",
        },
    ),
}

CALLS: list[dict[str, Any]] = [
    {
        "template": "review",
        "seats": 2,
        "days": 30,
        "body": {
            "title": "Read our first-visit leaflet",
            "goal": "One page that a new family understands at the first reading.",
            "why": "It has nine pages today. We wrote it. We no longer see what is unclear.",
            "first_step": "Read it on the sofa and mark every word that stops you.",
            "question": "Which word stopped you first?",
            "who_helps": "Ida. She calls you when it suits you.",
            "involved": "Quiet work at home, one call of half an hour.",
            "skills": "plain language, reading closely, teacher",
            "hours": 3,
            "place": "home",
            "company": "quiet",
            "time": "any",
            "influence": "comment",
            "who_decides": "You and Ida decide the words. Dr Okafor checks the facts.",
            "lead": "together",
        },
    },
    {
        "template": "survey",
        "seats": 1,
        "days": 60,
        "body": {
            "title": "A picture of the way to our door",
            "goal": "A drawn map from the bus stop to the lift that works without words.",
            "why": "One family in four comes late because they cannot find us.",
            "first_step": "Walk it once with a phone and take ten photos.",
            "question": "Where did you turn the wrong way?",
            "who_helps": "Rosa at the desk, 020 7946 0101.",
            "involved": "One walk, then work at home. We print it.",
            "skills": "drawing, maps, design",
            "hours": 6,
            "place": "clinic",
            "company": "quiet",
            "time": "any",
            "influence": "lead",
            "who_decides": "You do. Rosa says what fits on the wall.",
            "lead": "family-led",
        },
    },
    {
        "template": "lunch",
        "seats": 2,
        "days": 45,
        "body": {
            "title": "Lunch with the night nurses",
            "goal": "A lunch at which two families tell what a hard night at home is like.",
            "why": "Night staff meet families at their worst hour and never on a good day.",
            "first_step": "Tell us one thing that you would want every nurse to know.",
            "question": "What do you wish a night nurse had asked you?",
            "who_helps": "Ida plans it with you.",
            "involved": "Two planning calls and the lunch. Food and travel are paid.",
            "skills": "telling stories, speaking to a group",
            "hours": 6,
            "place": "clinic",
            "company": "group",
            "time": "fixed",
            "influence": "make",
            "who_decides": "The two families and Ida together.",
            "lead": "together",
        },
    },
]

THREAD = (
    ("priya", "At the fork behind the bus stop. The sign points to the car park.", 4),
    ("okafor", "We never knew. Would you take a photo of it on your way?", 3),
)
"""What was said of the call for a map, by whom, how many days ago."""

SOURCES = {
    "Evening visits once a month": "The dentist on Mill Road\nHillside Clinic, each first Monday",
}
"""Where ideas come from, by their text."""
