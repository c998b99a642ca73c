"""Sends mails: by SMTP where a server is set, else to the console."""

import smtplib
import ssl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import SplitResult, unquote, urlsplit

SECONDS = 20
SUBMISSION, SUBMISSION_TLS = 587, 465
LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True)
class Post:
    """Where mails leave: `smtp://name:password@host:587`, `smtps://…:465`, or nothing for console.

    With a name and password the line must be encrypted, except on this same machine.
    """

    url: str

    def send(self, mail: EmailMessage) -> None:
        """Hand the mail over. Raises OSError or smtplib.SMTPException when it was not taken."""
        if not self.url:
            sys.stderr.write(mail.as_string(policy=SMTP.clone(cte_type="8bit")) + "\n")
            return
        where = urlsplit(self.url)
        with _line(where) as line:
            if where.username:
                line.login(unquote(where.username), unquote(where.password or ""))
            line.send_message(mail)


@contextmanager
def _line(where: SplitResult) -> Iterator[smtplib.SMTP]:
    host, safe = where.hostname or "localhost", ssl.create_default_context()
    if where.scheme == "smtps":
        port = where.port or SUBMISSION_TLS
        with smtplib.SMTP_SSL(host, port, timeout=SECONDS, context=safe) as line:
            yield line
        return
    with smtplib.SMTP(host, where.port or SUBMISSION, timeout=SECONDS) as line:
        line.ehlo()
        if line.has_extn("starttls"):
            line.starttls(context=safe)
            line.ehlo()
        elif where.username and host not in LOOPBACK:
            raise smtplib.SMTPNotSupportedError("a password needs an encrypted line")
        yield line
