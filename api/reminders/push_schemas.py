"""Subscriptions as browsers state them."""

import base64
import binascii
from typing import Any

from marshmallow import Schema, ValidationError, fields

from api.fields import Form, Text

P256_POINT, AUTH_SECRET = 65, 16


class Base64Url(fields.String):
    """So many bytes in base64url without padding. Code: invalid."""

    def __init__(self, length: int, **kw: Any) -> None:
        super().__init__(**kw)
        self.length = length

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> str:
        try:
            found = base64.b64decode(value + "=" * (-len(value) % 4), b"-_", validate=True)
        except (binascii.Error, TypeError, ValueError) as error:
            raise ValidationError("invalid") from error
        if len(found) != self.length or "=" in value:
            raise ValidationError("invalid")
        return str(value)


class PushKeysForm(Form):
    """The keys of one subscription (RFC 8291)."""

    p256dh = Base64Url(P256_POINT, required=True)
    auth = Base64Url(AUTH_SECRET, required=True)


class PushSubscriptionForm(Form):
    """Where this device is reached, as its browser tells it."""

    endpoint = Text(1000, required=True)
    keys = fields.Nested(PushKeysForm, required=True)


class PushKeyView(Schema):
    """What browsers know this server by: its `applicationServerKey`."""

    key = fields.String(required=True)
