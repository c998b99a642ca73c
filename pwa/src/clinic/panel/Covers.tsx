/** Of how many patients that is there which each should have; one tap shows who is without. */
import { t } from "../../words";
import { COVERS, type Cover, has, type PanelRow } from "./panel";

interface Props {
  rows: readonly PanelRow[];
  today: string;
  without: Cover | null;
  onWithout: (cover: Cover | null) => void;
}

export function Covers({ rows, today, without, onWithout }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask a question; this only changes the view
    <div class="panel-covers" role="group" aria-label={t("panel-cover")}>
      {COVERS.map((cover) => {
        const asked = rows.map((row) => has(row, cover, today)).filter((one) => one !== null);
        const have = asked.filter(Boolean).length;
        return (
          <button
            key={cover}
            type="button"
            class="panel-cover"
            aria-pressed={cover === without}
            onClick={() => onWithout(cover === without ? null : cover)}
          >
            <span class="panel-cover-of">{t("panel-cover-of", { have, all: asked.length })}</span>
            <span>{t(`panel-cover-${cover}`)}</span>
            {have < asked.length && (
              <span class="quiet small">
                {t(cover === without ? "panel-cover-all" : "panel-cover-missing")}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
