/** The calls of a clinic: drafts, what stands on the board, what is closed; and how to begin one. */
import { fullDate } from "../../dates";
import { Button, List, ListRow, Section } from "../../parts";
import { t } from "../../words";
import { inShort } from "../CallFacts";
import { StagePage } from "./StagePage";
import type { Draft } from "./stage";
import { SMALLEST, TEMPLATES } from "./templates";

const GROUPS = ["published", "draft", "closed"] as const;

export function CallsScreen() {
  return (
    <StagePage place="calls" title={t("stage-calls-title")} lead={t("stage-calls-lead")}>
      {({ stage }) => (
        <>
          {GROUPS.map((status) => (
            <Group key={status} status={status} calls={stage.opportunities} />
          ))}
          <Section title={t("calls-begin")} lead={t("calls-begin-lead")}>
            <p>{t("calls-try-one", { hours: SMALLEST.fits.hours ?? 0 })}</p>
            <div>
              <Button
                look="primary"
                icon="star"
                href={`/clinic/together/call?template=${SMALLEST.name}`}
              >
                {t("calls-try-it", { title: t(`template-${SMALLEST.name}-title`) })}
              </Button>
            </div>
            <List>
              {TEMPLATES.map(({ name, seats, days, fits }) => (
                <ListRow
                  key={name}
                  icon="plus"
                  title={t(`template-${name}-title`)}
                  detail={
                    <>
                      {t(`template-${name}-goal`)}
                      <br />
                      {t("template-effort", { hours: fits.hours ?? 0, seats, days })}
                    </>
                  }
                  href={`/clinic/together/call?template=${name}`}
                />
              ))}
            </List>
            <div>
              <Button href="/clinic/together/call">{t("calls-blank")}</Button>
            </div>
          </Section>
        </>
      )}
    </StagePage>
  );
}

function Group({ status, calls }: { status: Draft["status"]; calls: Draft[] }) {
  const here = calls.filter((call) => call.status === status);
  if (here.length === 0) return null;
  return (
    <Section title={t(`calls-${status}`)}>
      <List>
        {here.map((call) => (
          <ListRow
            key={call.id}
            title={call.body.title || t("call-untitled")}
            detail={
              status === "draft"
                ? inShort(call)
                : t("calls-seats", {
                    taken: call.seats - call.free,
                    seats: call.seats,
                    day: call.ends_on ? fullDate(call.ends_on) : "",
                  })
            }
            href={`/clinic/together/call/${call.id}`}
          />
        ))}
      </List>
    </Section>
  );
}
