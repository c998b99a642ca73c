"""The register of what a child's record may hold."""

from api.care import alerts, state
from api.care.agenda import AGENDA, DECISION
from api.care.alert_kinds import ANSWER as ALERT_ANSWER
from api.care.alert_kinds import RULE
from api.care.around import HANDOVER, HELPER
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
from api.care.registry import REGISTRY
from api.care.school_plan import SCHOOL_PLAN
from api.care.story import PART, STORY, THANKS
from api.care.together import CARE_DATE, COORDINATOR, NOTE
from api.care.visit import VISIT
from api.records.kinds import Register

KINDS = Register()
for kind in (
    *(DRAFT, PLAN_ANSWER, BEST),
    *(CARD.also(state.changed), ANSWER.also(state.changed)),
    *(GOAL, CHECK_IN, AGENDA, DECISION, STEP, NOTE, CARE_DATE, COORDINATOR, REGISTRY),
    *(HELPER, HANDOVER, STORY, PART, THANKS),
    *(EXPERIMENTS, COUNTS),
    *(MEDICINE, DOSE, EPISODE, SCHOOL_PLAN),
    *(RULE.also(alerts.changed), ALERT_ANSWER.also(alerts.changed)),
    ENTRY.also(state.changed).also(alerts.changed),
    *(MARK, PLAN),
    *(VISIT.also(state.changed), QUESTIONS.also(state.changed), RECEIPT.also(state.changed)),
):
    KINDS.add(kind)
