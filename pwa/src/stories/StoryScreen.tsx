/** One story: what happened, from the diary and in the family's words; who took part, each in their own words. */
import "../sharing/words";
import "../styles/screens/diary.css";
import "../styles/screens/stories.css";
import "./words";
import { daysFromTo } from "../dates";
import { authorName } from "../diary/who";
import { keptOf, people, personHere, records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Section } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { t } from "../words";
import { MyPart } from "./MyPart";
import { StoryDays } from "./StoryDays";
import {
  contributionsOf,
  PART,
  type PartBody,
  STORY,
  type Story,
  type StoryBody,
  THANKS,
  type ThanksBody,
} from "./story";
import { ThanksForm } from "./ThanksForm";
import { WhoTookPart } from "./WhoTookPart";

export function StoryScreen({ child, record }: { child: Child; record?: string }) {
  const views = records<StoryBody>(child.id, STORY).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const story = keptOf(views).find((one) => one.record === record);
  if (!story) {
    return (
      <EmptyState
        title={t("problem-not-found")}
        action={<Button href={`/c/${child.id}/stories`}>{t("care-stories-title")}</Button>}
      />
    );
  }
  return <Shown child={child} story={story} />;
}

function Shown({ child, story }: { child: Child; story: Story }) {
  const parts = records<PartBody>(child.id, PART).value;
  const thanks = records<ThanksBody>(child.id, THANKS).value;
  if (!parts || !thanks) return <Skeleton label={t("today-loading")} />;
  const { title, first, last, text, tools } = story.body;
  const told = keptOf(parts);
  const all = contributionsOf(story, told, keptOf(thanks), nameOf);
  const mine = told.find(({ by, body }) => body.story === story.record && by === personHere());
  const others = all.filter(({ person }) => person !== personHere());
  return (
    <div class="stack">
      <ScreenTitle lead={daysFromTo(first, last)}>{title}</ScreenTitle>
      {text && (
        <p class="story-text" dir="auto">
          {text}
        </p>
      )}
      <Section title={t("care-story-who")} lead={t("care-story-who-lead")}>
        <WhoTookPart contributions={all} nameOf={authorName} />
        <MyPart
          key={mine?.record ?? "new"}
          child={child}
          story={story.record}
          mine={mine ?? null}
        />
        {others.length > 0 && (
          <ThanksForm child={child} story={story.record} names={others.map(({ name }) => name)} />
        )}
      </Section>
      {tools.length > 0 && (
        <Section title={t("care-story-with")}>
          <ul class="story-tags">
            {tools.map((tool) => (
              <li key={tool} dir="auto">
                {tool}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <StoryDays child={child} first={first} last={last} />
      <div class="row">
        <Button icon="edit" href={`/c/${child.id}/stories/${story.record}/change`}>
          {t("care-story-change")}
        </Button>
        <Button icon="share" href={`/c/${child.id}/map`}>
          {t("care-story-map")}
        </Button>
      </div>
    </div>
  );
}

/** By name, one's own too: thanks are written to a name. */
const nameOf = (person: string): string => people.value[person]?.name ?? authorName(person);
