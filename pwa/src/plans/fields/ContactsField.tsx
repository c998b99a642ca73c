/** Whom to call, in the order in which they are shown. */
import { TextField } from "../../parts/TextField";
import { t } from "../../words";
import type { Contact } from "../plan";
import type { InputProps } from "./FieldInput";
import { Rows } from "./Rows";

const BLANK: Contact = { name: "", phone: "" };

export function ContactsField(props: InputProps<Contact[]>) {
  return (
    <Rows {...props} blank={BLANK} add="plan-add-contact" most={10}>
      {(row, change, id) => (
        <>
          <TextField
            name={`${id}-name`}
            label={t("plan-contact-name")}
            maxLength={80}
            value={row.name}
            onChange={(name) => change({ name })}
          />
          <TextField
            name={`${id}-phone`}
            label={t("plan-contact-phone")}
            type="tel"
            maxLength={40}
            value={row.phone}
            onChange={(phone) => change({ phone })}
          />
          <TextField
            name={`${id}-when`}
            label={t("plan-contact-when")}
            optional
            maxLength={120}
            value={row.when ?? ""}
            onChange={(when) => change({ when })}
          />
        </>
      )}
    </Rows>
  );
}
