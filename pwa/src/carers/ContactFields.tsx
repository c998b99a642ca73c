/** The people at home whom a school may call, each with a name and a phone. */
import { Button } from "../parts/Button";
import { TextField } from "../parts/TextField";
import { t } from "../words";
import { MOST_CONTACTS } from "./school";
import { type ContactForm, NOBODY } from "./school_form";

interface ContactFieldsProps {
  contacts: readonly ContactForm[];
  onContacts: (contacts: ContactForm[]) => void;
}

export function ContactFields({ contacts, onContacts }: ContactFieldsProps) {
  const change = (place: number, change: Partial<ContactForm>) =>
    onContacts(contacts.map((one, at) => (at === place ? { ...one, ...change } : one)));
  return (
    <fieldset class="stack stack-close">
      <legend class="school-legend">{t("school-people")}</legend>
      {contacts.map((contact, at) => (
        <div class="school-contact" key={at.toString()}>
          <TextField
            name={`contact-name-${at}`}
            label={t("school-contact-name", { number: at + 1 })}
            maxLength={80}
            value={contact.name}
            onChange={(name) => change(at, { name })}
          />
          <TextField
            name={`contact-phone-${at}`}
            label={t("school-contact-phone", { number: at + 1 })}
            type="tel"
            maxLength={40}
            value={contact.phone}
            onChange={(phone) => change(at, { phone })}
          />
          <TextField
            name={`contact-who-${at}`}
            label={t("school-contact-who", { number: at + 1 })}
            optional
            maxLength={40}
            value={contact.who}
            onChange={(who) => change(at, { who })}
          />
        </div>
      ))}
      {contacts.length < MOST_CONTACTS && (
        <Button icon="plus" onClick={() => onContacts([...contacts, NOBODY])}>
          {t("school-contact-add")}
        </Button>
      )}
    </fieldset>
  );
}
