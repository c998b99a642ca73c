/** What the clinic tells all its families: a new one, those they see now, earlier ones. */
import { remove } from "../../api";
import { dayInWords } from "../../dates";
import { useServer } from "../../from_server";
import { today } from "../../local";
import { Button, Card, EmptyState, ScreenTitle, Section, showToast } from "../../parts";
import type { Membership } from "../../people/me";
import { useSending } from "../../people/use_sending";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { ClinicShell } from "../ClinicShell";
import { TellForm } from "./TellForm";
import { readTold, type Told } from "./told";

export const TellScreen = () => (
  <ClinicShell area="families">{(clinic) => <Telling clinic={clinic} />}</ClinicShell>
);

function Telling({ clinic }: { clinic: Membership }) {
  const told = useServer(() => readTold(clinic.id), clinic.id);
  const { value, reload } = told;
  const now = value?.notices.filter((one) => one.shown) ?? [];
  const over = value?.notices.filter((one) => !one.shown) ?? [];
  const may = clinic.role !== "nurse";
  return (
    <div class="stack clinic-narrow">
      <ScreenTitle lead={t("tell-lead")}>{t("tell-title")}</ScreenTitle>
      <Reading of={told} />
      {value && may && <TellForm clinic={clinic} people={value.people} onTold={reload} />}
      {value?.notices.length === 0 && (
        <EmptyState title={t("tell-none-title")}>{t("tell-none")}</EmptyState>
      )}
      <Listed title={t("tell-now")} told={now} clinic={may ? clinic.id : null} onChange={reload} />
      <Listed title={t("tell-over")} told={over} clinic={null} onChange={reload} />
    </div>
  );
}

interface ListedProps {
  title: string;
  told: Told[];
  /** Where they may be taken back. */
  clinic: string | null;
  onChange: () => Promise<void>;
}

function Listed({ title, told, clinic, onChange }: ListedProps) {
  if (told.length === 0) return null;
  return (
    <Section title={title}>
      {told.map((one) => (
        <One key={one.id} one={one} clinic={clinic} onChange={onChange} />
      ))}
    </Section>
  );
}

function One({ one, clinic, onChange }: Omit<ListedProps, "title" | "told"> & { one: Told }) {
  const { busy, errors, send } = useSending(async () => {
    await remove(`/clinics/${clinic}/notices/${one.id}`);
    showToast({ text: t("tell-taken-back") });
    await onChange();
  }, "take-back");
  const day = dayInWords(today(new Date(one.published_at)));
  return (
    <Card>
      <div class="stack stack-close">
        <h3 dir="auto">{one.title}</h3>
        <p class="tell-text" dir="auto">
          {one.text}
        </p>
        <p class="small quiet">
          {t("tell-of", { name: one.by, day })} · {t("news-until", { day: dayInWords(one.until) })}
        </p>
        {errors[0] && <p role="alert">{errors[0].text}</p>}
        <div class="row">
          <Button icon="printer" size="dense" href={`/clinic/notices/${one.id}`}>
            {t("tell-print")}
          </Button>
          {clinic && (
            <Button look="plain" size="dense" busy={busy} onClick={send}>
              {t("tell-take-back")}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
