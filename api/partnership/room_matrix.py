"""Who may do what in a project's room: by the status of one's place, and once it is finished."""

from api.partnership.member import ACTIVE, FINISHED, ONBOARDING

READ = frozenset({"room.read"})
WRITE = READ | {"room.write"}

IN_A_ROOM: dict[str, frozenset[str]] = {ONBOARDING: WRITE, ACTIVE: WRITE, FINISHED: READ}
"""Roles do not matter in here: partners and staff have the same rights."""
