/** One bad hour as it was: each step with its time, and who was told. */
import "../styles/screens/now.css";
import "./words";
import { clockTime, dayInWords } from "../dates";
import { useWall } from "../diary/now";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { Timeline, TimelineRow } from "../parts/Timeline";
import { ZoneBadge } from "../parts/Zone";
import type { Child } from "../people/me";
import { t } from "../words";
import { EPISODE, type EpisodeBody, episodesOf, goingOn } from "./episode";

export function EpisodeScreen({ child, record }: { child: Child; record?: string }) {
  const wall = useWall();
  const views = records<EpisodeBody>(child.id, EPISODE).value;
  if (!views) return <Skeleton label={t("shell-loading")} />;
  const episodes = episodesOf(views);
  const body = episodes.find((one) => one.record === record)?.body;
  if (!body) return <EmptyState title={t("problem-not-found")} />;
  const open = goingOn(episodes, body.condition, wall)?.record === record;
  return (
    <div class="stack">
      <ScreenTitle lead={leadOf(body)}>{t("episode-title")}</ScreenTitle>
      <p>
        <ZoneBadge zone={body.zone} />
      </p>
      <Timeline>
        {happened(body).map(({ at, words, icon }) => (
          <TimelineRow key={`${at} ${words}`} when={clockTime(at)} title={words} icon={icon} />
        ))}
      </Timeline>
      <div class="row">
        {open && (
          <Button look="primary" href={`/c/${child.id}/now?of=${body.condition}`}>
            {t("episode-go-on")}
          </Button>
        )}
        {body.entry && (
          <Button href={`/c/${child.id}/entry/${body.entry}`}>{t("episode-entry")}</Button>
        )}
      </div>
    </div>
  );
}

function leadOf({ day, started, ended }: EpisodeBody): string {
  const from = `${dayInWords(day)}, ${clockTime(started)}`;
  return ended
    ? t("episode-lead", { from, to: clockTime(ended) })
    : t("episode-lead-open", { from });
}

/** Everything with its time, in its order. */
const happened = ({ steps, told }: EpisodeBody) =>
  [
    ...steps.map(({ text, done }) => ({ at: done, words: text, icon: "check" as const })),
    ...told.map(({ who, at }) => ({
      at,
      words: t("episode-told", { name: who }),
      icon: "phone" as const,
    })),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
