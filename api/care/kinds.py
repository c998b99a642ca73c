"""The register of what a child's record may hold."""

from api.care.diary import ENTRY
from api.care.marks import MARK
from api.care.plan import PLAN
from api.care.questions import QUESTIONS
from api.care.receipts import RECEIPT
from api.care.state import keeping
from api.care.visit import VISIT
from api.records.kinds import Register

KINDS = Register()
for kind in (keeping(ENTRY), MARK, PLAN, keeping(VISIT), keeping(QUESTIONS), keeping(RECEIPT)):
    KINDS.add(kind)
