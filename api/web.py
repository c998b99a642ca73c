"""The outermost layer of HTTP: problem details, headers, a log line a request, the app's pages."""

import time
from http import HTTPStatus
from typing import Any

import structlog
from flask import Flask, Response, g, jsonify, request
from flask_sec_fetch_csrf import SecFetchCSRF
from flask_sec_fetch_csrf.exceptions import CSRFError
from peewee import InterfaceError, OperationalError
from werkzeug.exceptions import HTTPException

from api.database import db, release
from api.errors import Problem, Unavailable
from api.field_errors import field_errors
from api.pages import serve_pages
from api.settings import Settings

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
    headers = HEADERS | (HTTPS_HEADERS if settings.secure else {})
    _add_headers(app, headers)
    _log_requests(app)
    serve_pages(app, headers, settings.languages, elsewhere=("/api/", HEALTH))


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
