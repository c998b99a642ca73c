/** A certificate to print: who did what with whom, for how long, and thanks. */
import "../../styles/screens/room_maps.css";
import { fullDate } from "../../dates";
import { personHere } from "../../local";
import { Button } from "../../parts/Button";
import { Skeleton } from "../../parts/EmptyState";
import { PrintPage } from "../../parts/PrintPage";
import { t } from "../../words";
import { inRoom } from "./in_room";
import { standing } from "./kinds";
import { nameIn } from "./project";
import { RoomPage } from "./RoomPage";

export const CertificateScreen = inRoom(({ project }) => {
  const closing = standing(project, "closing");
  const reflections = standing(project, "reflection");
  if (!closing || !reflections) return <Skeleton label={t("room-loading")} />;
  const mine = reflections.find(({ by }) => by === personHere())?.body;
  const others = project.members.filter(({ person }) => person !== personHere());
  const thanks = closing[0]?.body.thanks;
  return (
    <RoomPage project={project} title={t("ending-certificate")} back="ending">
      <PrintPage>
        <section class="certificate">
          <p class="certificate-clinic" dir="auto">
            {project.clinic}
          </p>
          <p>{t("certificate-says")}</p>
          <p class="certificate-name" dir="auto">
            {mine?.credit ?? nameIn(project, personHere())}
          </p>
          <p>{t("certificate-took-part")}</p>
          <p class="certificate-project" dir="auto">
            {project.title}
          </p>
          <p dir="auto">{project.goal}</p>
          <p>
            {t("certificate-from-to", {
              from: fullDate(project.started_on),
              to: fullDate(project.ends_on),
            })}
            {mine?.hours !== undefined && ` · ${t("certificate-hours", { hours: mine.hours })}`}
          </p>
          {others.length > 0 && (
            <p class="small">
              {t("certificate-with", { names: others.map(({ name }) => name).join(", ") })}
            </p>
          )}
          {thanks && (
            <blockquote class="certificate-thanks" dir="auto">
              {thanks}
            </blockquote>
          )}
          <p class="certificate-sign">{t("certificate-sign")}</p>
        </section>
      </PrintPage>
      <Button look="primary" icon="printer" onClick={() => print()}>
        {t("certificate-print")}
      </Button>
    </RoomPage>
  );
});
