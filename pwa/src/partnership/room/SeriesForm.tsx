/** A rhythm of meetings: without a way to join from afar it is not kept. */

import type { Kept } from "../../local";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import type { Question } from "./FormFields";
import type { Project } from "./project";
import { RecordForm } from "./RecordForm";
import { RoomPage } from "./RoomPage";
import type { Series } from "./working";

const QUESTIONS: readonly Question[] = [
  { name: "first", as: "day", required: true },
  { name: "time", as: "time", required: true },
  {
    name: "every",
    as: "choice",
    options: ["week", "two-weeks", "month", "half-year"],
    required: true,
  },
  {
    name: "how",
    as: "choice",
    options: ["online", "phone", "clinic", "elsewhere"],
    required: true,
  },
  { name: "link", as: "line", wanted: "series-one-of" },
  { name: "phone", as: "line", limit: 60 },
  { name: "place", as: "line", limit: 200 },
  { name: "care", as: "line", limit: 200 },
];

interface Props {
  project: Project;
  kept: Kept<Series> | null;
  onDone: () => void;
}

export function SeriesForm({ project, kept, onDone }: Props) {
  return (
    <RoomPage project={project} title={t(kept ? "series-title" : "series-add")} back="meetings">
      <Notice>{t("series-afar")}</Notice>
      <RecordForm
        project={project}
        kind="series"
        prefix="series"
        questions={QUESTIONS}
        kept={kept}
        start={{ how: "online", time: "19:30", every: "month" }}
        oneOf={["link", "phone"]}
        onKept={onDone}
      />
    </RoomPage>
  );
}
