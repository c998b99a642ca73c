/** A first project, step by step: what each step is for, how to go about it, and where. */
import "./words";
import "../../styles/screens/making.css";
import { Button } from "../../parts/Button";
import { Skeleton } from "../../parts/EmptyState";
import { Icon } from "../../parts/Icon";
import { t } from "../../words";
import { inRoom } from "../room/in_room";
import { isOpen } from "../room/project";
import { pathIn, RoomPage } from "../room/RoomPage";
import { LEADS_TO, nextOf, STEPS } from "./guide";
import { useGuide } from "./guided";

export const GuideScreen = inRoom(({ project }) => {
  const done = useGuide(project);
  if (!done) return <Skeleton label={t("room-loading")} />;
  const next = nextOf(done);
  return (
    <RoomPage project={project} title={t("room-guide")} lead={t("guide-lead")}>
      <ol class="made-steps">
        {STEPS.map((step, at) => (
          <li key={step}>
            <details open={step === next} data-done={done[step] || undefined}>
              <summary>
                {done[step] ? (
                  <Icon name="check" />
                ) : (
                  <span class="room-cycle" aria-hidden="true">
                    {at + 1}
                  </span>
                )}
                <span>{t(`guide-${step}`)}</span>
                <span>
                  {t(done[step] ? "guide-done" : step === next ? "guide-now" : "guide-later")}
                </span>
              </summary>
              <div class="stack stack-close">
                <p>{t(`guide-${step}-how`)}</p>
                <p class="small quiet">{t(`guide-${step}-tip`)}</p>
                {isOpen(project) && (
                  <div>
                    <Button size="dense" href={pathIn(project, LEADS_TO[step])}>
                      {t(`guide-${step}-go`)}
                    </Button>
                  </div>
                )}
              </div>
            </details>
          </li>
        ))}
      </ol>
    </RoomPage>
  );
});
