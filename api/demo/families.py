"""Who is in the demo: the clinic's people and six families, all invented."""

from dataclasses import dataclass

PASSPHRASE = "four boats in the harbour"
CLINIC = ("Harbour Lane Clinic", "GB", "Europe/London")
SIGN_INS = (
    ("mother of two", "maya@demo.example"),
    ("teenager", "zoe@demo.example"),
    ("doctor", "okafor@demo.example"),
    ("coordinator", "rosa@demo.example"),
)


@dataclass(frozen=True)
class Member:
    """Somebody who works at the clinic."""

    name: str
    email: str
    role: str
    title: str = ""


@dataclass(frozen=True)
class Patient:
    """Whose record it is; `story` names the diary, `best` the personal best in L/min at first."""

    name: str
    age: int
    colour: str
    shape: str
    condition: str
    story: str
    best: int = 0


@dataclass(frozen=True)
class Family:
    """The person who began the records, the other parent if there is one, and the patients."""

    first: tuple[str, str]
    patients: tuple[Patient, ...]
    second: tuple[str, str] | None = None
    of_self: bool = False
    confirmed: bool = True


STAFF = (
    Member("Rosa Lind", "rosa@demo.example", "coordinator"),
    Member("Amara Okafor", "okafor@demo.example", "clinician", "Dr"),
    Member("Ida Frost", "ida@demo.example", "nurse", "Nurse"),
)

FAMILIES = (
    Family(
        ("Maya Berg", "maya@demo.example"),
        (
            Patient("Leo", 8, "teal", "star", "asthma", "attack", 260),
            Patient("Nora", 6, "coral", "moon", "asthma", "mild", 190),
        ),
    ),
    Family(
        ("Priya Nair", "priya@demo.example"),
        (Patient("Sam", 10, "amber", "leaf", "asthma", "two homes", 310),),
        second=("Tom Hale", "tom@demo.example"),
    ),
    Family(
        ("Zoe Marsh", "zoe@demo.example"),
        (Patient("Zoe", 15, "plum", "drop", "crohns", "exams"),),
        second=("Helen Marsh", "helen@demo.example"),
        of_self=True,
    ),
    Family(
        ("George Amato", "george@demo.example"),
        (Patient("George", 47, "slate", "square", "colitis", "flare"),),
        of_self=True,
    ),
    Family(
        ("Femi Adu", "femi@demo.example"),
        (Patient("Ada", 11, "sky", "heart", "asthma", "hardly", 330),),
    ),
    Family(
        ("Lucia Serra", "lucia@demo.example"),
        (Patient("Mateo", 7, "moss", "triangle", "asthma", "none"),),
        confirmed=False,
    ),
)
