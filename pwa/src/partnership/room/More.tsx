/** The end date ends a project, unless both sides say yes to more time. */
import { fullDate } from "../../dates";
import { keepAs, personHere, today } from "../../local";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import { onlyIn, standing } from "./kinds";
import { daysBetween } from "./momentum";
import { nameIn, type Project } from "./project";

/** Asked when two weeks or less are left. */
const ASKED_AT = 14;
const LONGER = 30;

export function More({ project }: { project: Project }) {
  const yes = (standing(project, "longer") ?? []).filter(
    ({ body }) => body.until > project.ends_on,
  );
  const day = today(new Date());
  const left = daysBetween(day, project.ends_on);
  if (left > ASKED_AT) return null;
  const me = personHere();
  const mine = yes.find(({ by }) => by === me);
  const from = left > 0 ? project.ends_on : day;
  const until = new Date(Date.parse(from) + LONGER * 86_400_000).toISOString().slice(0, 10);
  const say = async () => {
    const old = (standing(project, "longer") ?? []).find(({ by }) => by === me);
    const record = await onlyIn(project, `longer:${me}`);
    await keepAs({ child: project.id, kind: "longer", kept: old, record }, { until });
  };
  const takeBack = () => void keepAs({ child: project.id, kind: "longer", kept: mine }, null);
  return (
    <Notice title={t("longer-title")}>
      <p>{t("longer-what", { day: fullDate(until) })}</p>
      {yes.length > 0 && (
        <p>{t("longer-said", { names: yes.map(({ by }) => nameIn(project, by)).join(", ") })}</p>
      )}
      {mine ? (
        <Button size="dense" onClick={takeBack}>
          {t("longer-back")}
        </Button>
      ) : (
        <Button size="dense" onClick={() => void say()}>
          {t("longer-yes")}
        </Button>
      )}
    </Notice>
  );
}
