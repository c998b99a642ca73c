/** "Read": the family sees who read the page, and when, and the one line that comes back. */
import { useState } from "preact/hooks";
import { instantInWords } from "../../dates";
import { asProblem } from "../../from_server";
import { Button, Notice, Section, TextField } from "../../parts";
import { problemWords } from "../../problem_words";
import { LONGEST_QUESTION, RECEIPT, type ReceiptBody } from "../../visits/visit";
import { t } from "../../words";
import { clinicHere } from "../clinic";
import { write } from "../desk";
import type { Page } from "./page";

interface Props {
  page: Page;
  reload: () => Promise<void>;
}

export function Receipt({ page, reload }: Props) {
  const visit = page.visit ?? page.last_visit;
  if (!visit) return null;
  const seen = page.receipts.filter((receipt) => receipt.visit === visit.visit);
  return (
    <Section title={t("receipt-title")}>
      {seen.map((receipt) => (
        <Notice
          key={receipt.at}
          kind="ok"
          title={t("receipt-read", { name: receipt.by.name, at: instantInWords(receipt.at) })}
        >
          {receipt.line}
        </Notice>
      ))}
      {clinicHere.value?.role !== "coordinator" && (
        <Marking page={page} visit={visit.visit} again={seen.length > 0} reload={reload} />
      )}
    </Section>
  );
}

function Marking({ page, visit, again, reload }: Props & { visit: string; again: boolean }) {
  const [line, setLine] = useState("");
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState("");
  const mark = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      const body: ReceiptBody = { visit, line: line.trim() || null };
      const sent = await write<ReceiptBody>(page.child, { kind: RECEIPT, body });
      setTold(sent === "sent" ? "" : t(`receipt-${sent}`));
      if (sent === "sent") setLine("");
      await reload();
    } catch (problem) {
      setTold(problemWords(asProblem(problem)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="stack stack-close not-printed" onSubmit={mark}>
      <TextField
        name="line"
        label={t("receipt-line")}
        hint={t("receipt-line-hint")}
        optional
        maxLength={LONGEST_QUESTION}
        value={line}
        onChange={setLine}
      />
      {told && (
        <Notice kind="warn" live>
          {told}
        </Notice>
      )}
      <div>
        <Button type="submit" look="primary" icon="check" busy={busy}>
          {t(again ? "receipt-mark-again" : "receipt-mark")}
        </Button>
      </div>
    </form>
  );
}
