/** The texts to agree on: each can be read in full, then one name for all, with today's date. */
import { useState } from "preact/hooks";
import { Button, Section, TextField } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { acceptTexts, type OwnSignup } from "../together";

interface Props {
  mine: OwnSignup;
  name: string;
  reload: () => Promise<void>;
}

export function Texts({ mine, name, reload }: Props) {
  const [signed, setSigned] = useState(name);
  const [missing, setMissing] = useState(false);
  const { busy, act } = useDoing(reload);
  const accept = (event: Event) => {
    event.preventDefault();
    setMissing(!signed.trim());
    if (!signed.trim()) return;
    const texts = mine.texts.map(({ id }) => id);
    void act(() => acceptTexts(mine.id, texts, signed.trim()), t("texts-accepted"));
  };
  return (
    <Section title={t("texts-title")} lead={t("texts-lead")}>
      {mine.texts.map(({ id, kind, version, text }) => (
        <details class="more-of-it" key={id}>
          <summary>{t(`texts-${kind}`)}</summary>
          <p class="text-in-full" dir="auto">
            {text}
          </p>
          <p class="quiet small">{t("texts-version", { version })}</p>
        </details>
      ))}
      <form class="stack" noValidate onSubmit={accept}>
        <TextField
          name="signed"
          label={t("texts-name")}
          autocomplete="name"
          value={signed}
          onChange={setSigned}
          {...(missing ? { error: t("texts-name-missing") } : {})}
        />
        <Button type="submit" look="primary" size="main" wide busy={busy}>
          {t("texts-accept")}
        </Button>
      </form>
    </Section>
  );
}
