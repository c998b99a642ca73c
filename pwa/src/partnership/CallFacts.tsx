/** All that a call says, in the order in which somebody asks: what, why, how much, who decides. */
import { fullDate } from "../dates";
import { t } from "../words";
import type { Call, CallBody } from "./call";

const TEXTS = ["why", "first_step", "question", "who_helps", "involved", "skills"] as const;

export function CallFacts({ call }: { call: Call }) {
  const { body } = call;
  return (
    <dl class="call-facts">
      {TEXTS.map((name) => body[name] && <Fact key={name} name={name} text={body[name]} />)}
      <Fact name="time" text={whenWords(call)} />
      <Fact name="place" text={whereWords(body)} />
      <Fact name="influence" text={influenceWords(body)} />
      {body.lead && <Fact name="lead" text={t(`call-lead-${body.lead}`)} />}
    </dl>
  );
}

function Fact({ name, text }: { name: string; text: string }) {
  if (!text) return null;
  return (
    <div>
      <dt>{t(`call-${name.replaceAll("_", "-")}`)}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}

const whenWords = ({ body, ends_on }: Call): string =>
  [
    body.hours && t("call-hours-in-all", { hours: body.hours }),
    body.time && t(`call-time-${body.time}`),
    ends_on && t("call-until", { day: fullDate(ends_on) }),
  ]
    .filter(Boolean)
    .join(" · ");

const whereWords = ({ place, company }: CallBody): string =>
  [place && t(`call-place-${place}`), company && t(`call-company-${company}`)]
    .filter(Boolean)
    .join(" · ");

const influenceWords = ({ influence, who_decides }: CallBody): string =>
  [influence && t(`call-influence-${influence}`), who_decides].filter(Boolean).join(" ");

/** In one line: how long, where, alone or with others. */
export const inShort = ({ body }: Call): string =>
  [
    body.hours && t("call-hours-in-all", { hours: body.hours }),
    body.place && t(`call-place-${body.place}`),
    body.company && t(`call-company-${body.company}`),
  ]
    .filter(Boolean)
    .join(" · ");
