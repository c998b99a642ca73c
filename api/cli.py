"""The `ensemble` command: serve, remind, migrate, demo, staff invite, keys, rebuild, restored."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from uuid import UUID

from api.errors import Problem
from api.settings import Settings
from api.spared import spare


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it did what it says, 1 with one plain sentence when not."""
    options = parser().parse_args(arguments)
    spare(Settings.from_environment())
    try:
        options.run(options)
    except Problem as problem:
        print(f"Not done: {problem.code}", file=sys.stderr)
        return 1
    return 0


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(
        prog="ensemble",
        description="A family's diary and care plan, shared with its care team.",
        epilog="Settings come from the environment: DATA_DIR, HOST, PORT, DATABASE_URL, WORKERS, "
        "THREADS, SECURE=1 behind https, SITE (the outside address), MAIL_URL, MAIL_FROM, "
        "PUSH_HOSTS, REMINDERS=apart, QUEUE_URL, LANGUAGES (offered beside English).",
    )
    commands = top.add_subparsers(required=True, metavar="command")
    _command(commands, "serve", _serve, "answer on HOST:PORT until stopped")
    _command(commands, "remind", _remind, "send reminders until stopped, apart from serve")
    _command(commands, "migrate", _migrate, "bring the database up to date")
    _demo_command(commands)
    _staff_command(commands)
    _command(commands, "keys", _keys, "make the server's web push keys, once")
    _command(commands, "rebuild", _rebuild, "rebuild what lists need from the log")
    _command(commands, "restored", _restored, "have phones offer again what a backup lacks")
    return top


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Callable[[argparse.Namespace], None],
    words: str,
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    command.set_defaults(run=run)
    return command


def _demo_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    demo = _command(commands, "demo", _demo, "load the demo clinic into an empty database, once")
    demo.add_argument("--if-empty", action="store_true", help="load nothing when there is anybody")
    demo.add_argument("--seed", type=int, default=1, help="another clinic for another number")
    demo.add_argument("--today", metavar="YYYY-MM-DD", help="the day the demo ends on")


def _staff_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    staff = commands.add_parser("staff", help="the people who work at a clinic")
    verbs = staff.add_subparsers(required=True, metavar="verb")
    invite = _command(verbs, "invite", _invite, "print a one-time code that makes a person staff")
    invite.add_argument("--clinic", required=True, help="the clinic's name; made when it is new")
    invite.add_argument("--role", required=True, choices=("clinician", "coordinator", "nurse"))
    invite.add_argument("--title", default="", help='as families see it: "Dr", "Nurse"')
    invite.add_argument("--country", default="GB", help="ISO 3166-1 alpha-2 of a new clinic")
    invite.add_argument("--timezone", default="Europe/London", help="IANA zone of a new clinic")


def _serve(options: argparse.Namespace) -> None:
    from api.serve import serve

    serve(Settings.from_environment())


def _remind(options: argparse.Namespace) -> None:
    from api.reminders.sender import run
    from api.serve import log_json

    log_json()
    run(Settings.from_environment())


def _migrate(options: argparse.Namespace) -> None:
    from api.database import connection, open_database
    from api.migrations import migrate

    open_database(Settings.from_environment())
    with connection():
        migrate()


def _demo(options: argparse.Namespace) -> None:
    from api import demo
    from api.database import connection, now, open_database

    instant = now()
    if options.today:
        instant = datetime.fromisoformat(options.today).replace(hour=18, tzinfo=UTC)
    settings = Settings.from_environment()
    open_database(settings)
    with connection():
        if demo.is_empty() or not options.if_empty:
            demo.load(instant, seed=options.seed)
        demo.announce(f"http://{settings.host}:{settings.port}")


def _invite(options: argparse.Namespace) -> None:
    from api.clinics import staff
    from api.database import connection, now, open_database

    open_database(Settings.from_environment())
    with connection():
        clinic: UUID = staff.clinic_named(options.clinic, options.country, options.timezone, now())
        code = staff.invite(clinic, options.role, options.title, now())
    print(f"Code, good for 72 hours and one person: {code}")


def _keys(options: argparse.Namespace) -> None:
    from api.reminders.keys import make_keys

    print(make_keys(Settings.from_environment().data_dir))


def _rebuild(options: argparse.Namespace) -> None:
    from api.care.rebuild import rebuild
    from api.database import connection, open_database

    open_database(Settings.from_environment())
    with connection():
        print(f"{rebuild()} revisions read")


def _restored(options: argparse.Namespace) -> None:
    from api.database import connection, open_database
    from api.records.epoch import begin_another

    open_database(Settings.from_environment())
    with connection():
        begin_another()
    print("Phones will offer again what they hold. Now start the server.")
    print("What was ended after the backup is open again: shares, links, sign-ins. Tell families.")


if __name__ == "__main__":
    sys.exit(main())
