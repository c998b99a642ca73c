"""A database is made once, changed step by step, and never differs from its models."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from uuid import uuid4

from flask import Flask
from playhouse.migrate import SchemaMigrator
from playhouse.schema_diff import diff_models

from api.access.link import PlanLink
from api.care.alert_kinds import AlertRule
from api.care.alerts import Alert
from api.care.doses import Dose
from api.database import connection, db, open_database
from api.migrations import MODELS, migrate
from api.partnership import tables as partnership
from api.reminders import tables as reminders
from api.reminders.calendar_feed import CalendarFeed
from api.reminders.notice import Notice
from api.reminders.subscription import PushSubscription
from api.settings import Settings
from tests.conftest import on_both

STEP = """
from peewee import CharField

def up(migrator, db):
    migrator.migrate(migrator.add_column("clinic", "nickname", CharField(20, default="")))
"""


@on_both
def test_the_tables_are_the_models(app: Flask) -> None:
    assert not diff_models(db.obj, list(MODELS))


@on_both
def test_a_second_run_changes_nothing(app: Flask) -> None:
    before = sorted(db.get_tables())
    migrate()
    assert sorted(db.get_tables()) == before


@on_both
def test_an_older_database_takes_the_new_step_once(app: Flask, tmp_path: Path) -> None:
    (tmp_path / "0001_nickname.py").write_text(STEP)
    migrate(tmp_path)
    migrate(tmp_path)
    assert "nickname" in [column.name for column in db.get_columns("clinic")]


@on_both
def test_doses_and_links_come_to_a_database_of_before(app: Flask) -> None:
    db.drop_tables([PlanLink, Dose])
    db.execute_sql("DELETE FROM schema_migration WHERE name = '0003_doses_and_links'")
    migrate()
    assert not diff_models(db.obj, [PlanLink, Dose])


@on_both
def test_several_processes_may_start_at_once(empty: Settings) -> None:
    open_database(empty)

    def start() -> None:
        with connection():
            migrate()

    with ThreadPoolExecutor(3) as threads:
        for done in [threads.submit(start) for _ in range(3)]:
            done.result()
    with connection():
        assert not diff_models(db.obj, list(MODELS))
    getattr(db.obj, "close_all", lambda: None)()


@on_both
def test_a_database_from_before_partnership_gets_its_tables_as_they_are_now(app: Flask) -> None:
    db.drop_tables(partnership.MODELS)
    steps = ("0006_partnership", "0007_rooms", "0013_diaries_and_cards", "0014_stems_in_order")
    later = ("0016_made_together", "0017_library", "0018_groups_and_the_public_page")
    for step in (*steps, *later):
        import_module(f"api.migrations.{step}").up(SchemaMigrator.from_database(db.obj), db)
    assert not diff_models(db.obj, list(MODELS))


@on_both
def test_alerts_come_to_a_database_of_before(app: Flask) -> None:
    db.drop_tables([AlertRule, Alert])
    for table, column in (("clinic", "closed_days"), ("clinic", "card_days"), ("visit", "card")):
        db.execute_sql(f"ALTER TABLE {table} DROP COLUMN {column}")
    for step in ("0012_alerts_and_cards", "0020_alerts_keep_no_wall_time"):
        import_module(f"api.migrations.{step}").up(SchemaMigrator.from_database(db.obj), db)
    assert not diff_models(db.obj, list(MODELS))


@on_both
def test_alerts_of_before_stay_when_a_column_of_theirs_goes(app: Flask) -> None:
    alert = Alert.create(
        child=uuid4(),
        clinic=uuid4(),
        entry=uuid4(),
        day="2026-11-20",
        session="morning",
        met_at=datetime(2026, 11, 20, 7, tzinfo=UTC),
        asked=[],
        settled=False,
    )
    db.execute_sql("ALTER TABLE alert ADD COLUMN at VARCHAR(19) NOT NULL DEFAULT ''")
    db.execute_sql("DELETE FROM schema_migration WHERE name = '0020_alerts_keep_no_wall_time'")
    migrate()
    assert not diff_models(db.obj, [Alert])
    assert Alert.get().entry == alert.entry


@on_both
def test_calendars_and_notices_come_to_a_database_of_before(app: Flask) -> None:
    db.drop_tables([Notice, CalendarFeed])
    import_module("api.migrations.0010_calendars_and_notices").up(None, db)
    assert not diff_models(db.obj, [CalendarFeed, Notice])


@on_both
def test_push_subscriptions_come_to_a_database_of_before(app: Flask) -> None:
    db.drop_tables([PushSubscription])
    import_module("api.migrations.0009_push_subscriptions").up(None, db)
    assert not diff_models(db.obj, [PushSubscription])


@on_both
def test_a_database_from_before_reminders_gets_its_tables_as_they_are_now(app: Flask) -> None:
    db.drop_tables(reminders.MODELS)
    for step in ("0008_reminders", "0009_push_subscriptions", "0010_calendars_and_notices"):
        import_module(f"api.migrations.{step}").up(None, db)
    assert not diff_models(db.obj, list(MODELS))
