"""Encrypts a message for one device and hands it to the push service of its browser.

RFC 8030 (delivery), 8188 and 8291 (encryption), 8292 (who sends). Imported when something is due:
it takes memory that a server at rest does not need.
"""

import json
import time
from ipaddress import ip_address
from socket import socket
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import jwt
import structlog
from pydantic import AnyHttpUrl, ValidationError
from urllib3 import HTTPResponse, PoolManager, Timeout
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.util import Retry
from webpush import WebPush, WebPushSubscription
from webpush.types import WebPushKeys
from webpush.vapid import VAPID

from api.reminders.keys import key_pair
from api.reminders.message import DROPPED, GONE, SENT, Message, Outcome, retry
from api.reminders.push_hosts import allowed
from api.reminders.subscription import Target
from api.settings import Settings

LARGEST = 3993
"""Bytes of a message that fit one record of 4,096 once encrypted."""
SIGNED_FOR = 12 * 3600
SIGNED_ANEW_AFTER = 3600
PATIENCE = Timeout(connect=5, read=10)
AGAIN_AFTER = 60
LATEST_AGAIN = 24 * 3600
MUCH_OF_AN_ANSWER = 64 * 1024
AT_ONCE = 64
"""Connections kept to one push service."""

log = structlog.get_logger("push")


class PrivateAddress(Exception):
    """The name of a push service led into a network of our own."""


class PublicConnection(HTTPSConnection):
    """A connection that says nothing to an address which is not of the public Internet.

    It looks at where it has arrived: a name may lead elsewhere than when it was last looked up.
    """

    def _new_conn(self) -> socket:
        arrived = super()._new_conn()
        if not ip_address(arrived.getpeername()[0].split("%")[0]).is_global:
            arrived.close()
            raise PrivateAddress
        return arrived


class PublicPool(HTTPSConnectionPool):
    """Connections to one push service."""

    ConnectionCls = PublicConnection


class Signature(VAPID):  # type: ignore[misc]  # webpush has no types
    """The server's signature: its audience keeps the port, and one serves for an hour."""

    def __init__(self, **keys: bytes) -> None:
        super().__init__(**keys)
        self._signed: dict[str, tuple[float, str]] = {}

    def get_authorization_header(
        self, endpoint: AnyHttpUrl, subscriber: str, expiration: int
    ) -> str:
        audience = f"{endpoint.scheme}://{urlsplit(str(endpoint)).netloc}"
        at, header = self._signed.get(audience, (float("-inf"), ""))
        if time.monotonic() - at > SIGNED_ANEW_AFTER:
            at, header = time.monotonic(), self._sign(audience, subscriber, expiration)
            self._signed[audience] = at, header
        return header

    def _sign(self, audience: str, subscriber: str, expiration: int) -> str:
        expires = int(time.time()) + expiration
        claims = {"aud": audience, "exp": expires, "sub": subscriber}
        token = jwt.encode(claims, self.private_key, algorithm="ES256")
        return f"vapid t={token}, k={self.get_application_server_key(self.public_key)}"


class Sealed(NamedTuple):
    """A message that its device alone can read, and what the push service is asked for it."""

    endpoint: str
    body: bytes
    headers: dict[str, str]


class Sender:
    """Seals on one thread, delivers on any number at once."""

    def __init__(self, settings: Settings) -> None:
        private, public = key_pair(settings.data_dir)
        self._hosts, self._site = settings.push_hosts, settings.site
        # Nothing is told to the library message by message: it would keep it for the next one.
        self._library = WebPush(private, public, _contact(settings.site), expiration=SIGNED_FOR)
        self._library.vapid = Signature(private_key=private, public_key=public)
        self._pools = PoolManager(maxsize=AT_ONCE, retries=False, timeout=PATIENCE)
        self._pools.pool_classes_by_scheme = {"https": PublicPool, "http": HTTPConnectionPool}

    def seal(self, target: Target, message: Message) -> Sealed | Outcome:
        """Encrypt and sign; an Outcome for what can not be sent at all."""
        if not allowed(target.endpoint, self._hosts):
            return GONE
        data = written(message, self._site)
        if len(data) > LARGEST:
            log.error("message too large", bytes=len(data))
            return DROPPED
        try:
            body, headers = self._encrypt(data, target)
        except (ValueError, ValidationError):
            return GONE
        return Sealed(target.endpoint, body, headers | asked(message))

    def deliver(self, sealed: Sealed) -> Outcome:
        """Hand the message over once; whether and when again is for the caller."""
        try:
            return self._hand_over(*sealed)
        except PrivateAddress:
            log.warning("private address", host=urlsplit(sealed.endpoint).hostname)
            return GONE
        except HTTPError as error:
            log.info("no answer", error=type(error).__name__)
            return retry(AGAIN_AFTER)

    def _encrypt(self, data: bytes, target: Target) -> tuple[bytes, dict[str, str]]:
        keys = WebPushKeys(auth=target.auth, p256dh=target.p256dh)
        where = WebPushSubscription(endpoint=AnyHttpUrl(target.endpoint), keys=keys)
        made = self._library.get(data, where)
        return made.encrypted, dict(made.headers)

    def _hand_over(self, endpoint: str, body: bytes, headers: dict[str, str]) -> Outcome:
        answer = self._pools.request(
            "POST", endpoint, body=body, headers=headers, redirect=False, preload_content=False
        )
        try:
            answer.read(MUCH_OF_AN_ANSWER)
        finally:
            answer.release_conn()
        return outcome(answer, urlsplit(endpoint).hostname or "")


def written(message: Message, site: str) -> bytes:
    """The message as Declarative Web Push has it, which the app's worker reads alike.

    Actions and other words are added on the phone (`mutable`): only there is anything known.
    """
    navigate = site + message.navigate
    shown = {"title": message.body, "navigate": navigate, "tag": message.topic}
    told = {"web_push": 8030, "notification": shown | {"data": {"id": message.id}}}
    told |= {"app_badge": message.badge, "mutable": True}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def asked(message: Message) -> dict[str, str]:
    """What is asked of the push service (RFC 8030, sections 5.2 to 5.4)."""
    return {
        "content-type": "application/octet-stream",
        "ttl": str(message.ttl),
        "urgency": message.urgency,
        "topic": message.topic,
    }


def _contact(site: str) -> str:
    """Whom a push service may turn to (RFC 8292, section 2.1): who stands behind the address."""
    return site if site.startswith("https://") else "mailto:ensemble@localhost"


def outcome(answer: Any, host: str) -> Outcome:
    """What an answer means for the message."""
    if answer.status in (200, 201, 202, 204):
        return SENT
    if answer.status in (404, 410):
        return GONE
    log.warning("refused", status=answer.status, host=host)
    if answer.status == 429 or answer.status >= 500:
        return retry(_again_after(answer))
    return DROPPED


def _again_after(answer: HTTPResponse) -> float:
    try:
        asked_for = Retry().get_retry_after(answer)
    except HTTPError:
        asked_for = None
    return min(asked_for or AGAIN_AFTER, LATEST_AGAIN)
