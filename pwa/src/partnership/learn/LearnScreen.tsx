/** The learning paths: one for each side, one for both together, and one's own log. */
import "../../styles/screens/room.css";
import "../../styles/screens/together.css";
import "../../styles/screens/library.css";
import "./words";
import { useState } from "preact/hooks";
import { fullDate } from "../../dates";
import { List, ListRow, Section } from "../../parts/Card";
import { Tabs } from "../../parts/Tabs";
import { children, isStaff } from "../../people/me";
import { t } from "../../words";
import { DiaryPage } from "../diary/DiaryPage";
import { inLog, type Log, useLog } from "./learned";
import { OwnLog } from "./OwnLog";
import { hrefOf, JOINT, PATHS, type Path, titleOf, unitsOf } from "./units";

/** Who works at the clinic and has no child here reads the team's path first. */
const ownPath = (): Path => (isStaff.value && children.value.length === 0 ? "staff" : "family");

export function LearnScreen() {
  const [path, setPath] = useState<Path>(ownPath);
  const log = useLog();
  return (
    <DiaryPage
      title={t("hub-learn")}
      lead={t("learn-lead")}
      back={
        ownPath() === "staff"
          ? ["/clinic/together/library", t("hub-back")]
          : ["/together", t("hub-back")]
      }
    >
      <Tabs
        label={t("learn-for")}
        value={path}
        onChange={setPath}
        options={PATHS.map((value) => ({ value, label: t(`learn-for-${value}`) }))}
      />
      <Units title={t(`learn-path-${path}`)} units={unitsOf(path)} log={log} />
      <Units title={t("learn-joint")} lead={t("learn-joint-lead")} units={JOINT} log={log} />
      <OwnLog log={log} />
    </DiaryPage>
  );
}

interface UnitsProps {
  title: string;
  lead?: string;
  units: readonly string[];
  log: Log;
}

function Units({ title, lead, units, log }: UnitsProps) {
  const done = units.filter((unit) => inLog(log, unit)).length;
  return (
    <Section
      title={title}
      {...(lead && { lead })}
      action={<span class="quiet small">{t("learn-count", { done, all: units.length })}</span>}
    >
      <List>
        {units.map((unit) => {
          const kept = inLog(log, unit);
          return (
            <ListRow
              key={unit}
              icon={kept ? "check" : "question"}
              title={t(titleOf(unit))}
              detail={
                kept ? t("learn-done-on", { day: fullDate(kept.body.day) }) : t("learn-minutes")
              }
              href={hrefOf(unit)}
            />
          );
        })}
      </List>
    </Section>
  );
}
