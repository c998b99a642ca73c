"""The OpenAPI 3.1 document: flask-smorest with problem+json as the one shape of every error."""

import json
from collections.abc import Callable
from threading import Lock
from typing import Any, NoReturn, TypeVar

from apispec import BasePlugin
from flask import Flask, Request, Response
from flask_smorest import Api, Blueprint
from marshmallow import Schema, fields, missing
from webargs.flaskparser import FlaskParser

from api.errors import Invalid

Route = TypeVar("Route", bound=Callable[..., Any])

CONFIG = {
    "API_TITLE": "Ensemble",
    "API_VERSION": "v1",
    "OPENAPI_VERSION": "3.1.0",
    "OPENAPI_URL_PREFIX": "/api/v1",
    "OPENAPI_JSON_PATH": "openapi.json",
}
PROBLEM = "application/problem+json"


class FieldErrorSchema(Schema):
    """One field that cannot be kept: a JSON Pointer into the body and a code."""

    pointer = fields.String(required=True)
    code = fields.String(required=True)
    params = fields.Dict()


class ProblemSchema(Schema):
    """RFC 9457 problem details."""

    type = fields.String(required=True)
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    code = fields.String(required=True)
    errors = fields.List(fields.Nested(FieldErrorSchema))
    params = fields.Dict()


class JsonParser(FlaskParser):
    """Reads JSON as RFC 8259 has it: what Python reads beyond that, or gives up on, is refused."""

    def _raw_load_json(self, req: Request) -> Any:
        if not req.is_json:
            return missing
        try:
            return json.loads(req.get_data(), parse_constant=_refuse)
        except (RecursionError, ValueError) as error:
            raise Invalid(errors=[{"pointer": "", "code": "unreadable"}]) from error


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


Blueprint.ARGUMENTS_PARSER = JsonParser()


# What an operation may answer whatever it does: from a crash, and while the database is away.
ANY = (500, 503)
# A form that reaches us from another site, and a body that is not JSON.
WRITING = (403, 415)
# A body that is too large, or cannot be read.
WITH_BODY = (413, 422)


class EveryOperation(BasePlugin):
    """Documents the problems that `api.web` answers around every route."""

    def operation_helper(
        self,
        path: str | None = None,
        operations: dict[str, Any] | None = None,
        **_: Any,
    ) -> None:
        for method, operation in (operations or {}).items():
            statuses = ANY + (() if method == "get" else WRITING)
            statuses += WITH_BODY if "requestBody" in operation else ()
            for status in statuses:
                operation["responses"].setdefault(str(status), _PROBLEM_RESPONSE)


_PROBLEM_RESPONSE = {
    "description": "problem",
    "content": {PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}},
}


class ProblemApi(Api):  # type: ignore[misc]  # flask-smorest has no types
    """flask-smorest whose errors are ours.

    Its document is written when it is first asked for: most servers are never asked, and it costs
    half a second and some megabytes.
    """

    ERROR_SCHEMA = ProblemSchema
    DEFAULT_ERROR_RESPONSE_NAME = None

    def __init__(self, app: Flask) -> None:
        self._undocumented: list[Blueprint] = []
        self._documenting = Lock()
        super().__init__(app, spec_kwargs={"extra_plugins": [EveryOperation()]})

    def register_blueprint(self, blueprint: Blueprint) -> None:
        """Route it now, document it later."""
        self._app.extensions["flask-smorest"]["blp_name_to_api"][blueprint.name] = self
        self._app.register_blueprint(blueprint)
        self._undocumented.append(blueprint)

    def _openapi_json(self) -> Response:
        with self._documenting:
            while self._undocumented:
                self._document(self._undocumented.pop(0))
        response: Response = super()._openapi_json()
        return response

    def _document(self, blueprint: Blueprint) -> None:
        name = blueprint.name
        blueprint.register_views_in_doc(self, self._app, self.spec, name=name, parameters=None)
        self.spec.tag({"name": name, "description": blueprint.description})

    def _register_error_handlers(self) -> None:
        """Leave errors to `api.web`, which answers all of them alike."""


def problems(blueprint: Blueprint, *statuses: int) -> Callable[[Route], Route]:
    """Document which problems a route answers, beside its success."""
    documented: Callable[[Route], Route] = blueprint.doc(
        responses={str(status): _PROBLEM_RESPONSE for status in statuses}
    )
    return documented
