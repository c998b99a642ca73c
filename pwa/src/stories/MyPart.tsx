/** One's own part of a story, in one's own words; nobody else writes it. */
import { useState } from "preact/hooks";
import { type Kept, keepAs, namedId, newId, personHere, useDraft } from "../local";
import { Button } from "../parts/Button";
import { Awaited } from "../parts/EmptyState";
import { SaveButton } from "../parts/SaveButton";
import { TextArea } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { LONGEST_PART, PART, type PartBody } from "./story";

interface Props {
  child: Child;
  story: string;
  mine: Kept<PartBody> | null;
}

export function MyPart({ child, story, mine }: Props) {
  const key = `story.part ${story}`;
  const [open, setOpen] = useState(false);
  const draft = useDraft<{ id: string; text: string }>(key, child.id, () => ({
    id: newId(),
    text: mine?.body.text ?? "",
  }));
  const form = draft.value;
  if (!form) return <Awaited />;
  if (!open && !draft.resumed) {
    return (
      <Button icon="edit" onClick={() => setOpen(true)}>
        {t(mine ? "care-story-mine-change" : "care-story-mine-add")}
      </Button>
    );
  }
  const save = async (event: Event) => {
    event.preventDefault();
    const text = form.text.trim();
    if (!text) return;
    const record = await namedId(story, `${PART}:${personHere()}`);
    const place = { child: child.id, kind: PART, kept: mine, record, id: form.id };
    await keepAs<PartBody>(place, { story, text }, key);
    draft.done();
    setOpen(false);
    showToast({ text: t("care-story-mine-kept") });
  };
  return (
    <form class="stack stack-close" onSubmit={(event) => void save(event)}>
      <TextArea
        name="story-mine"
        label={t("care-story-mine")}
        rows={3}
        limit={LONGEST_PART}
        value={form.text}
        onChange={(text) => draft.change({ ...form, text })}
      />
      <SaveButton child={child} />
    </form>
  );
}
