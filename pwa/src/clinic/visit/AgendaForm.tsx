/** Our points for the visit; the family sees them beside its own questions. */
import { useState } from "preact/hooks";
import { namedId } from "../../local";
import { Button, Section, TextField } from "../../parts";
import { AGENDA, LONGEST_POINT, MOST_POINTS } from "../../visits/agenda";
import { t } from "../../words";
import { useDesk } from "../use_desk";
import type { DeskProps } from "./VisitDesk";

export function AgendaForm({ page, visit, reload }: DeskProps & { visit: string }) {
  const [point, setPoint] = useState("");
  const desk = useDesk(page.child, reload);
  const kept = (page.carried.agenda ?? []).find(({ body }) => body.visit === visit);
  const points = kept?.body.points ?? [];
  const keep = async (next: string[]) =>
    desk.send({
      kind: AGENDA,
      record: await namedId(visit, "agenda"),
      parents: kept?.heads ?? [],
      body: { visit, points: next },
    });
  const add = async (event: Event) => {
    event.preventDefault();
    if (point.trim() && (await keep([...points, point.trim()]))) setPoint("");
  };
  return (
    <Section title={t("desk-agenda")} lead={t("desk-agenda-lead")}>
      <ol class="desk-points">
        {points.map((one) => (
          <li key={one}>
            <span dir="auto">{one}</span>{" "}
            <Button
              look="plain"
              size="dense"
              label={t("desk-agenda-remove-of", { point: one })}
              onClick={() => void keep(points.filter((other) => other !== one))}
            >
              {t("desk-remove")}
            </Button>
          </li>
        ))}
      </ol>
      {desk.told}
      {points.length < MOST_POINTS && (
        <form class="stack stack-close" onSubmit={(event) => void add(event)}>
          <TextField
            name="agenda-point"
            label={t("desk-agenda-point")}
            maxLength={LONGEST_POINT}
            value={point}
            onChange={setPoint}
          />
          <div>
            <Button type="submit" icon="plus" busy={desk.busy}>
              {t("desk-agenda-add")}
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
