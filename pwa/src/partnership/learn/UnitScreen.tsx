/** One unit: five minutes to read, one thing to try, and what came of it for one's own log. */
import "../../styles/screens/room.css";
import "../../styles/screens/together.css";
import "../../styles/screens/library.css";
import "./words";
import { type Kept, personHere, useDraft } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { TextArea } from "../../parts/TextField";
import { showToast } from "../../parts/Toast";
import { t } from "../../words";
import { DiaryPage } from "../diary/DiaryPage";
import type { Learned } from "../room/kinds";
import { ChartExample } from "./ChartExample";
import { inLog, keepUnit, useLog } from "./learned";
import { Tell } from "./Tell";
import { titleOf, UNITS } from "./units";

export function UnitScreen({ unit }: { unit: string }) {
  const log = useLog();
  const back: [string, string] = ["/together/learn", t("learn-back")];
  if (!UNITS.includes(unit)) {
    return (
      <DiaryPage title={t("hub-learn")} back={back}>
        <EmptyState drawing="window" title={t("learn-gone")} />
      </DiaryPage>
    );
  }
  const kept = inLog(log, unit);
  return (
    <DiaryPage title={t(titleOf(unit))} lead={t("learn-minutes")} back={back}>
      <div class="unit-text">
        {t(`unit-${unit}-text`)
          .split("\n")
          .filter(Boolean)
          .map((part) => (
            <p key={part}>{part}</p>
          ))}
      </div>
      <Card tint>
        <h2>{t("learn-try")}</h2>
        <p>{t(`unit-${unit}-try`)}</p>
      </Card>
      {unit === "run-chart" && <ChartExample />}
      {log === "waiting" && <Skeleton label={t("hub-loading")} />}
      {log === "needs-network" && <Notice>{t("learn-needs-network")}</Notice>}
      {Array.isArray(log) && <Tried key={kept?.record ?? "new"} unit={unit} kept={kept} />}
      {kept && <Tell learned={kept.body} />}
    </DiaryPage>
  );
}

function Tried({ unit, kept }: { unit: string; kept: Kept<Learned> | undefined }) {
  const key = `learned ${unit}`;
  const draft = useDraft<string>(key, personHere(), () => kept?.body.tried ?? "");
  const { value } = draft;
  if (value === null) return <Skeleton label={t("hub-loading")} />;
  const save = async (event: Event) => {
    event.preventDefault();
    await keepUnit(unit, value, kept, key);
    draft.done();
    showToast({ text: t("learn-kept") });
  };
  return (
    <form class="stack stack-close" noValidate onSubmit={(event) => void save(event)}>
      <TextArea
        name="learn-tried"
        label={t("learn-tried")}
        hint={t("learn-tried-hint")}
        optional
        rows={3}
        limit={600}
        value={value}
        onChange={draft.change}
      />
      <div>
        <Button type="submit" look="primary" icon="check">
          {t(kept ? "learn-keep" : "learn-done")}
        </Button>
      </div>
    </form>
  );
}
