/** A word of thanks to somebody who took part; they read it in the story. */
import { useState } from "preact/hooks";
import { keepAs, takeBack } from "../local";
import { Button } from "../parts/Button";
import { SaveButton } from "../parts/SaveButton";
import { SelectField, TextArea } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { LONGEST_THANKS, THANKS, type ThanksBody } from "./story";

interface Props {
  child: Child;
  story: string;
  names: readonly string[];
}

export function ThanksForm({ child, story, names }: Props) {
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState(names[0] ?? "");
  const [text, setText] = useState("");
  if (!open) {
    return (
      <Button icon="heart" onClick={() => setOpen(true)}>
        {t("care-story-thank")}
      </Button>
    );
  }
  const save = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    const body = { story, to, text: text.trim() };
    const kept = await keepAs<ThanksBody>({ child: child.id, kind: THANKS }, body);
    showToast({
      text: t("care-story-thanked", { name: to }),
      undo: () => void takeBack(child.id, kept),
    });
    setText("");
    setOpen(false);
  };
  return (
    <form class="stack stack-close" onSubmit={(event) => void save(event)}>
      <SelectField
        name="thanks-to"
        label={t("care-story-thank-whom")}
        value={to}
        options={names.map((name) => ({ value: name, label: name }))}
        onChange={setTo}
      />
      <TextArea
        name="thanks-text"
        label={t("care-story-thank-text")}
        rows={2}
        limit={LONGEST_THANKS}
        value={text}
        onChange={setText}
      />
      <SaveButton child={child} />
    </form>
  );
}
