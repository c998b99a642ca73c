/** Whom to call, and who knows already. */
import { useState } from "preact/hooks";
import { clockTime } from "../dates";
import { Button } from "../parts/Button";
import { TextField } from "../parts/TextField";
import type { Contact } from "../plans/plan";
import { t } from "../words";
import type { Told } from "./episode";

export interface TellSomebodyProps {
  contacts: readonly Contact[];
  told: readonly Told[];
  onTold: (who: string) => void;
}

/** Letters of a name, as the server counts them. */
const LONGEST = 120;

export function TellSomebody({ contacts, told, onTold }: TellSomebodyProps) {
  const others = told.filter(
    ({ who }, at) =>
      !contacts.some(({ name }) => name === who) && told.findIndex((one) => one.who === who) === at,
  );
  return (
    <section class="now-part">
      <h2>{t("now-tell-title")}</h2>
      <ul class="now-people">
        {contacts.map(({ name, phone, when }) => (
          <li key={phone}>
            <Button icon="phone" wide href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
              {t("plan-call", { name })}
            </Button>
            {when && <span class="small quiet">{when}</span>}
            <Knows who={name} told={told} onTold={onTold} />
          </li>
        ))}
        {others.map(({ who, at }) => (
          <li key={`${at} ${who}`}>
            <p class="now-done">{t("now-told", { name: who, time: clockTime(at) })}</p>
          </li>
        ))}
      </ul>
      <Somebody onTold={onTold} />
    </section>
  );
}

interface KnowsProps {
  who: string;
  told: readonly Told[];
  onTold: (who: string) => void;
}

function Knows({ who, told, onTold }: KnowsProps) {
  const last = told.findLast((one) => one.who === who);
  if (last) return <p class="now-done">{t("now-told", { name: who, time: clockTime(last.at) })}</p>;
  return (
    <Button look="plain" size="dense" onClick={() => onTold(who)}>
      {t("now-tell", { name: who })}
    </Button>
  );
}

function Somebody({ onTold }: { onTold: (who: string) => void }) {
  const [who, setWho] = useState("");
  const add = (event: Event) => {
    event.preventDefault();
    if (who.trim() === "") return;
    onTold(who.trim());
    setWho("");
  };
  return (
    <form class="now-somebody" onSubmit={add}>
      <TextField
        name="told"
        label={t("now-tell-other")}
        value={who}
        maxLength={LONGEST}
        onChange={setWho}
      />
      <Button type="submit">{t("now-tell-add")}</Button>
    </form>
  );
}
