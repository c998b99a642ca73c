"""Who may do what, on one page: in a child's record, and at a clinic.

A role counts only through an active grant; every cell that is not here is no. Acts that touch one's
own grant alone, or only what one has invited, are narrowed further where they are done.
"""

GUARDIAN, SELF, CLINICIAN, COORDINATOR = "guardian", "self", "clinician", "coordinator"
ROLES = (GUARDIAN, SELF, CLINICIAN, COORDINATOR)

FAMILY = frozenset({GUARDIAN, SELF})
TEAM = frozenset({CLINICIAN})
DESK = frozenset({COORDINATOR})
ALL = FAMILY | TEAM | DESK

MAY: dict[str, frozenset[str]] = {
    # the profile
    "profile.read": ALL,
    "profile.update": FAMILY,
    # the diary
    "entry.list": ALL,
    "entry.create": FAMILY,
    "entry.revise": FAMILY,
    "entry.retract": FAMILY,
    "entry.history": FAMILY | TEAM,
    "conflict.read": FAMILY | TEAM,
    "conflict.resolve": FAMILY,
    # the care plan
    "plan.read_current": ALL,
    "plan.publish": TEAM,
    "plan.withdraw": TEAM,
    "plan.propose": FAMILY | TEAM,
    "plan.answer": FAMILY,
    "best.propose": FAMILY | TEAM,
    "best.set": TEAM,
    # bad hours, medicines, school and carers
    "episode.write": FAMILY,
    "medicine.write": FAMILY | TEAM,
    "dose.write": FAMILY,
    "school_plan.write": FAMILY,
    "link.list": FAMILY,
    "link.make": FAMILY,
    "link.end": FAMILY,
    # the visit
    "previsit.read": ALL,
    "previsit.write": TEAM | DESK,
    "previsit.mark_reviewed": TEAM,
    "question.list": ALL,
    "question.send": FAMILY,
    "agenda.write": TEAM | DESK,
    "decision.write": TEAM,
    "step.write": ALL,
    # goals: the care team offers, the family takes
    "goal.offer": FAMILY | TEAM,
    "goal.write": FAMILY,
    # tests of change at home
    "experiment.write": FAMILY,
    # needs, and how all work together
    "needs.write": FAMILY,
    "needs.answer": TEAM,
    "together.write": ALL,
    "caredate.write": ALL,
    "coordinator.name": TEAM | DESK,
    "team.read": ALL,
    # people, places and hand-overs around the child; stories of care
    "around.write": ALL,
    "story.write": FAMILY,
    "story.add": ALL,
    # whether a clinic may count the child among its numbers
    "registry.answer": FAMILY,
    "outcomes.read": FAMILY,
    # one's own reminders about the child
    "reminder.set": FAMILY,
    # alerts without alarm: red entries that stand on a clinic's list
    "alert.set": TEAM,
    "alert.answer": TEAM,
    # who else sees the record
    "grant.list": ALL,
    "grant.invite_guardian": FAMILY,
    "grant.confirm_guardian": FAMILY,
    "grant.end": ALL,
    "share.request": FAMILY,
    "share.end": FAMILY,
    "access_log.read": FAMILY | TEAM,
}

# At a clinic. Being staff opens nobody's record: that takes a grant, and so the table above.
NURSE = "nurse"
STAFF = frozenset({CLINICIAN, COORDINATOR, NURSE})

AT_CLINIC: dict[str, frozenset[str]] = {
    "clinic.read": STAFF,
    "clinic.day": STAFF,
    "patients.list": STAFF,
    "family.invite": STAFF,
    "share.answer": DESK,
    "team.assign": DESK,
    "staff.manage": DESK,
    "staff.card": STAFF,
    "steps.due": STAFF,
    "panel.read": STAFF,
    "clinic.outcomes": STAFF,
    "notice.list": STAFF,
    "notice.publish": TEAM | DESK,
    "alerts.list": STAFF,
    "clinic.settings": DESK,
}
