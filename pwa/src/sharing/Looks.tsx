/** Who looked at a child's record, and when: the family's side of the access log. */
import "./words";
import { useState } from "preact/hooks";
import { dayInWords, instantInWords } from "../dates";
import { asProblem, useServer } from "../from_server";
import { Button, EmptyState, ScreenTitle, showToast, Timeline, TimelineRow } from "../parts";
import type { Child } from "../people/me";
import { problemWords } from "../problem_words";
import { Reading } from "../Reading";
import { hasWords, t } from "../words";
import { type Look, readLooks } from "./access";

export function Looks({ child }: { child: Child }) {
  const looks = useServer(() => readLooks(child.id), child.id);
  const { value } = looks;
  return (
    <div class="stack">
      <ScreenTitle lead={t("looks-lead")}>{t("looks-title", { name: child.name })}</ScreenTitle>
      <Reading of={looks} />
      {value?.looks.length === 0 && <EmptyState drawing="window" title={t("looks-none")} />}
      {value && value.looks.length > 0 && <Pages child={child} first={value} />}
    </div>
  );
}

interface PagesProps {
  child: Child;
  first: { looks: Look[]; next: string | null };
}

function Pages({ child, first }: PagesProps) {
  const [{ looks, next }, setShown] = useState(first);
  const more = async () => {
    try {
      const older = await readLooks(child.id, next ?? "");
      setShown({ looks: [...looks, ...older.looks], next: older.next });
    } catch (error) {
      showToast({ text: problemWords(asProblem(error)) });
    }
  };
  return (
    <>
      <Timeline>
        {looks.map((look) => (
          <TimelineRow
            key={`${look.at ?? look.day} ${look.name} ${look.what}`}
            icon="eye"
            when={look.at ? instantInWords(look.at) : dayInWords(look.day)}
            title={sentence(look, child)}
            detail={look.clinic?.name}
          />
        ))}
      </Timeline>
      {next && <Button onClick={more}>{t("looks-more")}</Button>}
    </>
  );
}

function sentence({ name, role, what, why }: Look, child: Child): string {
  if (role === "link") return t("look-by-link", { name, child: child.name });
  const told = `look-${what}`;
  const words = t(hasWords(told) ? told : "look-other", { name, child: child.name });
  return why === "visit" ? t("look-before-visit", { words }) : words;
}
