/** A card from somebody at the clinic: what they ask, and a yes that opens the board. A no is silence. */
import "../words";
import "../../styles/screens/together.css";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type Problem, post } from "../../api";
import { asProblem } from "../../from_server";
import { Button, Card, ScreenTitle, TextField } from "../../parts";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { CallFacts } from "../CallFacts";
import type { Call } from "../call";
import { CallHead } from "./CallCard";

interface Invited {
  clinic: string;
  from_whom: string;
  why: string;
  call: Call | null;
}

const wordsFor = (problem: Problem): string =>
  problem.status === 404 ? t("card-unknown") : problemWords(problem);

/** The code may stand behind the address, where no server reads it. */
export function CardScreen() {
  const [code, setCode] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [invited, setInvited] = useState<Invited | null>(null);
  const [error, setError] = useState("");
  const open = async (event: Event) => {
    event.preventDefault();
    if (!code.trim()) return setError(t("board-code-missing"));
    try {
      setInvited(await post<Invited>("/partnership/cards", { code: code.trim() }));
      setError("");
    } catch (problem) {
      setError(wordsFor(asProblem(problem)));
    }
  };
  if (invited) return <Asked code={code.trim()} invited={invited} />;
  return (
    <form class="stack" noValidate onSubmit={(event) => void open(event)}>
      <ScreenTitle lead={t("card-lead")}>{t("card-title-in")}</ScreenTitle>
      <TextField
        name="card-code"
        label={t("card-code")}
        width="code"
        value={code}
        onChange={setCode}
        error={error}
      />
      <Button type="submit" look="primary" wide>
        {t("card-open")}
      </Button>
    </form>
  );
}

function Asked({ code, invited }: { code: string; invited: Invited }) {
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState("");
  const sayYes = async () => {
    setBusy(true);
    try {
      await post("/partnership/cards/yes", { code });
      route("/together");
    } catch (problem) {
      setError(wordsFor(asProblem(problem)));
      setBusy(false);
    }
  };
  return (
    <div class="stack">
      <ScreenTitle lead={t("card-from", { name: invited.from_whom, clinic: invited.clinic })}>
        {t("card-thought-of-you")}
      </ScreenTitle>
      <Card tint>
        <p dir="auto">{invited.why}</p>
      </Card>
      {invited.call && (
        <Card>
          <div class="stack stack-close">
            <CallHead call={invited.call} />
          </div>
          <CallFacts call={invited.call} />
        </Card>
      )}
      <p>{t("card-no-name")}</p>
      {error && <p role="alert">{error}</p>}
      <Button look="primary" size="main" busy={busy} onClick={() => void sayYes()}>
        {t(invited.call ? "card-yes-call" : "card-yes")}
      </Button>
      <p class="quiet">{t("card-no")}</p>
    </div>
  );
}
