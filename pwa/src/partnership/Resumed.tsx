/** Says that a form was found half filled in, and lets its person begin again from what is kept. */
import { useState } from "preact/hooks";
import type { Draft } from "../local";
import { Button, Notice } from "../parts";
import { t } from "../words";

interface Props<Form> {
  draft: Draft<Form>;
  fresh: () => Form;
}

export function Resumed<Form>({ draft, fresh }: Props<Form>) {
  const [over, setOver] = useState(false);
  if (!draft.resumed || over) return null;
  const startOver = () => {
    draft.change(fresh());
    draft.discard();
    setOver(true);
  };
  return (
    <Notice>
      <p>{t("draft-resumed")}</p>
      <Button look="plain" onClick={startOver}>
        {t("draft-start-over")}
      </Button>
    </Notice>
  );
}
