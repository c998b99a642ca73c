/** One call: all it says, then yes, or not for me. A no is told to nobody. */
import "../words";
import "../../styles/screens/together.css";
import { useLocation } from "preact-iso";
import { useServer } from "../../from_server";
import { Button, Notice, SaveBar, ScreenTitle, Skeleton, showToast } from "../../parts";
import { NotHere } from "../../people/NotHere";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { CallFacts } from "../CallFacts";
import { type OwnCall, takesPart } from "../call";
import { useDoing } from "../doing";
import { type Board, putAway, readBoard, takeSeat } from "../together";

export function CallScreen({ clinic, call }: { clinic: string; call: string }) {
  const { value, problem, reload } = useServer(() => readBoard(clinic), `${clinic} ${call}`);
  if (problem) {
    return problem.status === 404 ? (
      <NotHere />
    ) : (
      <Notice kind="warn" live>
        {problemWords(problem)}
      </Notice>
    );
  }
  if (!value) return <Skeleton label={t("hub-loading")} />;
  const found = value.opportunities.find((one) => one.id === call);
  return found ? <One board={value} call={found} reload={reload} /> : <Over />;
}

function Over() {
  return (
    <div class="stack">
      <ScreenTitle>{t("call-over-title")}</ScreenTitle>
      <p>{t("call-over")}</p>
      <Button href="/together">{t("hub-back")}</Button>
    </div>
  );
}

interface Props {
  board: Board;
  call: OwnCall;
  reload: () => Promise<void>;
}

function One({ board, call, reload }: Props) {
  return (
    <div class="stack">
      <ScreenTitle lead={call.body.goal}>{call.body.title}</ScreenTitle>
      {call.asked && !takesPart(call) && (
        <Notice title={t("call-asked")}>{t("call-asked-what")}</Notice>
      )}
      {call.reasons.length > 0 && !takesPart(call) && (
        <Notice title={t("match-title")}>
          {call.reasons.map(({ wrote, need }) => (
            <p key={wrote + need}>{t("match-reason", { wrote, need })}</p>
          ))}
        </Notice>
      )}
      <CallFacts call={call} />
      {board.champion && <p>{t("call-asks", { name: board.champion, clinic: board.name })}</p>}
      <Answer board={board} call={call} reload={reload} />
    </div>
  );
}

function Answer({ board, call, reload }: Props) {
  const { route } = useLocation();
  const { busy, act } = useDoing(reload);
  if (takesPart(call)) {
    return (
      <Notice kind="ok" title={t(`signup-is-${call.mine}`)}>
        <a href="/together">{t("hub-back")}</a>
      </Notice>
    );
  }
  const yes = async () => {
    let member = "";
    const take = async () => {
      member = (await takeSeat(board.clinic, call.id)).member;
    };
    if (await act(take)) route(`/together/signups/${member}`);
  };
  const away = async (put: boolean) => {
    const done = await act(() => putAway(board.clinic, call.id, put));
    if (!done || !put) return;
    showToast({ text: t("call-away"), undo: () => void away(false) });
    route("/together");
  };
  return (
    <>
      {call.free === 0 && <Notice>{t("call-full")}</Notice>}
      <p class="quiet">{t("call-no-bind")}</p>
      <SaveBar>
        <Button look="primary" size="main" wide busy={busy} onClick={() => void yes()}>
          {t(call.free > 0 ? "call-yes" : "call-wait")}
        </Button>
      </SaveBar>
      <Button look="plain" wide onClick={() => void away(!call.away)}>
        {t(call.away ? "call-put-back" : "call-not-for-me")}
      </Button>
    </>
  );
}
