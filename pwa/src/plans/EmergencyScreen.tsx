/** Emergency: the call first, then the child's own steps; calm, large, and nothing from the network. */
import "../styles/screens/plan.css";
import "./words";
import { useLocation } from "preact-iso";
import { NotNow } from "../alerts/RuleLines";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import type { Child } from "../people/me";
import { t } from "../words";
import { CallBar } from "./CallBar";
import { Contacts } from "./Contacts";
import { type Help, helpFor } from "./help";
import { NO_PLANS, PLAN, type Plans, type PlanVersion, plansFor, stepsOf, zoneOf } from "./plan";
import { hasAsthma, hasBowels } from "./which";

export function EmergencyScreen({ child }: { child: Child }) {
  const saved = useLocation().query.saved;
  const read = records<PlanVersion>(child.id, PLAN).value;
  // Help does not wait for the phone's storage, and is there when that has failed.
  const views = read ?? [];
  const asthma = hasAsthma(child) ? plansFor(views, "asthma") : NO_PLANS;
  const bowels = hasBowels(child) ? plansFor(views, "ibd") : NO_PLANS;
  const help = helpFor([asthma, bowels]);
  return (
    <div class="emergency stack">
      <ScreenTitle>{t("emergency-title")}</ScreenTitle>
      {saved && (
        <p class="emergency-saved">
          {t("emergency-saved")}{" "}
          <a href={`/c/${child.id}/entry/${saved}`}>{t("emergency-change")}</a>
        </p>
      )}
      <p>{t("emergency-wait")}</p>
      {saved && <NotNow child={child} />}
      {(asthma.current || bowels.current) && (
        <Button look="primary" size="main" href={nowAt(child, asthma, saved)}>
          {t("emergency-steps-now")}
        </Button>
      )}
      {read && !help.known && <p>{t("emergency-number-unknown", { number: help.number })}</p>}
      {hasAsthma(child) && <Attack child={child} plans={asthma} help={help} />}
      {hasBowels(child) && <Belly child={child} plans={bowels} help={help} />}
      <Contacts contacts={[asthma, bowels].flatMap(contactsOf)} />
      <Button look="plain" href="/">
        {t("emergency-back")}
      </Button>
      <CallBar number={help.number} />
    </div>
  );
}

/** The same steps one by one, with what is done and when. */
const nowAt = (child: Child, asthma: Plans, saved: string | undefined): string =>
  `/c/${child.id}/now?of=${asthma.current ? "asthma" : "ibd"}&zone=red${saved ? `&saved=${saved}` : ""}`;

interface PartProps {
  child: Child;
  plans: Plans;
  help: Help;
}

const contactsOf = ({ current }: Plans) => current?.body.contacts ?? [];

const ATTACK = ["talk", "blue", "ribs", "inhaler"] as const;
const BELLY = ["blood", "fluids", "belly", "fever"] as const;

function Attack({ child, plans, help }: PartProps) {
  const own = stepsOf(zoneOf(plans, "red"));
  return (
    <>
      <Steps child={child} steps={own} />
      {/* Draft words: need clinical sign-off. */}
      {own.length === 0 && (
        <Steps
          steps={[t("emergency-now-no-plan"), t("emergency-now-sit"), t("emergency-now-stay")]}
        />
      )}
      <Signs
        title={t("emergency-call-if", { number: help.number })}
        signs={ATTACK.map((sign) => t(`emergency-sign-${sign}`))}
      />
      {own.length > 0 && <p>{`${t("emergency-now-sit")} ${t("emergency-now-stay")}`}</p>}
      <p>{t("emergency-doctor", { number: help.number })}</p>
    </>
  );
}

function Belly({ child, plans, help }: PartProps) {
  return (
    <>
      <Steps child={child} steps={stepsOf(zoneOf(plans, "urgent"))} />
      {/* Draft words: need clinical sign-off. */}
      <Signs
        title={t("emergency-ibd-title")}
        signs={BELLY.map((sign) => t(`emergency-ibd-${sign}`))}
      />
      <Notice kind="danger">{t("emergency-ibd-call", { number: help.number })}</Notice>
    </>
  );
}

/** Steps in order; the child's own, or those for everybody. */
function Steps({ child, steps }: { child?: Child; steps: readonly string[] }) {
  if (steps.length === 0) return null;
  const whose =
    child?.role === "self"
      ? t("emergency-steps-self")
      : child && t("emergency-steps", { name: child.name });
  return (
    <section class="emergency-steps">
      <h2>{whose ?? t("emergency-now-title")}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <span dir="auto">{step}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Signs({ title, signs }: { title: string; signs: readonly string[] }) {
  return (
    <section class="emergency-signs">
      <h2>{title}</h2>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </section>
  );
}
