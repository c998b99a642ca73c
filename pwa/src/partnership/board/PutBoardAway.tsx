/** Taking a clinic's board off one's list; what one has signed up for stays. */
import { showToast } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { type Board, followBoard, unfollowBoard } from "../together";

export function PutBoardAway({ board, reload }: { board: Board; reload: () => Promise<void> }) {
  const { act } = useDoing(reload);
  const back = () => void act(() => followBoard(board.code));
  const away = () =>
    act(
      () => unfollowBoard(board.clinic),
      () => showToast({ text: t("board-off", { clinic: board.name }), undo: back }),
    );
  return (
    <button class="linklike" type="button" onClick={() => void away()}>
      {t("board-take-off")}
    </button>
  );
}
