"""The floor: the same work in bare Flask and sqlite3, without rights, schemas, heads or lists."""

import hashlib
import json
import sqlite3
import sys
import threading
from collections.abc import Callable
from typing import Any

from flask import Flask, Response, request
from gunicorn.app.base import BaseApplication

TABLES = """
CREATE TABLE session (token BLOB PRIMARY KEY, person TEXT);
CREATE TABLE stream (id TEXT PRIMARY KEY, head INTEGER);
CREATE TABLE revision (stream TEXT, seq INTEGER, id TEXT, text TEXT, PRIMARY KEY (stream, seq));
CREATE UNIQUE INDEX revision_id ON revision (stream, id);
CREATE TABLE visit (clinic TEXT, day INTEGER, text TEXT);
CREATE INDEX visit_day ON visit (clinic, day);
"""


def create_app(path: str) -> Flask:
    """Push stores what it is given; pull and day hand on what is stored."""
    app, own = Flask("floor"), threading.local()

    def database() -> sqlite3.Connection:
        if not hasattr(own, "database"):
            own.database = sqlite3.connect(path, isolation_level=None, timeout=10)
            own.database.execute("PRAGMA synchronous=FULL")
        return own.database

    def person() -> str:
        token = hashlib.sha256(request.cookies["ensemble_session"].encode()).digest()
        found = database().execute("SELECT person FROM session WHERE token=?", [token])
        return str(found.fetchone()[0])

    @app.post("/api/v1/push")
    def push() -> dict[str, Any]:
        person()
        results, db = [], database()
        db.execute("BEGIN IMMEDIATE")
        for one in request.get_json()["revisions"]:
            head = "UPDATE stream SET head=head+1 WHERE id=? RETURNING head"
            seq = db.execute(head, [one["stream"]]).fetchone()[0]
            row = (one["stream"], seq, one["id"], json.dumps(one))
            db.execute("INSERT INTO revision VALUES (?,?,?,?)", row)
            results.append({"id": one["id"], "status": "stored", "seq": seq})
        db.execute("COMMIT")
        return {"results": results}

    @app.post("/api/v1/pull")
    def pull() -> Response:
        person()
        told, texts = request.get_json(), []
        for stream, seq in told["cursors"].items():
            rows = "SELECT text FROM revision WHERE stream=? AND seq>? ORDER BY seq"
            texts += [row[0] for row in database().execute(rows, [stream, seq])]
        return Response(f"[{','.join(texts)}]", content_type="application/json")

    _serve_day(app, database, person)
    return app


def _serve_day(
    app: Flask, database: Callable[[], sqlite3.Connection], person: Callable[[], str]
) -> None:
    @app.get("/api/v1/day/<clinic>")
    def day(clinic: str) -> Response:
        person()
        rows = database().execute("SELECT text FROM visit WHERE clinic=? AND day=0", [clinic])
        texts = ",".join(row[0] for row in rows)
        return Response(f"[{texts}]", content_type="application/json")


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn as `ensemble serve` starts it."""

    def __init__(self, path: str, port: str, workers: str, threads: str) -> None:
        self.path, self.port, self.workers, self.threads = path, port, workers, threads
        super().__init__()

    def load_config(self) -> None:
        options = {"bind": f"127.0.0.1:{self.port}", "worker_class": "gthread", "keepalive": 75}
        options |= {"workers": self.workers, "threads": self.threads, "loglevel": "warning"}
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        return create_app(self.path)


if __name__ == "__main__":
    Server(*sys.argv[1:]).run()
