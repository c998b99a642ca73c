"""Which addresses may be push services: nobody's subscription sends this server anywhere else."""

from collections.abc import Collection
from ipaddress import ip_address
from urllib.parse import urlsplit


def allowed(endpoint: str, hosts: Collection[str]) -> bool:
    """Whether messages may go there: https, and a host of the list.

    `*.push.apple.com` stands for every name below it. A loopback address that stands in the list
    itself, for a push service of the same machine, may answer plain http.
    """
    try:
        parts = urlsplit(endpoint)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.username is not None or not any(_matches(host, one) for one in hosts):
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def is_loopback(host: str) -> bool:
    """Whether `host` is written as this machine itself."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _matches(host: str, pattern: str) -> bool:
    if pattern.startswith("*."):
        return host.endswith(pattern[1:])
    return host == pattern
