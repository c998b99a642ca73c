"""The way "mail": a neutral mail to the person's own address for each reminder, if they want it."""

import hashlib
import smtplib
from collections.abc import Collection, Mapping
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import NamedTuple
from urllib.parse import urlsplit
from uuid import UUID

from api.database import now
from api.people.person import Person
from api.prepared import Prepared
from api.reminders.message import DROPPED, SENT, Message, Outcome, Way, retry
from api.reminders.own_settings import ReminderSettings
from api.reminders.post import Post
from api.sentences import sentence
from api.settings import Settings

SOON, LATER = 60.0, 900.0


class Mailbox(NamedTuple):
    """Where one person's mails go, in which language."""

    address: str
    locale: str


def way(settings: Settings) -> Way:
    """Mails for those who want one each time."""
    post = Post(settings.mail_url)

    def seal(to: Mailbox, message: Message) -> EmailMessage:
        return compose(settings, to, message)

    def deliver(mail: EmailMessage) -> Outcome:
        return hand_over(post, mail)

    return Way("mail", targets, load, seal, deliver, forget)


def targets(people: Collection[UUID]) -> list[tuple[UUID, UUID]]:
    """Those of these people who want single mails; the target is the person."""
    return [(person, person) for (person,) in _wanting(list(people))]


def load(people: Collection[UUID]) -> Mapping[UUID, Mailbox]:
    """Their mailboxes."""
    rows = Person.select(Person.id, Person.email, Person.locale).where(Person.id.in_(list(people)))
    return {one.id: Mailbox(one.email, one.locale) for one in rows}


def forget(person: UUID) -> None:
    """Send this person no more mails."""
    ReminderSettings.update(mail="none").where(ReminderSettings.person == person).execute()


def compose(settings: Settings, to: Mailbox, message: Message) -> EmailMessage:
    """The mail of a message: who reads over a shoulder learns that there is a reminder."""
    mail = EmailMessage()
    mail["Subject"] = sentence("told-mail-subject", to.locale)
    mail["From"] = _from(settings, to.locale)
    mail["To"] = to.address
    mail["Date"] = format_datetime(now())
    # The same for the same message: sent twice after a crash, it is one to a mail program.
    mark = hashlib.sha256(f"{message.id} {to.address}".encode()).hexdigest()[:32]
    mail["Message-ID"] = f"<{mark}@{_host(settings)}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail["List-Unsubscribe"] = f"<{settings.site}/reminders>"
    mail.set_content(
        sentence(
            "told-mail-body",
            to.locale,
            sentence=message.body,
            address=settings.site + message.navigate,
            settings=f"{settings.site}/reminders",
        )
    )
    return mail


def hand_over(post: Post, mail: EmailMessage) -> Outcome:
    """Send it; what may pass is tried again, what the other side refuses for good is dropped."""
    try:
        post.send(mail)
    except smtplib.SMTPRecipientsRefused as refused:
        ((code, _),) = refused.recipients.values()
        return retry(LATER) if code < 500 else DROPPED
    except smtplib.SMTPAuthenticationError:
        # Somebody has to mend the settings first; the mail is still right then.
        return retry(LATER)
    except smtplib.SMTPResponseException as refused:
        return retry(LATER) if refused.smtp_code < 500 else DROPPED
    except OSError:
        return retry(SOON)
    return SENT


_wanting = Prepared(
    lambda people: ReminderSettings.select(ReminderSettings.person).where(
        ReminderSettings.person.in_(people), ReminderSettings.mail == "single"
    )
)


def _from(settings: Settings, locale: str) -> Address | str:
    if settings.mail_from:
        return settings.mail_from
    name = sentence("told-sender", locale)
    return Address(name, username="no-reply", domain=_host(settings))


def _host(settings: Settings) -> str:
    return urlsplit(settings.site).hostname or "localhost"
