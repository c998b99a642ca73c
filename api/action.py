"""Which one action of the access matrix a route is."""

from collections.abc import Callable
from typing import Any, TypeVar

Route = TypeVar("Route", bound=Callable[..., Any])


def action(name: str) -> Callable[[Route], Route]:
    """State on a view which action it is; a test holds this against every address and method."""

    def state(view: Route) -> Route:
        # Flask keeps the view and nothing beside it; what is callable need not be a function.
        view.action = name  # type: ignore[attr-defined]
        return view

    return state
