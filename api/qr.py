"""QR codes to be printed."""

from io import BytesIO

import segno


def drawn(text: str) -> bytes:
    """The QR code of a text as an SVG picture; on paper it may lose some 15 % and is still read."""
    picture = BytesIO()
    segno.make(text, error="m").save(picture, kind="svg", scale=8, xmldecl=False)
    return picture.getvalue()
