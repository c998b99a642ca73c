/** A piece as it is read: what happened, how it felt, what mattered. */
import { fullDate } from "../../dates";
import { t } from "../../words";
import { Face } from "../room/Face";
import type { Experience } from "../room/kinds";

export function Piece({ piece }: { piece: Experience }) {
  return (
    <div class="stack stack-close">
      <p class="small quiet">
        {fullDate(piece.day)}
        {piece.place && <span dir="auto">{` · ${piece.place}`}</span>}
      </p>
      <p class="room-text" dir="auto">
        {piece.happened}
      </p>
      <p>
        <span class="feeling" data-feeling={piece.feeling}>
          <Face feeling={piece.feeling} />
          <span>
            {t(`feeling-${piece.feeling + 3}`)}
            {piece.word && <span dir="auto">{` · ${piece.word}`}</span>}
          </span>
        </span>
      </p>
      {piece.mattered && (
        <p class="small">
          <span class="quiet">{t("journey-tells-mattered")}: </span>
          <span dir="auto">{piece.mattered}</span>
        </p>
      )}
    </div>
  );
}
