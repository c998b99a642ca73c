/** What this phone can do and what not, said honestly; a test; and the way to the home screen. */
import "../styles/screens/reminders.css";
import "./words";
import { useEffect, useState } from "preact/hooks";
import { ScreenTitle } from "../parts/AppShell";
import { Section } from "../parts/Card";
import { Icon } from "../parts/Icon";
import { Notice } from "../parts/Notice";
import { isInstalled } from "../phone/install";
import { t } from "../words";
import { ABILITIES, type Ability, readAbilities } from "./abilities";
import { Coach } from "./Coach";
import { PhonePush } from "./PhonePush";
import { push } from "./push";

export function ThisPhone() {
  return (
    <div class="stack">
      <ScreenTitle lead={t("this-phone-lead")}>{t("this-phone-title")}</ScreenTitle>
      <PhonePush />
      {!isInstalled() && <Coach />}
      <Abilities />
      <Notice>{t("this-phone-late")}</Notice>
    </div>
  );
}

function Abilities() {
  const [able, setAble] = useState<Record<Ability, boolean> | null>(null);
  // Looked at anew when it has been turned on or off above.
  const rings = push.value;
  useEffect(() => void readAbilities().then(setAble), [rings]);
  if (!able) return null;
  return (
    <Section title={t("this-phone-can")}>
      <ul class="abilities">
        {ABILITIES.map((name) => (
          <li class="ability" key={name} data-able={able[name] || undefined}>
            <Icon name={able[name] ? "check" : "minus"} />
            <div>
              <p class="ability-name">
                {t(`able-${name}`)}
                <span class="ability-answer">
                  {t(able[name] ? "this-phone-yes" : "this-phone-no")}
                </span>
              </p>
              <p class="small quiet">{t(`able-${name}-${able[name] ? "yes" : "no"}`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
