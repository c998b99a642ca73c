"""The server's VAPID keys (RFC 8292), by which push services know who sends."""

import base64
import os
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec


def make_keys(folder: Path) -> str:
    """Make the private key in `folder`, readable by its owner alone, unless it is there already.

    Returns the public key as a browser's `applicationServerKey`: base64url of the uncompressed
    P-256 point, without padding.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / "vapid_private_key.pem"
    if not path.exists():
        _write(path, ec.generate_private_key(ec.SECP256R1()))
    key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    point = key.public_key().public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
    )
    return base64.urlsafe_b64encode(point).rstrip(b"=").decode()


def _write(path: Path, key: ec.EllipticCurvePrivateKey) -> None:
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(pem)
