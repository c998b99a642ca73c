"""Settings of one running server, read once from the environment."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from api.sentences import FALLBACK, languages

PUSH_HOSTS = (
    "fcm.googleapis.com",
    "*.push.services.mozilla.com",
    "*.push.apple.com",
    "*.notify.windows.com",
)
"""The push services of the browsers there are; PUSH_HOSTS names others instead."""


@dataclass(frozen=True)
class Settings:
    """Where the data lives and where the server listens.

    `data_dir` holds the SQLite file and the secret; `database_url` is empty for SQLite or
    `postgresql://…`. `secure` is true when the outside address is https, which gives the cookie its
    `__Host-` name. `site` is the outside address, for what leaves the server by itself. `mail_url`
    is `smtp://…` or `smtps://…`; while it is empty, mails go to the console.
    `push_hosts` are the push services to which messages may go. `reminders` is `here` when `serve`
    sends them, `apart` when `remind` does so elsewhere; `queue_url` is `postgresql://…` or
    `redis://…` for a queue that several machines share, empty for a file in `data_dir`.
    `languages` are those that people are offered, English always among them.
    """

    data_dir: Path
    database_url: str = ""
    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    threads: int = 8
    secure: bool = False
    testing: bool = False
    site: str = "http://127.0.0.1:8000"
    mail_url: str = ""
    mail_from: str = ""
    push_hosts: tuple[str, ...] = PUSH_HOSTS
    reminders: str = "here"
    queue_url: str = ""
    languages: tuple[str, ...] = (FALLBACK,)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Settings":
        """Read `DATA_DIR DATABASE_URL HOST PORT WORKERS THREADS SECURE SITE MAIL_URL MAIL_FROM
        PUSH_HOSTS REMINDERS QUEUE_URL LANGUAGES`.

        Raises SystemExit for a language without words, with a sentence for who runs the server.
        """
        host, port = environment.get("HOST", "127.0.0.1"), environment.get("PORT", "8000")
        return cls(
            data_dir=Path(environment.get("DATA_DIR", "data")).resolve(),
            database_url=environment.get("DATABASE_URL", ""),
            host=host,
            port=int(port),
            # One for each processor, up to two: what a small machine has memory for.
            workers=int(environment.get("WORKERS", min(2, os.cpu_count() or 1))),
            threads=int(environment.get("THREADS", "8")),
            secure=environment.get("SECURE", "") == "1",
            site=environment.get("SITE", f"http://{host}:{port}").rstrip("/"),
            mail_url=environment.get("MAIL_URL", ""),
            mail_from=environment.get("MAIL_FROM", ""),
            push_hosts=tuple(environment.get("PUSH_HOSTS", " ".join(PUSH_HOSTS)).split()),
            reminders=environment.get("REMINDERS", "here"),
            queue_url=environment.get("QUEUE_URL", ""),
            languages=_offered(environment.get("LANGUAGES", "")),
        )

    @property
    def secret(self) -> str:
        """The server's own random secret, made on first use and readable by its owner alone."""
        path = self.data_dir / "secret"
        self.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        except FileExistsError:
            return path.read_text()
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_hex(32))
        return path.read_text()


def _offered(setting: str) -> tuple[str, ...]:
    wanted = [one.strip().lower() for one in setting.split(",") if one.strip()]
    written = languages()
    for one in wanted:
        if one not in written:
            raise SystemExit(f'LANGUAGES: no words in "{one}", only in {", ".join(written)}')
    return tuple(dict.fromkeys((FALLBACK, *wanted)))
