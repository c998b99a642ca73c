"""The two calls by which a half's records travel: push and pull."""

import zlib
from typing import Any

from flask import Response, jsonify, request
from flask_smorest import Blueprint

from api.action import action
from api.database import now
from api.errors import TooLarge
from api.openapi import problems
from api.people.sessions import current_person
from api.records import epoch
from api.records.log import Log
from api.records.pull import Asked, pull
from api.records.push import push
from api.records.schemas import MOST_REVISIONS, PullForm, PullView, PushForm, PushView


def exchange_blueprint(name: str, log: Log, prefix: str, act: str) -> Blueprint:
    """Push to and pull from one log; `act` is what the matrix calls it."""
    blueprint = Blueprint(name, __name__, url_prefix=prefix)

    @blueprint.post("/push")
    @blueprint.arguments(PushForm())
    @blueprint.response(200, PushView)
    @problems(blueprint, 401, 413, 422)
    @action(act)
    def push_revisions(form: dict[str, Any]) -> Response:
        """Offer revisions; each is answered by its id, and none before it is stored."""
        if len(form["revisions"]) > MOST_REVISIONS:
            raise TooLarge
        results = push(log, current_person(), form["device"], form["revisions"], now())
        return jsonify(epoch=epoch.current(), results=[result.view() for result in results])

    @blueprint.post("/pull")
    @blueprint.arguments(PullForm())
    @blueprint.response(200, PullView)
    @problems(blueprint, 401, 422)
    @action(act)
    def pull_revisions(form: dict[str, Any]) -> Response:
        """Ask for what is new."""
        return _answer(pull(log, current_person(), Asked(**form), now()))

    return blueprint


def _answer(deflated: bytes) -> Response:
    """As it is to whoever reads deflate, which all browsers do."""
    if not request.accept_encodings["deflate"]:
        return Response(zlib.decompress(deflated), content_type="application/json")
    response = Response(deflated, content_type="application/json")
    response.content_encoding = "deflate"
    response.vary.add("Accept-Encoding")
    return response
