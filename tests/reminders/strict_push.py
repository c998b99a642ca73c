"""A push service that takes nothing that is not to the letter, and a browser that subscribed there.

Written from RFC 8030, 8188, 8291 and 8292; decrypts with another library than encrypts.
"""

import base64
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import http_ece
import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pytest_httpserver import HTTPServer, URIPattern
from werkzeug import Request, Response

from api.reminders.message import Message, Outcome
from api.reminders.push_service import Sender
from api.reminders.subscription import Target

LARGEST_BODY = 4096
TOPIC = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def from_base64url(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


@dataclass
class Browser:
    """One browser's subscription with its secret half, and what arrived for it in clear."""

    endpoint: str
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    auth: bytes = field(default_factory=lambda: os.urandom(16))
    arrived: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    @property
    def p256dh(self) -> str:
        point = self.key.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )
        return base64url(point)

    @property
    def subscription(self) -> dict[str, Any]:
        """As `PushSubscription.toJSON` tells it."""
        return {
            "endpoint": self.endpoint,
            "keys": {"p256dh": self.p256dh, "auth": base64url(self.auth)},
        }

    def take(self, request: Request) -> None:
        clear = http_ece.decrypt(
            request.get_data(),
            private_key=self.key,
            auth_secret=self.auth,
            version="aes128gcm",
        )
        self.headers.append({name.lower(): value for name, value in request.headers})
        self.arrived.append(json.loads(clear))


class StrictPushService:
    """Knows its browsers by address; `answer` takes the place of its own next answers."""

    def __init__(self, server: HTTPServer) -> None:
        self.origin = f"http://127.0.0.1:{server.port}"
        self.browsers: dict[str, Browser] = {}
        self.application_server_key = ""
        self.answer: Response | None = None
        self.refusals: list[str] = []
        server.expect_request(_AnyPush()).respond_with_handler(self._handle)

    def browser(self) -> Browser:
        """A browser that has just subscribed."""
        path = f"/push/{uuid4().hex}"
        self.browsers[path] = Browser(self.origin + path)
        return self.browsers[path]

    def _handle(self, request: Request) -> Response:
        if self.answer is not None:
            return self.answer
        browser = self.browsers.get(request.path)
        if browser is None:
            return Response(status=410)
        try:
            self._check(request)
        except (AssertionError, jwt.PyJWTError) as wrong:
            self.refusals.append(f"{type(wrong).__name__}: {wrong}")
            return Response(status=403 if isinstance(wrong, jwt.PyJWTError) else 400)
        if len(request.get_data()) > LARGEST_BODY:
            return Response(status=413)
        browser.take(request)
        return Response(status=201, headers={"Location": f"{self.origin}/message/1"})

    def _check(self, request: Request) -> None:
        headers = request.headers
        assert request.method == "POST"
        assert headers["Content-Encoding"] == "aes128gcm"
        assert headers["Content-Type"] == "application/octet-stream"
        assert headers["TTL"].isdigit()
        assert headers["Urgency"] in ("very-low", "low", "normal", "high")
        assert 0 < len(headers["Topic"]) <= 32
        assert set(headers["Topic"]) <= TOPIC
        scheme, _, rest = headers["Authorization"].partition(" ")
        assert scheme == "vapid"
        said = dict(part.strip().split("=", 1) for part in rest.split(","))
        self._check_vapid(said)

    def _check_vapid(self, said: dict[str, str]) -> None:
        if self.application_server_key:
            assert said["k"] == self.application_server_key
        point = from_base64url(said["k"])
        key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
        claims = jwt.decode(said["t"], key, algorithms=["ES256"], audience=self.origin)
        assert claims["sub"].startswith(("mailto:", "https:"))
        assert claims["exp"] <= time.time() + 24 * 3600


class _AnyPush(URIPattern):
    """Matches every address below /push/."""

    def match(self, uri: str) -> bool:
        return uri.startswith("/push/")


def send(sender: Sender, to: Target, message: Message) -> Outcome:
    """Seal this message for its device and hand it over, as the engine does."""
    sealed = sender.seal(to, message)
    return sealed if isinstance(sealed, Outcome) else sender.deliver(sealed)


@contextmanager
def strict_push_service() -> Iterator[StrictPushService]:
    """Runs on loopback until the test is over; every refusal of it fails the test."""
    with HTTPServer(host="127.0.0.1", port=0) as server:
        service = StrictPushService(server)
        yield service
        assert service.refusals == []
        server.check_assertions()
