/** What families read of somebody who works here; one's own to write, a coordinator's for all. */
import "../styles/screens/clinic_visit.css";
import { useState } from "preact/hooks";
import { put } from "../api";
import { Button, showToast, TextField } from "../parts";
import { useSending } from "../people/use_sending";
import { t } from "../words";
import type { StaffMember } from "./clinic";

interface Props {
  clinic: string;
  member: StaffMember;
  reload: () => Promise<void>;
}

const LONGEST = { about: 200, hours: 120, reach: 120 } as const;
const NAMES = Object.keys(LONGEST) as (keyof typeof LONGEST)[];

export function StaffCard({ clinic, member, reload }: Props) {
  const [open, setOpen] = useState(false);
  if (open) {
    return <Form clinic={clinic} member={member} reload={reload} onDone={() => setOpen(false)} />;
  }
  const told = NAMES.map((name) => member[name]).filter(Boolean);
  return (
    <div class="stack stack-close">
      <p class="quiet">{told.length > 0 ? told.join(" · ") : t("staff-card-none")}</p>
      <div class="not-printed">
        <Button
          size="dense"
          icon="edit"
          label={t("staff-card-change-of", { name: member.name })}
          onClick={() => setOpen(true)}
        >
          {t("staff-card-change")}
        </Button>
      </div>
    </div>
  );
}

function Form({ clinic, member, reload, onDone }: Props & { onDone: () => void }) {
  const [card, setCard] = useState({
    about: member.about,
    hours: member.hours,
    reach: member.reach,
  });
  const { busy, send, errorOf } = useSending(async () => {
    await put(`/clinics/${clinic}/staff/${member.id}`, card);
    await reload();
    showToast({ text: t("staff-card-kept") });
    onDone();
  }, "staff-about");
  return (
    <form class="staff-card stack stack-close" onSubmit={send}>
      {NAMES.map((name) => (
        <TextField
          key={name}
          name={`staff-${name}`}
          label={t(`staff-${name}`)}
          hint={t(`staff-${name}-hint`)}
          optional
          maxLength={LONGEST[name]}
          {...errorOf(`staff-${name}`)}
          value={card[name]}
          onChange={(text) => setCard({ ...card, [name]: text })}
        />
      ))}
      <div>
        <Button type="submit" busy={busy}>
          {t("staff-card-keep")}
        </Button>
      </div>
    </form>
  );
}
