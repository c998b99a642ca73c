/** The ways on from the visits: what to tell before, what comes after, who is there. */
import { records, today } from "../local";
import { List, ListRow } from "../parts/Card";
import type { Child } from "../people/me";
import { t } from "../words";
import { NEEDS, type NeedsBody } from "./needs";
import { isOpen, STEP, type StepBody, stepsOf, stepWish } from "./step";

export function Ways({ child }: { child: Child }) {
  const at = `/c/${child.id}`;
  const cards = records<NeedsBody>(child.id, NEEDS).value ?? [];
  return (
    <List>
      <ListRow
        icon="heart"
        href={`${at}/needs`}
        title={t("needs-title")}
        detail={t(cards.length === 0 ? "ways-needs-none" : "ways-needs")}
      />
      <ListRow icon="star" href={`${at}/goals`} title={t("more-goals")} detail={t("ways-goals")} />
      <ListRow icon="list" href={`${at}/steps`} title={t("steps-title")} detail={useSteps(child)} />
      <ListRow
        icon="visits"
        href={`${at}/calendar`}
        title={t("calendar-title")}
        detail={t("ways-calendar")}
      />
      <ListRow
        icon="person"
        href={`${at}/team`}
        title={t("roster-title")}
        detail={t("ways-team")}
      />
      <ListRow icon="share" href={`${at}/map`} title={t("ways-map-title")} detail={t("ways-map")} />
      <ListRow
        icon="history"
        href={`${at}/stories`}
        title={t("ways-stories-title")}
        detail={t("ways-stories")}
      />
      <ListRow
        icon="together"
        href={`${at}/together`}
        title={t("together-title")}
        detail={t("ways-together")}
      />
    </List>
  );
}

function useSteps(child: Child): string {
  const steps = stepsOf(records<StepBody>(child.id, STEP).value ?? []).filter(isOpen);
  const now = today(new Date());
  const waiting = steps.filter((step) => stepWish(step, now) !== null).length;
  return t("ways-steps", { open: steps.length, waiting });
}
