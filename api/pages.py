"""The built app: its files, and at each address that is a screen its one page, in each language."""

from collections.abc import Container, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from flask import Flask, Request
from whitenoise import WhiteNoise

from api.sentences import FALLBACK

STATIC = Path(__file__).parent / "static"


def serve_pages(
    app: Flask, headers: dict[str, str], languages: Sequence[str], elsewhere: tuple[str, ...]
) -> None:
    """Put the files around the app; addresses that begin with `elsewhere` are no screens."""
    files = _files(app, headers)
    built = [one for one in languages if f"/{one}.html" in files.files]
    pages = {FALLBACK: "/index.html"} | {one: f"/{one}.html" for one in built}
    # What the app speaks it asks before it draws anything (draft-ietf-httpbis-availability-hints).
    told = [("Avail-Language", ", ".join(languages)), ("Vary", "Accept-Language")]
    chosen = told if languages[1:] else []

    def screens(environ: Any, start_response: Any) -> Any:
        path = environ["PATH_INFO"]
        if not _is_screen(environ["REQUEST_METHOD"], path) or path.startswith(elsewhere):
            return files(environ, start_response)
        environ["PATH_INFO"] = pages[_spoken(environ, pages)]

        def start(status: str, headers: list[tuple[str, str]], *failed: Any) -> Any:
            return start_response(status, headers + chosen, *failed)

        return files(environ, start)

    # Flask's own way to wrap an app; to mypy a method is not to be replaced.
    app.wsgi_app = screens  # type: ignore[method-assign]


def _files(app: Flask, headers: dict[str, str]) -> WhiteNoise:
    """The files as they lie there, compressed while they were built."""

    def add(answer: Any, path: str, url: str) -> None:
        for name, value in headers.items():
            answer[name] = value
        if url.endswith(".html"):
            # One address has a page for each language: time and size may be the same in two.
            answer["ETag"] = f'"{sha256(Path(path).read_bytes()).hexdigest()[:32]}"'
        if url.startswith("/icons/"):
            # A phone that rings asks for its icon while others wait for the lock screen.
            answer["Cache-Control"] = "max-age=86400, public"

    def immutable(path: str, url: str) -> bool:
        return url.startswith("/assets/")

    return WhiteNoise(
        app.wsgi_app,
        root=STATIC if STATIC.exists() else None,
        allow_all_origins=False,
        max_age=0,
        mimetypes={".webmanifest": "application/manifest+json"},
        immutable_file_test=immutable,
        add_headers_function=add,
    )


def _is_screen(method: str, path: str) -> bool:
    """Whether somebody opens an address that is not a file's."""
    return method in ("GET", "HEAD") and "." not in path.rsplit("/", 1)[-1]


def _spoken(environ: Any, offered: Container[str]) -> str:
    """The first of the person's languages that is offered, as the page itself chooses it."""
    wanted = [tag for tag, weight in Request(environ).accept_languages if weight]
    spoken = (tag.split("-")[0].lower() for tag in wanted)
    return next((one for one in spoken if one in offered), FALLBACK)
