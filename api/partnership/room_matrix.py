"""Who may do what in a project's room: by one's place in it, and by where the project stands.

When its end date is past, what was written on phones before it has two weeks to arrive; after them
members only bring the project to its end.
"""

from datetime import timedelta

from api.partnership.member import ACTIVE, FINISHED, ONBOARDING

READ = frozenset({"room.read"})
END = READ | {"room.end"}
WRITE = END | {"room.write"}

IN_A_ROOM: dict[str, frozenset[str]] = {ONBOARDING: WRITE, ACTIVE: WRITE, FINISHED: READ}
"""Roles do not matter in here: partners and staff have the same rights."""
OWN = READ | {"own.write"}
"""In one's own diary, which nobody else can reach whatever their place."""
OVERDUE, OVER = END, READ
"""What is left of them past the end date, and once the project is finished."""
GRACE = timedelta(days=14)
