"""The decorator that names a route's action, where those who ask for rights look for it."""

from api.action import action

__all__ = ["action"]
