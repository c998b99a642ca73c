/** What to count: picked from examples in five domains, or one's own. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Kept } from "../../local";
import { SelectField } from "../../parts/TextField";
import { t } from "../../words";
import { DOMAINS, EXAMPLES, startWith } from "./examples";
import type { Question } from "./FormFields";
import type { Measure } from "./kinds";
import type { Project } from "./project";
import { RecordForm } from "./RecordForm";
import { pathIn, RoomPage } from "./RoomPage";

const QUESTIONS: readonly Question[] = [
  { name: "name", as: "line", limit: 80, required: true },
  { name: "domain", as: "list", options: DOMAINS },
  {
    name: "of",
    as: "choice",
    options: ["outcome", "process", "balancing", "partnership"],
    required: true,
  },
  { name: "counted", as: "area", required: true },
  { name: "how_often", as: "line", limit: 80, required: true },
  { name: "unit", as: "line", limit: 30 },
  { name: "better", as: "choice", options: ["higher", "lower"], required: true },
  { name: "baseline", as: "line", limit: 200 },
];

interface Props {
  project: Project;
  measure: Kept<Measure> | undefined;
  onDone: () => void;
}

export function MeasureForm({ project, measure, onDone }: Props) {
  const { route, query } = useLocation();
  const [picked, setPicked] = useState("");
  const start = query.of ? { of: query.of } : startWith(picked);
  return (
    <RoomPage project={project} title={t("measure-new")} back="measures">
      {!measure && !query.of && <Picker picked={picked} onPick={setPicked} />}
      <RecordForm
        key={picked}
        project={project}
        kind="measure"
        prefix="measure"
        questions={QUESTIONS}
        kept={measure}
        about={[project.id, picked].join(" ").trim()}
        start={start}
        onKept={(kept) => {
          onDone();
          route(pathIn(project, `measures/${kept.record}`));
        }}
      />
    </RoomPage>
  );
}

function Picker({ picked, onPick }: { picked: string; onPick: (name: string) => void }) {
  return (
    <SelectField
      name="measure-pick"
      label={t("measure-pick")}
      hint={t("measure-pick-hint")}
      optional
      value={picked}
      options={[
        { value: "", label: t("measure-pick-own") },
        ...EXAMPLES.map(({ name, domain }) => ({
          value: name,
          label: t("measure-pick-of", {
            domain: t(`measure-domain-${domain}`),
            name: t(`measure-eg-${name}`),
          }),
        })),
      ]}
      onChange={onPick}
    />
  );
}
