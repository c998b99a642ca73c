"""The register of what a project's room may hold, and what somebody's own diary may."""

from api.partnership.kinds.agreed import AGREED
from api.partnership.kinds.charter import CHARTER
from api.partnership.kinds.closing import CLOSING, LONGER
from api.partnership.kinds.driver import DRIVER
from api.partnership.kinds.experience import EXPERIENCE
from api.partnership.kinds.idea import IDEA
from api.partnership.kinds.journey import JOURNEY
from api.partnership.kinds.measure import MEASURE, VALUE
from api.partnership.kinds.meeting import MEETING
from api.partnership.kinds.note import LINK, NOTE, WORD
from api.partnership.kinds.pdsa import PDSA
from api.partnership.kinds.persona import PERSONA, TRUE
from api.partnership.kinds.priority import PRIORITY, RANK
from api.partnership.kinds.reflection import PULSE, REFLECTION
from api.partnership.kinds.task import TASK
from api.records.kinds import Register

KINDS = Register()
for kind in (CHARTER, TASK, NOTE, LINK, WORD, PDSA, MEASURE, VALUE, MEETING, DRIVER, JOURNEY):
    KINDS.add(kind)
for kind in (AGREED, PERSONA, TRUE, PRIORITY, RANK, EXPERIENCE, IDEA):
    KINDS.add(kind)
for kind in (PULSE, REFLECTION, CLOSING, LONGER):
    KINDS.add(kind)
