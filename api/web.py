"""The outermost layer of HTTP: problem details, headers, a log line a request, the built app."""

import time
from http import HTTPStatus
from pathlib import Path
from typing import Any

import structlog
from flask import Flask, Request, Response, g, jsonify, request
from flask_sec_fetch_csrf import SecFetchCSRF
from flask_sec_fetch_csrf.exceptions import CSRFError
from peewee import InterfaceError, OperationalError
from werkzeug.exceptions import HTTPException
from whitenoise import WhiteNoise

from api.database import db, release
from api.errors import Problem, Unavailable
from api.field_errors import field_errors
from api.sentences import FALLBACK
from api.settings import Settings

STATIC = Path(__file__).parent / "static"
MAX_BODY = 256 * 1024
HEALTH = "/healthz"

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    # The one script whose address the app makes up itself is the worker's.
    "require-trusted-types-for 'script'; trusted-types ensemble",
    "X-Content-Type-Options": "nosniff",
    # No address of ours, with its ids, ever reaches another site.
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
}
HTTPS_HEADERS = {"Strict-Transport-Security": "max-age=63072000; includeSubDomains"}

log = structlog.get_logger("http")


def wrap(app: Flask, settings: Settings) -> None:
    """Put every part of this layer around the app."""
    app.config["MAX_CONTENT_LENGTH"] = MAX_BODY
    SecFetchCSRF(app)
    _answer_problems(app)
    _tell_health(app)
    _hold_connection(app)
    _add_headers(app, HEADERS | (HTTPS_HEADERS if settings.secure else {}))
    _log_requests(app)
    _serve_static(app, settings)


def problem(status: int, code: str, **members: Any) -> Response:
    """An RFC 9457 answer; `code` is what phones translate."""
    body = {"type": f"/problems#{code}", "title": HTTPStatus(status).phrase, "status": status}
    response = jsonify(body | {"code": code} | members)
    response.status_code = status
    response.content_type = "application/problem+json"
    return response


def _answer_problems(app: Flask) -> None:
    @app.errorhandler(Problem)
    def domain(error: Problem) -> Response:
        members = {key: value for key in ("errors", "params") if (value := getattr(error, key))}
        response = problem(error.status, error.code, **members)
        response.headers.update(error.headers)
        return response

    @app.errorhandler(HTTPException)
    def http(error: HTTPException) -> Response:
        status = error.code or 500
        response = problem(status, HTTPStatus(status).phrase.lower().replace(" ", "-"))
        messages = getattr(error, "data", {}).get("messages")
        if messages:
            response = problem(status, "invalid", errors=field_errors(messages))
        for name, value in error.get_headers():
            if name in ("Allow", "Retry-After"):
                response.headers[name] = value
        return response

    @app.errorhandler(CSRFError)
    def other_site(error: CSRFError) -> Response:
        return problem(403, "other-site")

    @app.errorhandler(OperationalError)
    @app.errorhandler(InterfaceError)
    def database(error: Exception) -> Response:
        log.error("database", error=type(error).__name__)
        return domain(Unavailable())

    @app.errorhandler(Exception)
    def unexpected(error: Exception) -> Response:
        if app.testing:
            raise error
        # The type and the place, never the message: it may quote what a family wrote.
        log.error("crash", error=type(error).__name__, at=_place(error))
        return problem(500, "internal-server-error")


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace else ""


def _hold_connection(app: Flask) -> None:
    @app.before_request
    def open_connection() -> None:
        db.connect(reuse_if_open=True)

    @app.teardown_request
    def close_connection(error: BaseException | None) -> None:
        release()


def _add_headers(app: Flask, headers: dict[str, str]) -> None:
    @app.before_request
    def json_only() -> Response | None:
        has_body = bool(request.content_length) or "chunked" in request.headers.get(
            "Transfer-Encoding", ""
        )
        if has_body and request.method not in ("GET", "HEAD") and not request.is_json:
            return problem(415, "unsupported-media-type")
        return None

    @app.after_request
    def add(response: Response) -> Response:
        response.headers.update(headers)
        if request.path.startswith("/api/"):
            response.headers["Cache-Control"] = "no-store"
        return response


def _log_requests(app: Flask) -> None:
    @app.before_request
    def start() -> None:
        g.started = time.perf_counter()

    @app.after_request
    def line(response: Response) -> Response:
        # The rule, not the address: an id in a log would say whose record was opened when.
        rule = request.url_rule.rule if request.url_rule else "-"
        took = round((time.perf_counter() - g.get("started", time.perf_counter())) * 1000, 1)
        log.info("request", method=request.method, rule=rule, status=response.status_code, ms=took)
        return response


def _tell_health(app: Flask) -> None:
    @app.get(HEALTH)
    def health() -> Response:
        db.execute_sql("SELECT 1")
        return jsonify(status="ok")


def _serve_static(app: Flask, settings: Settings) -> None:
    headers = HEADERS | (HTTPS_HEADERS if settings.secure else {})
    offered = settings.languages
    # What the app speaks it asks before it draws anything (draft-ietf-httpbis-availability-hints).
    told = [("Avail-Language", ", ".join(offered)), ("Vary", "Accept-Language")]
    chosen = told if offered[1:] else []

    def add(answer: Any, path: str, url: str) -> None:
        for name, value in headers.items():
            answer[name] = value

    def immutable(path: str, url: str) -> bool:
        return url.startswith("/assets/")

    files = WhiteNoise(
        app.wsgi_app,
        root=STATIC if STATIC.exists() else None,
        index_file=True,
        allow_all_origins=False,
        max_age=0,
        mimetypes={".webmanifest": "application/manifest+json"},
        immutable_file_test=immutable,
        add_headers_function=add,
    )

    def screens(environ: Any, start_response: Any) -> Any:
        # Every address that is a screen is the app's one page, compressed as it lies there.
        if not _is_screen(environ["REQUEST_METHOD"], environ["PATH_INFO"]):
            return files(environ, start_response)
        spoken = Request(environ).accept_languages.best_match(offered, FALLBACK)
        environ["PATH_INFO"] = "/" if spoken == FALLBACK else f"/{spoken}.html"

        def start(status: str, headers: list[tuple[str, str]], *failed: Any) -> Any:
            return start_response(status, headers + chosen, *failed)

        return files(environ, start)

    # Flask's own way to wrap an app; to mypy a method is not to be replaced.
    app.wsgi_app = screens  # type: ignore[method-assign]


def _is_screen(method: str, path: str) -> bool:
    """Whether somebody opens an address, and not one of the API's or a file's."""
    is_file = "." in path.rsplit("/", 1)[-1]
    return method in ("GET", "HEAD") and not is_file and not path.startswith(("/api/", HEALTH))
