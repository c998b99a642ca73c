/** The episode on the screen: drawn at once, kept tap by tap, one after the other. */
import { useEffect, useRef, useState } from "preact/hooks";
import { keep, newId, records } from "../local";
import { showToast } from "../parts/Toast";
import { t } from "../words";
import { EPISODE, type Episode, type EpisodeBody, episodesOf, goingOn } from "./episode";

export interface Acting {
  body: EpisodeBody;
  /** Whether anything of it is kept yet. */
  begun: boolean;
  change: (change: (body: EpisodeBody) => EpisodeBody) => Promise<void>;
}

interface Latest {
  record: string | null;
  parents: string[];
  body: EpisodeBody;
}

/** `fresh` is what a first tap begins when none is going on; null while the phone reads. */
export function useEpisode(child: string, fresh: EpisodeBody): Acting | null {
  const views = records<EpisodeBody>(child, EPISODE).value;
  const latest = useRef<Latest | null>(null);
  const line = useRef<Promise<void>>(Promise.resolve());
  const [, draw] = useState(0);
  const stands = views && goingOn(episodesOf(views), fresh.condition, fresh.started);
  useEffect(() => {
    if (!stands || isOlder(stands, latest.current)) return;
    latest.current = latestOf(stands);
    draw((turn) => turn + 1);
  }, [views]);
  if (!views) return null;
  latest.current ??= stands ? latestOf(stands) : { record: null, parents: [], body: fresh };
  const change: Acting["change"] = (make) => {
    // In turn: a second tap replaces what the first one kept.
    line.current = line.current.then(async () => {
      const { record, parents, body } = latest.current as Latest;
      const next = make(body);
      const revision = newId();
      latest.current = { record: record ?? revision, parents: [revision], body: next };
      draw((turn) => turn + 1);
      const replaces = record ? { record, parents } : {};
      await keep({ id: revision, child, kind: EPISODE, body: next, ...replaces }).catch(
        tellNotKept,
      );
    });
    return line.current;
  };
  return { body: latest.current.body, begun: latest.current.record !== null, change };
}

const latestOf = ({ record, heads, body }: Episode): Latest => ({
  record,
  parents: heads.map((head) => head.id),
  body,
});

/** Whether the phone's storage was read before the last tap here was kept. */
function isOlder(stands: Episode, latest: Latest | null): boolean {
  if (latest?.record !== stands.record) return false;
  return !latest.parents.every((mine) => stands.revisions.some(({ id }) => id === mine));
}

function tellNotKept(): void {
  showToast({ text: t("now-not-kept") });
}
