"""Who is asking: the session cookie of a request, and the person of it.

flask-login only carries the person through the request; what it would put in cookies of its own
(a signed session, a remember token) outlives a sign-out and is not used.
"""

from datetime import datetime, timedelta

from flask import Request, Response, after_this_request, current_app, request
from flask.sansio.app import App
from flask_login import LoginManager, UserMixin, current_user

from api.database import now
from api.errors import NotSignedIn
from api.people import session as sessions
from api.people.person import Person
from api.people.session import Session

# The longest that browsers keep a cookie. How long a session lasts is for its row to say.
KEPT_BY_BROWSER = timedelta(days=400)

# What anybody may do without being signed in; everything else that has an action needs a session.
OPEN_ACTIONS = frozenset(
    {
        "account.create",
        "session.create",
        "link.open",
        "board.public",
        "bundle.public",
        "calendar.open",
    }
)


class SignedIn(UserMixin):  # type: ignore[misc]  # flask-login has no types
    """The session and the person of this request."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.person: Person = session.person


def install(app: App) -> None:
    """Let flask-login load people from our sessions and from nothing else."""
    manager = LoginManager(app)
    manager.session_protection = None
    app.config["REMEMBER_COOKIE_NAME"] = None
    manager.request_loader(_load)
    app.before_request(_ask_who)


def _ask_who() -> None:
    # Before a body is read, and whether or not the route itself remembers to ask.
    action = getattr(current_app.view_functions.get(request.endpoint or ""), "action", None)
    if action and action not in OPEN_ACTIONS:
        current_person()


def current_person() -> Person:
    """The person who is signed in; NotSignedIn when nobody is.

    With the code `session-ended` when its person signed this device out: it then forgets what it
    holds. A session that ran out by time only has to be begun again.
    """
    if not current_user.is_authenticated:
        token = request.cookies.get(cookie_name())
        raise NotSignedIn("session-ended" if token and sessions.was_ended(token) else None)
    person: Person = current_user.person
    return person


def current_session() -> Session:
    """The session of this request; NotSignedIn when there is none."""
    current_person()
    session: Session = current_user.session
    return session


def sign_in(person: Person, device_name: str, at: datetime) -> None:
    """Start a session on this device and give it its cookie; the one before it ends."""
    _end_current(at)
    _, token = sessions.start(person, device_name, at)
    _answer_with(token, KEPT_BY_BROWSER)


def sign_out(at: datetime) -> None:
    """End the session of this request, if there is one, and take its cookie back."""
    _end_current(at)
    _answer_with("", timedelta(0))


def _end_current(at: datetime) -> None:
    if current_user.is_authenticated:
        sessions.end(current_user.person, current_user.session.id, at)


def _load(incoming: Request) -> SignedIn | None:
    token = incoming.cookies.get(cookie_name())
    session = sessions.find(token, now()) if token else None
    return SignedIn(session) if session else None


def cookie_name() -> str:
    """`__Host-` binds the cookie to this host and to https; plain http cannot carry it."""
    secure: bool = current_app.config["SETTINGS"].secure
    return "__Host-ensemble_session" if secure else "ensemble_session"


def _answer_with(token: str, age: timedelta) -> None:
    name, secure = cookie_name(), current_app.config["SETTINGS"].secure

    @after_this_request
    def set_cookie(response: Response) -> Response:
        response.set_cookie(
            name, token, max_age=age, httponly=True, secure=secure, samesite="Lax", path="/"
        )
        return response
