/** What was decided at the visit; none without its reason. */
import { useState } from "preact/hooks";
import { Button, Section, TextArea } from "../../parts";
import { DECISION } from "../../visits/agenda";
import { t } from "../../words";
import { useDesk } from "../use_desk";
import type { DeskProps } from "./VisitDesk";

interface Props extends DeskProps {
  visit: string;
  mayWrite: boolean;
}

export function Decisions({ page, visit, mayWrite, reload }: Props) {
  const decided = (page.carried.decision ?? []).filter(({ body }) => body.visit === visit);
  return (
    <Section title={t("desk-decisions")}>
      <ul class="summary-steps">
        {decided.map(({ record, body, by }) => (
          <li key={record}>
            <strong dir="auto">{body.text}</strong>
            <p dir="auto">{t("summary-decided-because", { why: body.why })}</p>
            <p class="quiet small">{by.name}</p>
          </li>
        ))}
      </ul>
      {mayWrite && <Form page={page} visit={visit} reload={reload} />}
    </Section>
  );
}

function Form({ page, visit, reload }: Omit<Props, "mayWrite">) {
  const [text, setText] = useState("");
  const [why, setWhy] = useState("");
  const [tried, setTried] = useState(false);
  const desk = useDesk(page.child, reload);
  const add = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!text.trim() || !why.trim()) return;
    const body = { visit, text: text.trim(), why: why.trim() };
    if (!(await desk.send({ kind: DECISION, body }))) return;
    setText("");
    setWhy("");
    setTried(false);
  };
  return (
    <form class="stack stack-close" noValidate onSubmit={(event) => void add(event)}>
      <TextArea
        name="decision-text"
        label={t("desk-decision-text")}
        rows={2}
        limit={400}
        error={tried && !text.trim() ? t("desk-decision-text-missing") : undefined}
        value={text}
        onChange={setText}
      />
      <TextArea
        name="decision-why"
        label={t("desk-decision-why")}
        hint={t("desk-decision-why-hint")}
        rows={2}
        limit={400}
        error={tried && !why.trim() ? t("desk-decision-why-missing") : undefined}
        value={why}
        onChange={setWhy}
      />
      {desk.told}
      <div>
        <Button type="submit" icon="plus" busy={desk.busy}>
          {t("desk-decision-add")}
        </Button>
      </div>
    </form>
  );
}
