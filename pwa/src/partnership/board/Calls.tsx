/** What the clinic asks for: what fits first, the smallest one to try, and what one put away. */
import { useState } from "preact/hooks";
import { Button, ChipSet } from "../../parts";
import { t } from "../../words";
import { FILTERS, type Filter, fitting, smallestOf } from "../call";
import type { Board, Level } from "../together";
import { CallCard } from "./CallCard";

interface Props {
  board: Board;
  /** How much its reader would like to do at present. */
  level: Level | "";
}

export function Calls({ board, level }: Props) {
  const [filters, setFilters] = useState<Filter[]>([]);
  const [away, setAway] = useState(false);
  const here = board.opportunities.filter((one) => away || !one.away);
  const shown = fitting(here, filters, level);
  const filtersHere = FILTERS.filter((name) => name !== "level" || (level && level !== "pause"));
  const smallest = smallestOf(shown);
  const hidden = board.opportunities.length - here.length;
  return (
    <>
      {board.opportunities.length > 1 && (
        <ChipSet
          name={`fits-${board.clinic}`}
          label={t("board-fits")}
          values={filters}
          onChange={setFilters}
          options={filtersHere.map((value) => ({ value, label: t(`board-fits-${value}`) }))}
        />
      )}
      <p class="unseen" role="status">
        {t("board-shown", { count: shown.length })}
      </p>
      {shown.length === 0 && <p class="quiet">{t("board-none")}</p>}
      {smallest && (
        <Button icon="star" href={`/together/b/${board.clinic}/${smallest.id}`}>
          {t("board-try-one", { hours: smallest.body.hours ?? 1 })}
        </Button>
      )}
      <ul class="calls">
        {shown.map((call) => (
          <CallCard key={call.id} call={call} href={`/together/b/${board.clinic}/${call.id}`} />
        ))}
      </ul>
      {(hidden > 0 || away) && (
        <button class="linklike" type="button" onClick={() => setAway(!away)}>
          {t(away ? "board-hide-away" : "board-show-away", { count: hidden })}
        </button>
      )}
    </>
  );
}
