/** Words that were not clear to somebody, and what they mean; whoever knows explains. */
import { useState } from "preact/hooks";
import { type Kept, keepAs } from "../../local";
import { Button } from "../../parts/Button";
import { Card, Section } from "../../parts/Card";
import { TextArea } from "../../parts/TextField";
import { t } from "../../words";
import { meaningsIn } from "./glossary";
import type { Word } from "./kinds";
import { isOpen, nameIn, type Project } from "./project";
import { unexplained } from "./unclear";

export function Words({ project }: { project: Project }) {
  const asked = unexplained(project);
  return (
    <>
      {asked.map((word) => (
        <Explain key={word.record} project={project} word={word} />
      ))}
      <Section title={t("words-title")} lead={t("words-lead")}>
        <dl class="room-words">
          {meaningsIn(project).map(({ word, meaning }) => (
            <div key={word}>
              <dt dir="auto">{word}</dt>
              <dd dir="auto">{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

function Explain({ project, word }: { project: Project; word: Kept<Word> }) {
  const [meaning, setMeaning] = useState("");
  const save = () => {
    const text = meaning.trim().slice(0, 500);
    const place = { child: project.id, kind: "word", kept: word };
    if (text) void keepAs(place, { ...word.body, meaning: text });
  };
  return (
    <Card tint>
      <p>{t("words-asked", { name: nameIn(project, word.by), word: word.body.word })}</p>
      {isOpen(project) && (
        <>
          <TextArea
            name={`word-${word.record}`}
            label={t("words-means")}
            hint={t("words-means-hint")}
            rows={2}
            limit={500}
            value={meaning}
            onChange={setMeaning}
          />
          <Button onClick={save}>{t("words-save")}</Button>
        </>
      )}
    </Card>
  );
}
