"""Whatever is sent to the API: no crash, and no answer that its own document does not name.

ENSEMBLE_FUZZ_CASES says how many requests are made in all, 2,000 unless told.
"""

import os
import re
from typing import Any
from uuid import uuid4

import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode

from api.people.person import Person
from tests.access import table
from tests.api.fuzz_world import about, world
from tests.cast import Cast
from tests.partnership import table as together

CASES = int(os.environ.get("ENSEMBLE_FUZZ_CASES", "2000"))
# Of these there is nothing to vary but who asks.
SHORT = {("GET", "/me"), ("GET", "/sessions"), ("DELETE", "/sessions")}
SHORT |= {("DELETE", "/sessions/current")}
ROUTES = table.ROUTES | together.ROUTES
EACH = -(-CASES // len(ROUTES.keys() - SHORT))


def made_up(operation: Any) -> st.SearchStrategy[Case[Any]]:
    """What the document allows; and, where there is something to get wrong, what it does not."""
    modes = [GenerationMode.POSITIVE]
    if operation.body or operation.query:
        modes.append(GenerationMode.NEGATIVE)
    return st.one_of([operation.as_strategy(generation_mode=mode) for mode in modes])


@pytest.mark.parametrize(("method", "rule"), ROUTES)
def test_every_answer_is_documented_and_none_is_a_crash(
    app: Flask, cast: Cast, method: str, rule: str
) -> None:
    here = world(app, cast)
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)
    operation = schema["/api/v1" + rule.replace("<", "{").replace(">", "}")][method]

    @settings(
        max_examples=EACH,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(about(made_up(operation), here.real), st.sampled_from([*here.people, None]))
    def send(case: Case[Any], who: Person | None) -> None:
        here.send(case, who)

    send()


UNREADABLE: dict[int, dict[str, Any]] = {
    403: {"json": {}, "headers": {"Sec-Fetch-Site": "cross-site"}},
    413: {"data": b" " * 300_000, "content_type": "application/json"},
    415: {"data": b"name=Leo", "content_type": "text/plain"},
    422: {"data": b'{"name":', "content_type": "application/json"},
}


@pytest.mark.parametrize("status", UNREADABLE)
def test_what_nobody_can_read_is_answered_as_documented(cast: Cast, status: int) -> None:
    client = cast.sign_in(cast.maya)
    paths: Any = client.get("/api/v1/openapi.json").json
    for path, methods in paths["paths"].items():
        for method, operation in methods.items():
            if "requestBody" not in operation:
                continue
            address = re.sub(r"{\w+}", str(uuid4()), path)
            answer = client.open(address, method=method, **UNREADABLE[status])
            assert answer.status_code == status, (method, path)
            assert answer.content_type == "application/problem+json"
            assert str(status) in operation["responses"], (method, path)


@pytest.mark.parametrize(("method", "rule"), [route for route in table.ROUTES if "<" in route[1]])
def test_an_id_that_is_none_is_not_found(cast: Cast, method: str, rule: str) -> None:
    client = cast.sign_in(cast.maya)
    answer = client.open("/api/v1" + re.sub(r"<\w+>", "none", rule), method=method)
    assert (answer.status_code, answer.content_type) == (404, "application/problem+json")


@pytest.mark.parametrize("body", [b'{"name":', b'{"name": NaN}', b"\xff", b"[" * 5000])
def test_a_body_that_cannot_be_read_is_not_taken_for_an_empty_one(cast: Cast, body: bytes) -> None:
    client = cast.sign_in(cast.maya)
    answer: Any = client.post("/api/v1/children", data=body, content_type="application/json")
    assert answer.status_code == 422
    assert answer.json["errors"] == [{"pointer": "", "code": "unreadable"}]
