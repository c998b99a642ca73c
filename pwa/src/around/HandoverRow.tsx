/** One hand-over: tap it to say whether it works, and what goes missing. */
import { useState } from "preact/hooks";
import { authorName } from "../diary/who";
import { keepAs, namedId } from "../local";
import { Button } from "../parts/Button";
import { Choice } from "../parts/Choice";
import { Icon } from "../parts/Icon";
import { SaveButton } from "../parts/SaveButton";
import { TextArea } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import {
  gapNote,
  HANDOVER,
  type Handover,
  type HandoverBody,
  LONGEST_GAP,
  pairOf,
  stateOf,
} from "./around";

interface Props {
  child: Child;
  handover: Handover;
  open: boolean;
  onOpen: (pair: string | null) => void;
}

const SIGNS = { well: "check", gap: "alert", unsaid: "question" } as const;

export function HandoverRow({ child, handover, open, onOpen }: Props) {
  const { one, other, kept } = handover;
  const state = stateOf(handover);
  const note = gapNote(handover);
  return (
    <li class="handover" data-state={state}>
      <button
        type="button"
        class="handover-head"
        id={`handover-${one}-${other}`}
        aria-expanded={open}
        onClick={() => onOpen(open ? null : pairOf(handover))}
      >
        <Icon name={SIGNS[state]} />
        <span class="handover-words">
          <strong>
            {t("handover-pair", { one: t(`place-short-${one}`), other: t(`place-short-${other}`) })}
          </strong>
          <span class="quiet">{t(`handover-${state}`)}</span>
        </span>
        <Icon name={open ? "up" : "down"} size={18} />
      </button>
      {state === "gap" && note && (
        <p class="handover-note" dir="auto">
          {note}{" "}
          {kept && <span class="quiet small">{authorName(kept.heads[0]?.author ?? kept.by)}</span>}
        </p>
      )}
      {open && <HandoverForm child={child} handover={handover} onDone={() => onOpen(null)} />}
    </li>
  );
}

function HandoverForm({
  child,
  handover,
  onDone,
}: Omit<Props, "open" | "onOpen"> & { onDone: () => void }) {
  const { one, other, kept } = handover;
  const said = stateOf(handover);
  const [state, setState] = useState<HandoverBody["state"] | null>(said === "unsaid" ? null : said);
  const [note, setNote] = useState(gapNote(handover));
  const [tried, setTried] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!state) return;
    const record = await namedId(child.id, `${HANDOVER}:${pairOf(handover)}`);
    const told = state === "gap" && note.trim() ? { note: note.trim() } : {};
    await keepAs<HandoverBody>(
      { child: child.id, kind: HANDOVER, kept, record },
      { one, other, state, ...told },
    );
    showToast({ text: t("handover-kept") });
    onDone();
  };
  return (
    <form class="stack stack-close handover-form" noValidate onSubmit={(event) => void save(event)}>
      <Choice
        name={`handover-state-${one}-${other}`}
        label={t("handover-ask")}
        value={state}
        error={tried && !state ? t("handover-missing") : undefined}
        options={(["well", "gap"] as const).map((value) => ({
          value,
          label: t(`handover-${value}`),
        }))}
        onChange={setState}
      />
      {state === "gap" && (
        <TextArea
          name={`handover-note-${one}-${other}`}
          label={t("handover-note")}
          hint={t("handover-note-hint")}
          optional
          rows={2}
          limit={LONGEST_GAP}
          value={note}
          onChange={setNote}
        />
      )}
      <SaveButton child={child} />
      {said === "gap" && (
        <Button look="plain" icon="list" href={`/c/${child.id}/steps/new`}>
          {t("handover-step")}
        </Button>
      )}
    </form>
  );
}
