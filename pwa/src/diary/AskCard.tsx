/** The one thing that Today asks, as its heading and its one big button. */
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { ChildBadge } from "../parts/ChildBadge";
import { Icon } from "../parts/Icon";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Ask, TodayView } from "./today";
import { whenOf } from "./when";

export interface AskCardProps {
  child: Child;
  ask: Ask;
  missed: TodayView["missed"];
  today: string;
  /** Whether this phone has asked the server at least once. */
  told: boolean;
}

export function AskCard({ child, ask, missed, today, told }: AskCardProps) {
  return (
    <section class="ask" data-what={ask.what}>
      <div class="ask-head">
        {ask.what === "done" ? <DoneSign /> : <ChildBadge {...child} size="large" />}
        <ScreenTitle>{question(child, ask)}</ScreenTitle>
      </div>
      <Answer child={child} ask={ask} today={today} told={told} />
      {missed && ask.what !== "choose" && ask.what !== "mend" && (
        <a class="ask-other" href={`/c/${child.id}/entry?session=morning`}>
          {t("today-missed-morning")}
        </a>
      )}
    </section>
  );
}

const DoneSign = () => (
  <span class="ask-done">
    <Icon name="check" size={28} />
  </span>
);

function question({ name, role }: Child, ask: Ask): string {
  if (ask.what === "choose") return t("today-choose");
  if (ask.what === "mend") return t("today-mend");
  const part = partOf(ask.session);
  if (ask.what === "done") return t(`today-done-${part}`);
  return role === "self" ? t(`today-ask-self-${part}`) : t(`today-ask-${part}`, { name });
}

const partOf = (session: string | null): string => session ?? "day";

function Answer({ child, ask, today, told }: Omit<AskCardProps, "missed">) {
  const at = `/c/${child.id}/entry`;
  if (ask.what === "choose" || ask.what === "mend") {
    const which = { when: whenOf(ask.entry.body, today) };
    const page = ask.what === "choose" ? "/versions" : "";
    return (
      <>
        <p>{t(`today-${ask.what}-which`, which)}</p>
        <Button look="primary" size="main" wide href={`${at}/${ask.entry.record}${page}`}>
          {t(`today-${ask.what}-open`)}
        </Button>
      </>
    );
  }
  if (ask.what === "done") {
    return (
      <>
        <p class="quiet">{t(`today-done-next-${partOf(ask.session)}`)}</p>
        <Button icon="plus" href={at}>
          {t("today-write-more")}
        </Button>
      </>
    );
  }
  return (
    <>
      {ask.first && told && <p class="quiet">{t("today-first")}</p>}
      <Button look="primary" size="main" icon="edit" wide href={`${at}?about=${ask.condition}`}>
        {t(`today-write-${partOf(ask.session)}`)}
      </Button>
    </>
  );
}
