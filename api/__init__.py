"""Ensemble's API: a family's diary and care plan, shared with its care team."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from api.settings import Settings


def create_app(settings: "Settings | None" = None) -> "Flask":
    """Build the app: database, layers, slices."""
    # The slices are modules of this package: they can be imported only once it is.
    from api.factory import build

    return build(settings)
