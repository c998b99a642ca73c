/** What a link opens, on any phone and without an account: first its PIN, then the plan alone. */
import "../styles/screens/plan.css";
import "../styles/screens/school.css";
import "./words";
import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../api";
import { emergencyNumber } from "../clinical/emergency";
import { fullDate } from "../dates";
import { asProblem } from "../from_server";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { TextField } from "../parts/TextField";
import { CallBar } from "../plans/CallBar";
import { problemWords } from "../problem_words";
import { t } from "../words";
import { type CarerPage, openLink } from "./links";
import { SchoolPage } from "./SchoolPage";

export function CarerScreen() {
  const token = useToken();
  const [page, setPage] = useState<CarerPage | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    setPage(null);
    setProblem(null);
  }, [token]);
  if (page) return <Shown page={page} />;
  if (token === "" || problem?.code === "link-not-open") return <Ended />;
  return <AskPin token={token} problem={problem} onPage={setPage} onProblem={setProblem} />;
}

/** What stands behind the # of the address. */
function useToken(): string {
  const [token, setToken] = useState(location.hash.slice(1));
  useEffect(() => {
    const look = () => setToken(location.hash.slice(1));
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  return token;
}

function Ended() {
  return (
    <>
      <ScreenTitle>{t("carer-ended-title")}</ScreenTitle>
      <EmptyState drawing="window" title={t("carer-ended")}>
        {t("carer-ended-ask")}
      </EmptyState>
    </>
  );
}

interface AskPinProps {
  token: string;
  problem: Problem | null;
  onPage: (page: CarerPage) => void;
  onProblem: (problem: Problem | null) => void;
}

function AskPin({ token, problem, onPage, onProblem }: AskPinProps) {
  const [pin, setPin] = useState("");
  const [busy, setBusy] = useState(false);
  const open = async (event: Event) => {
    event.preventDefault();
    if (busy || pin.trim() === "") return;
    setBusy(true);
    onProblem(null);
    try {
      onPage(await openLink(token, pin.trim()));
    } catch (error) {
      onProblem(asProblem(error));
    }
    setBusy(false);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void open(event)}>
      <ScreenTitle lead={t("carer-lead")}>{t("carer-title")}</ScreenTitle>
      {problem && (
        <Notice kind="warn" live>
          {problem.code === "wrong-pin"
            ? t("carer-wrong-pin", { left: Number(problem.params.left) })
            : problemWords(problem)}
        </Notice>
      )}
      <TextField
        name="pin"
        label={t("link-pin")}
        hint={t("carer-pin-hint")}
        width="code"
        inputMode="numeric"
        maxLength={12}
        value={pin}
        onChange={setPin}
      />
      <Button type="submit" look="primary" size="main" wide busy={busy}>
        {t("carer-open")}
      </Button>
    </form>
  );
}

function Shown({ page }: { page: CarerPage }) {
  const { child, plans, school } = page;
  const country = plans[0]?.body.emergency.country;
  const number = country ? emergencyNumber(country) : null;
  return (
    <div class="emergency school stack">
      <div class="not-printed">
        <ScreenTitle lead={t("carer-shown-lead")}>
          {t("plan-title", { name: child.name })}
        </ScreenTitle>
      </div>
      {plans.length === 0 && <Notice kind="warn">{t("carer-no-plan")}</Notice>}
      {plans.map((plan) => (
        <article key={plan.revision} class="school-page" data-ink="colour">
          <SchoolPage child={child} plan={plan} school={school} />
        </article>
      ))}
      <p class="quiet small not-printed">
        {t("carer-until", { day: fullDate(page.until.slice(0, 10)) })} {t("zone-watch")}
      </p>
      {number && <CallBar number={number} />}
    </div>
  );
}
