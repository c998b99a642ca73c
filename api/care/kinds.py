"""The register of what a child's record may hold."""

from api.care.agenda import AGENDA, DECISION
from api.care.alert_kinds import ANSWER as ALERT_ANSWER
from api.care.alert_kinds import RULE
from api.care.alerts import telling
from api.care.diary import ENTRY
from api.care.doses import DOSE
from api.care.episodes import EPISODE
from api.care.experiments import COUNTS, EXPERIMENTS
from api.care.goals import CHECK_IN, GOAL
from api.care.marks import MARK
from api.care.medicines import MEDICINE
from api.care.needs import ANSWER, CARD
from api.care.next_steps import STEP
from api.care.personal_best import BEST
from api.care.plan import PLAN
from api.care.plan_answer import ANSWER as PLAN_ANSWER
from api.care.plan_draft import DRAFT
from api.care.questions import QUESTIONS
from api.care.receipts import RECEIPT
from api.care.school_plan import SCHOOL_PLAN
from api.care.state import keeping
from api.care.together import CARE_DATE, COORDINATOR, NOTE
from api.care.visit import VISIT
from api.records.kinds import Register

KINDS = Register()
for kind in (DRAFT, PLAN_ANSWER, BEST):
    KINDS.add(kind)
for kind in (keeping(CARD), keeping(ANSWER)):
    KINDS.add(kind)
for kind in (GOAL, CHECK_IN, AGENDA, DECISION, STEP, NOTE, CARE_DATE, COORDINATOR):
    KINDS.add(kind)
for kind in (EXPERIMENTS, COUNTS):
    KINDS.add(kind)
for kind in (MEDICINE, DOSE, EPISODE, SCHOOL_PLAN):
    KINDS.add(kind)
for kind in (telling(RULE), telling(ALERT_ANSWER)):
    KINDS.add(kind)
for kind in (
    telling(keeping(ENTRY)),
    MARK,
    PLAN,
    keeping(VISIT),
    keeping(QUESTIONS),
    keeping(RECEIPT),
):
    KINDS.add(kind)
