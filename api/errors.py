"""The tree of domain errors: what a slice raises, and the one place that knows HTTP statuses."""

from typing import Any


class Problem(Exception):
    """Something a person or a phone can act on; shown as RFC 9457 problem details.

    `code` is stable and translated on the phone; `params` are its numbers and names, never health
    words; `errors` are field errors `{"pointer": JSON Pointer, "code": …, "params": {…}}`.
    """

    status = 400
    code = "bad-request"

    def __init__(
        self,
        code: str | None = None,
        *,
        errors: list[dict[str, Any]] | None = None,
        **params: Any,
    ) -> None:
        self.code = code or type(self).code
        self.errors = errors or []
        self.params = params
        super().__init__(self.code)

    @property
    def headers(self) -> dict[str, str]:
        """Response headers that belong to this problem."""
        return {}


class NotSignedIn(Problem):
    """Nobody is signed in, or the session has ended."""

    status = 401
    code = "not-signed-in"


class Refused(Problem):
    """Known to exist, but not for this person to do."""

    status = 403
    code = "refused"


class NotFound(Problem):
    """Not there, or not yours: the answer is the same, so that nothing is learnt from it."""

    status = 404
    code = "not-found"


class Conflict(Problem):
    """The state has changed since the person looked."""

    status = 409
    code = "changed-meanwhile"


class TooLarge(Problem):
    """More than one request may carry."""

    status = 413
    code = "too-large"


class Invalid(Problem):
    """Fields that cannot be kept as they are; `errors` says which and why."""

    status = 422
    code = "invalid"


class UpgradeRequired(Problem):
    """The phone speaks a schema that this server no longer reads; its entries stay on the phone."""

    status = 426
    code = "upgrade-required"


class TooMany(Problem):
    """Too many tries; `retry_after` seconds until the next one may succeed."""

    status = 429
    code = "too-many"

    @property
    def headers(self) -> dict[str, str]:
        return {"Retry-After": str(self.params.get("retry_after", 60))}


class Unavailable(Problem):
    """The database cannot be written now; nothing was acknowledged, so the phone keeps it."""

    status = 503
    code = "unavailable"

    @property
    def headers(self) -> dict[str, str]:
        return {"Retry-After": "5"}
