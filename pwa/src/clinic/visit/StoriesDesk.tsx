/** Stories that the family put together, and one's own part in them, told from the desk. */
import "../../stories/words";
import { useState } from "preact/hooks";
import { daysFromTo } from "../../dates";
import { namedId } from "../../local";
import { Button, Section, SelectField, TextArea } from "../../parts";
import { me } from "../../people/me";
import {
  contributionsOf,
  LONGEST_PART,
  LONGEST_THANKS,
  PART,
  type StoryBody,
  THANKS,
  type Told,
} from "../../stories/story";
import { WhoTookPart } from "../../stories/WhoTookPart";
import { t } from "../../words";
import type { Carried } from "../summary/carried";
import { useDesk } from "../use_desk";
import type { DeskProps } from "./VisitDesk";

export function StoriesDesk({ page, reload }: DeskProps) {
  const stories = page.carried.story ?? [];
  if (stories.length === 0) return null;
  return (
    <Section title={t("care-stories-title")} lead={t("desk-stories-lead")}>
      {stories.map((story) => (
        <OneStory key={story.record} page={page} story={story} reload={reload} />
      ))}
    </Section>
  );
}

const toldBy = <Body,>({ by, body }: Carried<Body>): Told<Body> => ({ by: by.id, body });

function OneStory({ page, story, reload }: DeskProps & { story: Carried<StoryBody> }) {
  const { title, first, last, text, tools } = story.body;
  const nameOf = (person: string): string => page.people[person] ?? "";
  const parts = page.carried["story.part"] ?? [];
  const thanks = page.carried["story.thanks"] ?? [];
  const all = contributionsOf(story, parts.map(toldBy), thanks.map(toldBy), nameOf);
  const others = all.filter(({ person }) => person !== me.value?.person.id);
  return (
    <details class="desk-story">
      <summary>
        {title} <span class="quiet small">{daysFromTo(first, last)}</span>
      </summary>
      <div class="stack stack-close desk-story-inside">
        {text && <p dir="auto">{text}</p>}
        {tools.length > 0 && (
          <p class="quiet">
            {t("care-story-with")}: {tools.join(", ")}
          </p>
        )}
        <WhoTookPart contributions={all} nameOf={nameOf} />
        <OwnPart page={page} story={story.record} reload={reload} />
        <Thanks
          page={page}
          story={story.record}
          names={others.map(({ name }) => name)}
          reload={reload}
        />
      </div>
    </details>
  );
}

function OwnPart({ page, story, reload }: DeskProps & { story: string }) {
  const own = me.value?.person.id ?? "";
  const kept = (page.carried["story.part"] ?? []).find(
    ({ by, body }) => by.id === own && body.story === story,
  );
  const [text, setText] = useState(kept?.body.text ?? "");
  const desk = useDesk(page.child, reload);
  const save = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    const record = await namedId(story, `${PART}:${own}`);
    const body = { story, text: text.trim() };
    await desk.send({ kind: PART, record, parents: kept?.heads ?? [], body });
  };
  return (
    <form class="stack stack-close" onSubmit={(event) => void save(event)}>
      <TextArea
        name={`part-${story}`}
        label={t("desk-story-part")}
        rows={2}
        limit={LONGEST_PART}
        value={text}
        onChange={setText}
      />
      {desk.told}
      <div>
        <Button type="submit" icon="check" busy={desk.busy}>
          {t("desk-story-keep")}
        </Button>
      </div>
    </form>
  );
}

function Thanks({ page, story, names, reload }: DeskProps & { story: string; names: string[] }) {
  const [to, setTo] = useState(names[0] ?? "");
  const [text, setText] = useState("");
  const desk = useDesk(page.child, reload);
  if (names.length === 0) return null;
  const send = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    if (await desk.send({ kind: THANKS, body: { story, to, text: text.trim() } })) setText("");
  };
  return (
    <form class="stack stack-close" onSubmit={(event) => void send(event)}>
      <SelectField
        name={`thanks-to-${story}`}
        label={t("care-story-thank-whom")}
        value={to}
        options={names.map((name) => ({ value: name, label: name }))}
        onChange={setTo}
      />
      <TextArea
        name={`thanks-${story}`}
        label={t("care-story-thank-text")}
        rows={2}
        limit={LONGEST_THANKS}
        value={text}
        onChange={setText}
      />
      {desk.told}
      <div>
        <Button type="submit" icon="heart" busy={desk.busy}>
          {t("care-story-thank")}
        </Button>
      </div>
    </form>
  );
}
