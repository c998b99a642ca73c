/** The idea board: one line, one thumb, "me too"; big ideas stand on a shelf with a first step. */
import "../words";
import "../../styles/screens/together.css";
import { useServer } from "../../from_server";
import { Notice, ScreenTitle, Skeleton } from "../../parts";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { IdeaList } from "../IdeaList";
import { type Board, readBoard } from "../together";
import { NewIdea } from "./NewIdea";

export function IdeasScreen({ clinic }: { clinic: string }) {
  const { value, problem, reload } = useServer(() => readBoard(clinic), clinic);
  return (
    <div class="stack">
      <ScreenTitle lead={t("ideas-lead")}>{t("ideas-title")}</ScreenTitle>
      <NewIdea clinic={clinic} reload={reload} />
      {problem && (
        <Notice kind="warn" live>
          {problem.status === 0 ? t("ideas-offline") : problemWords(problem)}
        </Notice>
      )}
      {value ? (
        <Ideas board={value} reload={reload} />
      ) : (
        !problem && <Skeleton label={t("hub-loading")} />
      )}
    </div>
  );
}

function Ideas({ board, reload }: { board: Board; reload: () => Promise<void> }) {
  const mayMerge = board.roles.some((role) => ["champion", "qi-lead", "partner"].includes(role));
  return <IdeaList clinic={board.clinic} ideas={board.ideas} mayMerge={mayMerge} reload={reload} />;
}
