/** The frame of the clinic's Together: its own colour, its own places, the stage read once. */
import "./words";
import "../../styles/screens/together.css";
import "../../styles/screens/stage.css";
import type { ComponentChildren } from "preact";
import { ClinicShell } from "../../clinic/ClinicShell";
import { useServer } from "../../from_server";
import { ScreenTitle } from "../../parts";
import type { Membership } from "../../people/me";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { readStage, type Stage } from "./stage";

const PLACES = [
  "start",
  "team",
  "work",
  "calls",
  "people",
  "groups",
  "projects",
  "package",
  "library",
  "texts",
] as const;
export type StagePlace = (typeof PLACES)[number];

export interface OnStage {
  clinic: string;
  stage: Stage;
  reload: () => Promise<void>;
}

interface Props {
  place: StagePlace;
  title: string;
  lead?: string;
  children: (on: OnStage) => ComponentChildren;
}

export function StagePage(props: Props) {
  return (
    <ClinicShell area="together" half="partnership">
      {(clinic) => <Page clinic={clinic} {...props} />}
    </ClinicShell>
  );
}

function Page({ clinic, place, title, lead, children }: Props & { clinic: Membership }) {
  const stage = useServer(() => readStage(clinic.id), clinic.id);
  const { value, reload } = stage;
  return (
    <div class="stack stage">
      <ScreenTitle lead={lead}>{title}</ScreenTitle>
      <nav class="stage-places not-printed" aria-label={t("stage-places")}>
        {PLACES.map((name) => (
          <a
            key={name}
            href={name === "start" ? "/clinic/together" : `/clinic/together/${name}`}
            aria-current={name === place ? "page" : undefined}
          >
            {t(`stage-place-${name}`)}
          </a>
        ))}
      </nav>
      <Reading of={stage} />
      {value && children({ clinic: clinic.id, stage: value, reload })}
    </div>
  );
}
