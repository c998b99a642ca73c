/** The change package as it is read: by concept, for oneself or all of it, with what became of each idea. */
import "../../styles/screens/package.css";
import "../room/words";
import "./words";
import { useState } from "preact/hooks";
import { get } from "../../api";
import { useServer } from "../../from_server";
import { Section, Tabs } from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { IdeaCard } from "./IdeaCard";
import { CONCEPTS, ideasFor, READERS, type Reader, type Tried } from "./ideas";

interface Props {
  clinic: string;
  /** As whom one reads it to begin with. */
  reader: Reader;
  side: "family" | "clinic";
}

export function Package({ clinic, reader, side }: Props) {
  const [shown, setShown] = useState<Reader | "all">(reader);
  const tried = useServer(() => readTried(clinic), `tried ${clinic}`);
  return (
    <>
      <Tabs
        label={t("package-for")}
        value={shown}
        onChange={setShown}
        options={[...READERS, "all" as const].map((value) => ({
          value,
          label: t(`package-for-${value}`),
        }))}
      />
      <Reading of={tried} lines={0} />
      {CONCEPTS.map((concept) => {
        const ideas = ideasFor(concept, shown);
        return (
          ideas.length > 0 && (
            <Section
              key={concept}
              title={t(`concept-${concept}`)}
              lead={t(`package-why-${concept}`)}
            >
              <ul class="package-ideas">
                {ideas.map((idea) => (
                  <IdeaCard
                    key={idea.id}
                    idea={idea}
                    clinic={clinic}
                    side={side}
                    tried={(tried.value ?? []).filter((one) => one.idea === idea.id)}
                  />
                ))}
              </ul>
            </Section>
          )
        );
      })}
    </>
  );
}

const readTried = (clinic: string): Promise<Tried[]> =>
  get<{ tried: Tried[] }>(`/partnership/clinics/${clinic}/tried`).then(({ tried }) => tried);
