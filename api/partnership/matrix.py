"""Who may do what in a clinic's partnership, on one page; apart from care's table.

A person may be several of these at once. What a cell does not name is no, and answers 404. Acts on
one's own sign-up or profile are open to whoever it belongs to. A project's room has its own rights.
"""

CHAMPION, QI_LEAD, ADMINISTRATOR, STAFF = "champion", "qi-lead", "administrator", "staff"
PARTNER, INTERESTED, FAMILY = "partner", "interested", "family"
ROLES = (CHAMPION, QI_LEAD, ADMINISTRATOR, STAFF, PARTNER, INTERESTED, FAMILY)

LEADS = frozenset({CHAMPION, QI_LEAD})
TEAM = LEADS | {ADMINISTRATOR, STAFF}
FAMILIES = frozenset({PARTNER, INTERESTED, FAMILY})
ALL = TEAM | FAMILIES

MAY: dict[str, frozenset[str]] = {
    # setting the stage
    "stage.read": TEAM,
    "champion.name": frozenset({CHAMPION, ADMINISTRATOR}),
    "stage.write": LEADS,
    "gate.open": LEADS,
    "gate.override": frozenset({CHAMPION, ADMINISTRATOR}),
    "hurdle.write": TEAM,
    "readiness.lead": LEADS,
    "readiness.answer": TEAM,
    "concern.write": TEAM,
    "concern.answer": LEADS,
    "agreement.write": LEADS,
    # the work, and what families are asked for
    "work.write": TEAM,
    "opportunity.draft": TEAM,
    "opportunity.publish": LEADS,
    "match.read": LEADS,
    "match.ask": LEADS,
    "signup.list": LEADS,
    "signup.walk": LEADS,
    "nomination.write": TEAM,
    "draft.look": TEAM,
    "finished.read": TEAM,
    "project.reuse": TEAM,
    # the board
    "board.read": ALL,
    "timeline.read": ALL,
    "group.read": ALL,
    "group.join": ALL,
    "group.write": LEADS,
    "package.read": ALL,
    "opportunity.put_away": FAMILIES,
    "seat.take": FAMILIES,
    "idea.write": ALL,
    "idea.merge": LEADS | {PARTNER},
    # the library
    "resource.read": ALL,
    "resource.write": TEAM | {PARTNER},
    "resource.check": TEAM,
    "resource.retire": LEADS,
    "bundle.write": TEAM,
}
