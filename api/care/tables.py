"""The tables of this slice."""

from api.care.alert_kinds import AlertRule
from api.care.alerts import Alert
from api.care.diary import DiaryEntry
from api.care.diary_weeks import DiaryWeek
from api.care.doses import Dose
from api.care.log import CareChunk, CareHead, CareRevision, CareStream
from api.care.marks import DiaryMark
from api.care.questions import VisitQuestions
from api.care.receipts import VisitReceipt
from api.care.standing import Standing
from api.care.visit import Visit
from api.database import Row

MODELS: tuple[type[Row], ...] = (
    CareStream,
    CareRevision,
    CareHead,
    CareChunk,
    AlertRule,
    Alert,
    DiaryEntry,
    DiaryWeek,
    DiaryMark,
    Dose,
    Standing,
    Visit,
    VisitQuestions,
    VisitReceipt,
)
