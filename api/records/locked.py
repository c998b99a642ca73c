"""What stands once something has begun: a prediction is worth something because it came first."""

from collections.abc import Callable, Sequence
from typing import Any

from api.records.kinds import Before, FieldErrors
from api.records.revision import Revision


def locking(names: Sequence[str], planned: str) -> Callable[[Revision, Before], FieldErrors]:
    """A `follows`: these fields stay once `status` is past `planned`, which has no way back.

    What was withdrawn is not taken up again. Two phones may have begun it at once, each with its
    own words: merging takes one of the two. Codes: withdrawn, locked.
    """

    def changed(begun: dict[str, Any], body: dict[str, Any]) -> list[str]:
        found = [name for name in names if body.get(name) != begun.get(name)]
        return found + (["status"] if body["status"] == planned else [])

    def follows(revision: Revision, before: Before) -> FieldErrors:
        body = revision.body
        replaced = [parent.body for parent in before.replaced]
        if body is None or not replaced:
            return []
        if not any(replaced):
            return [{"pointer": "/parents", "code": "withdrawn"}]
        begun = [one for one in replaced if one and one["status"] != planned]
        differing = [changed(one, body) for one in begun]
        if not all(differing):
            return []
        return [
            {"pointer": f"/body/{name}", "code": "locked"}
            for name in min(differing, key=len, default=[])
        ]

    return follows
