"""The register of what a project's room may hold, and what somebody's own diary may."""

from api.partnership.kinds.agreed import AGREED
from api.partnership.kinds.charter import CHARTER
from api.partnership.kinds.closing import CLOSING, LONGER
from api.partnership.kinds.comment import COMMENT, QUICK_LOOK
from api.partnership.kinds.driver import DRIVER
from api.partnership.kinds.experience import EXPERIENCE
from api.partnership.kinds.idea import IDEA
from api.partnership.kinds.journey import JOURNEY
from api.partnership.kinds.learned import LEARNED
from api.partnership.kinds.learning import LEARNING
from api.partnership.kinds.measure import MEASURE, VALUE
from api.partnership.kinds.meeting import MEETING
from api.partnership.kinds.ninety import NINETY, TICK
from api.partnership.kinds.note import LINK, NOTE, WORD
from api.partnership.kinds.pdsa import PDSA
from api.partnership.kinds.persona import PERSONA, TRUE
from api.partnership.kinds.perspective import PERSPECTIVE
from api.partnership.kinds.poll import POLL, POLL_ANSWER
from api.partnership.kinds.priority import PRIORITY, RANK
from api.partnership.kinds.prototype import PROTOTYPE
from api.partnership.kinds.reflection import PULSE, REFLECTION
from api.partnership.kinds.roles import ROLES, SHARED_ROLES
from api.partnership.kinds.series import SERIES
from api.partnership.kinds.stage import STAGE
from api.partnership.kinds.task import TASK
from api.partnership.kinds.weighed import WEIGHED
from api.partnership.kinds.worksheet import WORKSHEET
from api.records.kinds import Register

KINDS = Register()
for kind in (CHARTER, TASK, NOTE, LINK, WORD, PDSA, MEASURE, VALUE, MEETING, DRIVER, JOURNEY):
    KINDS.add(kind)
for kind in (AGREED, PERSONA, TRUE, PRIORITY, RANK, EXPERIENCE, IDEA, LEARNED):
    KINDS.add(kind)
for kind in (STAGE, PERSPECTIVE, LEARNING, NINETY, TICK, SERIES, POLL, POLL_ANSWER, WEIGHED):
    KINDS.add(kind)
for kind in (WORKSHEET, PROTOTYPE, COMMENT, QUICK_LOOK):
    KINDS.add(kind)
for kind in (PULSE, REFLECTION, CLOSING, LONGER):
    KINDS.add(kind)
for kind in (ROLES, SHARED_ROLES):
    KINDS.add(kind)
