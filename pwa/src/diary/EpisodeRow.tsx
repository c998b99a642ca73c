/** A bad hour in the diary: when it began, in which zone, how much of the plan was done. */
import { clockTime } from "../dates";
import type { Episode } from "../now/episode";
import { ListRow } from "../parts/Card";
import { ZoneShape } from "../parts/Zone";
import { t } from "../words";

export function EpisodeRow({ child, episode }: { child: string; episode: Episode }) {
  const { zone, started, ended, steps } = episode.body;
  const times = ended ? `${clockTime(started)} – ${clockTime(ended)}` : clockTime(started);
  return (
    <ListRow
      start={<ZoneShape zone={zone} size={28} />}
      title={t("episode-row", { zone })}
      detail={`${times} · ${t("episode-detail", { count: steps.length })}`}
      href={`/c/${child}/episode/${episode.record}`}
    />
  );
}
