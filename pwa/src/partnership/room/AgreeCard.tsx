/** Whether a charter, a stage, or a measure of working together is right: each says yes, or what to talk about. */
import { useState } from "preact/hooks";
import { personHere } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { TextField } from "../../parts/TextField";
import { t } from "../../words";
import { type Agreeable, isAgreed, sayOn, wordsOn } from "./agreed";
import type { Agreed } from "./kinds";
import { isOpen, nameIn, type Project } from "./project";

interface AgreeCardProps {
  project: Project;
  about: Agreeable;
  what: "charter" | "measure" | "stage";
}

export function AgreeCard({ project, about, what }: AgreeCardProps) {
  const [why, setWhy] = useState<string | null>(null);
  const words = wordsOn(project, about);
  const me = personHere();
  const mine = words.find(({ by }) => by === me);
  const say = async (said: Omit<Agreed, "of" | "version">) => {
    await sayOn(project, { of: about.record, version: about.heads[0]?.id ?? "", ...said });
    setWhy(null);
  };
  const talk = () => {
    const text = why?.trim().slice(0, 200);
    void say({ says: "talk", ...(text && { why: text }) });
  };
  return (
    <Card tint>
      <h2>{t(isAgreed(project, about) ? "agreed-is" : "agreed-not-yet")}</h2>
      <ul class="stack stack-close" aria-live="polite">
        {words.map(({ record, by, body }) => (
          <li key={record}>
            {t(`agreed-says-${body.says}`, { name: nameIn(project, by) })}
            {body.why && <span dir="auto">{` “${body.why}”`}</span>}
          </li>
        ))}
      </ul>
      {isOpen(project) && why === null && (
        <div class="row">
          {mine?.body.says !== "yes" && (
            <Button look="primary" onClick={() => void say({ says: "yes" })}>
              {t("agreed-yes", { what })}
            </Button>
          )}
          <Button onClick={() => setWhy(mine?.body.why ?? "")}>{t("agreed-talk")}</Button>
        </div>
      )}
      {why !== null && (
        <>
          <TextField
            name="agreed-why"
            label={t("agreed-why", { what })}
            optional
            maxLength={200}
            value={why}
            onChange={setWhy}
          />
          <Button onClick={talk}>{t("room-save")}</Button>
        </>
      )}
    </Card>
  );
}
