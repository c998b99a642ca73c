"""One zlib stream out of runs that were compressed long before, each on its own.

Each run is raw deflate that ends on a byte and refers to nothing before itself, so runs may follow
each other in any order (RFC 1951); the stream's checksum is put together from theirs (RFC 1950).
`Content-Encoding: deflate` means such a stream.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

START = b"\x78\x9c"
# A last block of fixed codes that holds nothing.
END = b"\x03\x00"
ADLER_BASE = 65521
MOST_MEMORY = 9


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text, compressed; its length and Adler-32 before that."""

    deflated: bytes
    length: int
    adler: int


def run(*parts: bytes) -> Run:
    """Compress one piece; each part gets codes of its own, its letters being unlike the rest's."""
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, MOST_MEMORY)
    deflated = b"".join(squeezer.compress(part) + squeezer.flush(zlib.Z_BLOCK) for part in parts)
    deflated += squeezer.flush(zlib.Z_FULL_FLUSH)
    text = b"".join(parts)
    return Run(deflated, len(text), zlib.adler32(text))


def stream(runs: Sequence[Run]) -> bytes:
    """The whole stream, as `zlib.decompress` and browsers read it."""
    adler = 1
    for one in runs:
        adler = _joined(adler, one.adler, one.length)
    return START + b"".join(one.deflated for one in runs) + END + adler.to_bytes(4, "big")


def _joined(first: int, second: int, length: int) -> int:
    """The Adler-32 of two texts in a row, from those of each and the length of the second."""
    low, high = first & 0xFFFF, first >> 16
    low2, high2 = second & 0xFFFF, second >> 16
    return (low + low2 - 1) % ADLER_BASE | ((high + high2 + (low - 1) * length) % ADLER_BASE) << 16
