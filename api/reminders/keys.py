"""The server's VAPID keys (RFC 8292), by which push services know who sends."""

import base64
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

PRIVATE, PUBLIC = "vapid_private_key.pem", "vapid_public_key"


def public_key(folder: Path) -> str:
    """The public key as a browser's `applicationServerKey`: base64url without padding.

    Both keys are made on first use, by a process of its own: a server that answers requests need
    not hold what that takes.
    """
    if not (folder / PUBLIC).exists():
        command = [sys.executable, "-m", "api.cli", "keys"]
        environment = os.environ | {"DATA_DIR": str(folder)}
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return (folder / PUBLIC).read_text()


def make_keys(folder: Path) -> str:
    """Make the private key in `folder`, readable by its owner alone, unless it is there already.

    Returns the public key: the uncompressed P-256 point, base64url without padding.
    """
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not (folder / PRIVATE).exists():
        fresh = ec.generate_private_key(ec.SECP256R1()).private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        _write_once(folder / PRIVATE, fresh)
    key = serialization.load_pem_private_key((folder / PRIVATE).read_bytes(), password=None)
    point = key.public_key().public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
    )
    told = base64.urlsafe_b64encode(point).rstrip(b"=")
    (folder / PUBLIC).unlink(missing_ok=True)
    _write_once(folder / PUBLIC, told)
    return told.decode()


def key_pair(folder: Path) -> tuple[bytes, bytes]:
    """The private and the public key as PEM, made when there are none."""
    from cryptography.hazmat.primitives import serialization

    make_keys(folder)
    private = (folder / PRIVATE).read_bytes()
    public = serialization.load_pem_private_key(private, password=None).public_key()
    return private, public.public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def _write_once(path: Path, content: bytes) -> None:
    """Write a file that is whole or not there; of two who write at once, one wins for both."""
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    with suppress(FileExistsError):
        os.link(draft, path)
    draft.unlink()
