/** What the form answers at once: the zone with the plan's steps, or why there is none. */
import { emergencyNumber } from "../../clinical/emergency";
import { fullDate } from "../../dates";
import { people } from "../../local";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { ZonePanel } from "../../parts/Zone";
import type { Child } from "../../people/me";
import { type Plans, stepsOf } from "../../plans/plan";
import { t } from "../../words";
import type { PeakFlow } from "../entry";
import type { Judgement } from "./judge";

export interface ZoneAnswerProps {
  child: Child;
  judgement: Judgement;
  plan: Plans["current"];
  flow: PeakFlow | undefined;
}

export function ZoneAnswer({ child, judgement, plan, flow }: ZoneAnswerProps) {
  const { zone: found, late } = judgement;
  if (!found) return null;
  if (!found.zone || !plan)
    return (
      <NoZone
        child={child}
        reason={found.reason}
        bad={found.symptoms === "red" && !late}
        asked={flow !== undefined}
      />
    );
  const { zone, number, symptoms, percent, best } = found;
  const urgent = zone === "red" && !late;
  const tel = emergencyNumber(plan.body.emergency.country);
  return (
    <ZonePanel
      zone={zone}
      figure={flow && number ? String(Math.max(...flow.blows)) : undefined}
      unit="L/min"
      basis={percent !== null && best !== null ? t("zone-basis", { percent, best }) : undefined}
      because={because(zone, number, symptoms)}
      steps={stepsOf(plan.body.zones[zone])}
      source={t("zone-source", {
        date: fullDate(plan.at.slice(0, 10)),
        author: authorOf(plan.author),
      })}
      call={
        urgent && tel ? { number: tel, label: t("emergency-call", { number: tel }) } : undefined
      }
    >
      {/* Draft words: need clinical sign-off. */}
      {zone === "yellow" && <p>{t("zone-yellow-draft")}</p>}
      {urgent && <p>{t(number === "red" ? "zone-red-draft" : "zone-red-symptoms-draft")}</p>}
      {late && zone !== "green" && <p>{t("zone-late-note")}</p>}
    </ZonePanel>
  );
}

const authorOf = (person: string): string => people.value[person]?.name ?? t("plan-author-unknown");

function because(zone: string, number: string | null, symptoms: string | null): string | undefined {
  if (number === null) return t("zone-because-symptoms-only");
  if (symptoms !== zone || number === zone) return undefined;
  return t("zone-because-symptoms", { zone: number });
}

interface NoZoneProps {
  child: Child;
  reason: string | null;
  bad: boolean;
  /** Whether a peak flow was typed: without one, nobody asked for a zone. */
  asked: boolean;
}

function NoZone({ child, reason, bad, asked }: NoZoneProps) {
  if (bad) {
    return (
      <Notice kind="danger" live title={t("zone-none-bad-symptoms")}>
        <Button look="danger" icon="phone" href={`/c/${child.id}/emergency`}>
          {t("today-to-emergency")}
        </Button>
      </Notice>
    );
  }
  if (!asked || !reason || reason === "no-reading") return null;
  return (
    <Notice live>
      <p>{t(`zone-none-${reason}`, { name: child.name })}</p>
      {reason === "no-plan" && <a href={`/c/${child.id}/sharing`}>{t("zone-join-clinic")}</a>}
    </Notice>
  );
}
