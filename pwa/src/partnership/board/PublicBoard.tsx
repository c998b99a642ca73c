/** The board for anybody with its address, signed in or not; it prints as a list for the wall. */
import "../words";
import "../../styles/screens/together.css";
import { useLocation } from "preact-iso";
import { useServer } from "../../from_server";
import { Button, Notice, ScreenTitle, Skeleton } from "../../parts";
import { me } from "../../people/me";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { CallFacts } from "../CallFacts";
import { useDoing } from "../doing";
import { Pitch } from "../Pitch";
import { followBoard, type PublicBoard as Open, readPublic } from "../together";
import { CallHead } from "./CallCard";

export function PublicBoard({ code }: { code: string }) {
  const { value, problem } = useServer(() => readPublic(code), code);
  if (problem) {
    return (
      <div class="stack">
        <ScreenTitle>{t("hub-title")}</ScreenTitle>
        <Notice kind="warn" live>
          {problem.status === 404 ? t("board-code-unknown") : problemWords(problem)}
        </Notice>
      </div>
    );
  }
  if (!value) return <Skeleton label={t("hub-loading")} />;
  return (
    <div class="stack">
      <ScreenTitle lead={t("public-lead")}>{t("board-title", { clinic: value.name })}</ScreenTitle>
      <Pitch of={value} name="pitch" />
      {value.champion && <p>{t("board-champion", { name: value.champion })}</p>}
      {value.opportunities.length === 0 && <p class="quiet">{t("board-none")}</p>}
      <ul class="calls">
        {value.opportunities.map((call) => (
          <li key={call.id} class="call-card">
            <CallHead call={call} />
            <details class="more-of-it">
              <summary>{t("public-more")}</summary>
              <CallFacts call={call} />
            </details>
            <span class="call-state">{t("call-free", { count: call.free })}</span>
          </li>
        ))}
      </ul>
      <TakePart board={value} />
      <p>
        <a href={`/board/${value.code}/results`}>{t("public-results")}</a>
      </p>
    </div>
  );
}

function TakePart({ board }: { board: Open }) {
  const { route } = useLocation();
  const { busy, act } = useDoing(async () => undefined);
  if (!me.value) {
    return (
      <>
        <p>{t("public-how")}</p>
        <Button look="primary" size="main" wide href="/sign-up">
          {t("public-sign-up")}
        </Button>
        <Button wide href="/sign-in">
          {t("public-sign-in")}
        </Button>
        <p class="quiet small">{t("public-code", { code: board.code })}</p>
      </>
    );
  }
  const open = () =>
    act(
      () => followBoard(board.code),
      () => route("/together"),
    );
  return (
    <Button look="primary" size="main" wide busy={busy} onClick={() => void open()}>
      {t("public-open")}
    </Button>
  );
}
