/** Who to call, as the plan names them. */
import { Button } from "../parts/Button";
import { Section } from "../parts/Card";
import { t } from "../words";
import type { Contact } from "./plan";

export function Contacts({ contacts: all }: { contacts: readonly Contact[] }) {
  const contacts = all.filter(
    (one, at) => all.findIndex((other) => other.phone === one.phone) === at,
  );
  if (contacts.length === 0) return null;
  return (
    <Section title={t("plan-contacts")}>
      <ul class="plan-contacts">
        {contacts.map(({ name, phone, when }) => (
          <li key={phone}>
            <Button icon="phone" wide href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
              {t("plan-call", { name })}
            </Button>
            <span class="quiet small" dir="auto">
              {[phone, when].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
