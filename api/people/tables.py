"""The tables of this slice."""

from api.database import Row
from api.people.child import Child
from api.people.limits import Spent
from api.people.person import Person
from api.people.session import Session

MODELS: tuple[type[Row], ...] = (Person, Session, Child, Spent)
