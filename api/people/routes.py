"""Accounts and devices: sign up, sign in, see and end one's sessions."""

from typing import Any
from uuid import UUID

from flask import current_app, request
from flask.blueprints import BlueprintSetupState
from flask_smorest import Blueprint

from api.action import action
from api.database import now
from api.errors import NotFound
from api.openapi import problems
from api.people import person, session, sessions
from api.people.limits import failures, spend, sweep
from api.people.me import me
from api.people.schemas import MeView, PasswordForm, SessionsView, SignInForm, SignUpForm

blueprint = Blueprint("people", __name__, url_prefix="/api/v1")

BY_ADDRESS = "10 per minute; 100 per hour"
NEW_BY_ADDRESS = "60 per hour"
BY_EMAIL = "5 per minute; 20 per hour; 60 per day"


@blueprint.record_once
def _install(state: BlueprintSetupState) -> None:
    sessions.install(state.app)


@blueprint.post("/accounts")
@blueprint.arguments(SignUpForm)
@blueprint.response(201, MeView)
@problems(blueprint, 401, 422, 429)
@action("account.create")
def sign_up(form: dict[str, Any]) -> dict[str, Any]:
    """Make an account and sign in; with an address that has one, the same as signing in."""
    spend(NEW_BY_ADDRESS, "sign-up-address", request.remote_addr or "")
    with failures(*_guesses(form["email"])):
        who = person.sign_up(form["name"], form["email"], form["password"], now())
    person.speak(who, _language())
    sessions.sign_in(who, form["device_name"], now())
    return me(who)


@blueprint.post("/sessions")
@blueprint.arguments(SignInForm)
@blueprint.response(201, MeView)
@problems(blueprint, 401, 422, 429)
@action("session.create")
def sign_in(form: dict[str, Any]) -> dict[str, Any]:
    """Sign in on this device."""
    with failures(*_guesses(form["email"])):
        who = person.recognise(form["email"], form["password"])
    person.speak(who, _language())
    sweep()
    sessions.sign_in(who, form["device_name"], now())
    return me(who)


@blueprint.get("/me")
@blueprint.response(200, MeView)
@problems(blueprint, 401)
@action("own.account")
def read_me() -> dict[str, Any]:
    """The person who is signed in, their children and their clinics."""
    return me(sessions.current_person())


@blueprint.put("/me/password")
@blueprint.arguments(PasswordForm)
@blueprint.response(204)
@problems(blueprint, 401, 422, 429)
@action("own.account")
def change_password(form: dict[str, Any]) -> None:
    """Set a new password; every other device is signed out."""
    who, device = sessions.current_person(), sessions.current_session().device_name
    with failures(*_guesses(who.email)):
        person.change_password(who, form["current"], form["new"])
    session.end_all(who, now())
    sessions.sign_in(who, device, now())


@blueprint.get("/sessions")
@blueprint.response(200, SessionsView)
@problems(blueprint, 401)
@action("own.sessions")
def list_sessions() -> dict[str, Any]:
    """The devices on which one is signed in."""
    current = sessions.current_session()
    mine = session.open_sessions(current.person, now())
    return {"sessions": [session.view(one, current) for one in mine]}


@blueprint.delete("/sessions")
@blueprint.response(204)
@problems(blueprint, 401)
@action("own.sessions")
def end_sessions() -> None:
    """Sign out on every device, this one too."""
    session.end_all(sessions.current_person(), now())
    sessions.sign_out(now())


@blueprint.delete("/sessions/current")
@blueprint.response(204)
@problems(blueprint, 401)
@action("own.sessions")
def end_current() -> None:
    """Sign out on this device."""
    sessions.current_person()
    sessions.sign_out(now())


@blueprint.delete("/sessions/<uuid:session_id>")
@blueprint.response(204)
@problems(blueprint, 401, 404)
@action("own.sessions")
def end_session(session_id: UUID) -> None:
    """Sign out on one of one's devices."""
    if not session.end(sessions.current_person(), session_id, now()):
        raise NotFound


def _guesses(email: str) -> tuple[tuple[str, ...], ...]:
    address = request.remote_addr or ""
    return (BY_ADDRESS, "sign-in-address", address), (BY_EMAIL, "sign-in-email", email)


def _language() -> str:
    """The one that the phone puts on screen, by what its browser asks for."""
    offered = current_app.config["SETTINGS"].languages
    return request.accept_languages.best_match(offered, offered[0])
