/** A reading above the best: told, asked about where it is doubtful, and never set by itself. */
import { fullDate } from "../dates";
import { recentEntries } from "../diary/reading";
import { keep, newId, records } from "../local";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { BEST, type BestBody, bestsOf, candidateIn, proposedAbove } from "./best";
import { nameOf } from "./names";
import type { PersonalBest } from "./plan";

interface Props {
  child: Child;
  best: PersonalBest;
  today: string;
}

export function BestNews({ child, best, today }: Props) {
  const entries = recentEntries(child.id, today);
  const bests = bestsOf(records<BestBody>(child.id, BEST).value ?? []);
  const told = proposedAbove(bests, best);
  const found = entries && candidateIn(entries, best, today);
  if (told && !(found && found.value > told.value)) {
    return (
      <p class="quiet small">
        {t("plan-best-told", {
          value: told.value,
          name: nameOf(told.by),
          date: fullDate(told.from),
        })}
      </p>
    );
  }
  if (!found) return null;
  const { value, day, entry, flow, doubts } = found;
  const tell = async () => {
    await keep<BestBody>({
      id: newId(),
      child: child.id,
      kind: BEST,
      body: {
        condition: "asthma",
        value,
        scale: flow.scale,
        ...(flow.meter ? { meter: flow.meter } : {}),
        method: "measured",
        from: day,
        status: "proposed",
        entry,
      },
    });
    showToast({ text: t("plan-best-sent") });
  };
  return (
    <Card tint>
      <h2 class="plan-best-title">{t("plan-best-new-title")}</h2>
      <p>
        {t("plan-best-new", { name: child.name, value, date: fullDate(day), best: best.value })}
      </p>
      {doubts.length > 0 && <p>{t("plan-best-sure")}</p>}
      <p class="quiet small">{t("plan-best-new-why")}</p>
      <div class="row">
        <Button look="primary" onClick={() => void tell()}>
          {t("plan-best-tell")}
        </Button>
      </div>
    </Card>
  );
}
