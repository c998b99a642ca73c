/** The board for anybody with its address, signed in or not; it prints as a list for the wall. */
import "../../styles/screens/together.css";
import { useLocation } from "preact-iso";
import { Button, ScreenTitle } from "../../parts";
import { me } from "../../people/me";
import { t } from "../../words";
import { ByCode } from "../ByCode";
import { CallFacts } from "../CallFacts";
import { useDoing } from "../doing";
import { Pitch } from "../Pitch";
import { followBoard, type PublicBoard as Open, readPublic } from "../together";
import { CallHead } from "./CallCard";

export function PublicBoard({ code }: { code: string }) {
  return (
    <ByCode code={code} read={readPublic} title={t("hub-title")} unknown={t("board-code-unknown")}>
      {(board) => (
        <>
          <ScreenTitle lead={t("public-lead")}>
            {t("board-title", { clinic: board.name })}
          </ScreenTitle>
          <Pitch of={board} name="pitch" />
          {board.champion && <p>{t("board-champion", { name: board.champion })}</p>}
          <Calls calls={board.opportunities} />
          <TakePart board={board} />
          <p>
            <a href={`/board/${board.code}/results`}>{t("public-results")}</a>
          </p>
        </>
      )}
    </ByCode>
  );
}

function Calls({ calls }: { calls: Open["opportunities"] }) {
  if (calls.length === 0) return <p class="quiet">{t("board-none")}</p>;
  return (
    <ul class="calls">
      {calls.map((call) => (
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
