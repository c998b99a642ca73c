/** How to put the app on the home screen, step by step and with pictures, for both kinds of phone. */
import { useState } from "preact/hooks";
import { Button } from "../parts/Button";
import { Section } from "../parts/Card";
import { Choice } from "../parts/Choice";
import { canInstall, install } from "../phone/install";
import { t } from "../words";
import { type Drawn, PhoneDrawing } from "./PhoneDrawing";

type Kind = "ios" | "android";

const STEPS: Record<Kind, Drawn[]> = {
  ios: ["share", "sheet", "add", "home"],
  android: ["dots", "menu", "home"],
};

/** An iPad calls itself a Mac; only its glass tells. */
const kindHere = (): Kind =>
  /iPhone|iPad/.test(navigator.userAgent) ||
  (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)
    ? "ios"
    : "android";

export function Coach() {
  const [kind, setKind] = useState<Kind>(kindHere);
  return (
    <Section title={t("coach-title")} lead={t(`coach-why-${kind}`)}>
      <Choice
        name="coach-kind"
        label={t("coach-which")}
        value={kind}
        onChange={setKind}
        options={(["ios", "android"] as const).map((value) => ({
          value,
          label: t(`coach-${value}`),
        }))}
      />
      {kind === "android" && canInstall.value && (
        <Button look="primary" icon="device" onClick={() => void install()}>
          {t("coach-now")}
        </Button>
      )}
      <ol class="coach">
        {STEPS[kind].map((drawn, at) => (
          <li class="coach-step" key={drawn}>
            <PhoneDrawing drawn={drawn} />
            <p>
              <span class="coach-number">{t("coach-step", { number: at + 1 })}</span>
              {t(`coach-${kind}-${at + 1}`)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
