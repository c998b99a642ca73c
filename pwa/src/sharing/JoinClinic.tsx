/** Joining a clinic: a code typed, scanned, or brought along in the address; then one clear question. */
import "./words";
import "../styles/screens/sharing.css";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { asProblem } from "../from_server";
import {
  Button,
  ChildBadge,
  Choice,
  ErrorSummary,
  Notice,
  ScreenTitle,
  showToast,
  TextField,
} from "../parts";
import { type Child, children } from "../people/me";
import { problemWords } from "../problem_words";
import { t } from "../words";
import { askClinic, findClinic } from "./access";
import { canScan, Scan } from "./Scan";

/** The code comes after `#`, which no browser sends to a server or writes into its log. */
const codeInAddress = (): string => decodeURIComponent(location.hash.slice(1));

interface Found {
  code: string;
  name: string;
}

export function JoinClinic({ child }: { child: Child }) {
  const [found, setFound] = useState<Found | null>(null);
  return (
    <div class="stack">
      <ScreenTitle lead={t("join-lead")}>{t("join-title")}</ScreenTitle>
      {found ? <Ask found={found} child={child} /> : <Find onFound={setFound} />}
    </div>
  );
}

function Find({ onFound }: { onFound: (found: Found) => void }) {
  const [code, setCode] = useState(codeInAddress);
  const [error, setError] = useState("");
  const [attempt, setAttempt] = useState(0);
  const [scanning, setScanning] = useState(false);
  const find = async (code: string) => {
    setAttempt((before) => before + 1);
    try {
      onFound({ code, name: (await findClinic(code)).name });
    } catch (problem) {
      setError(problemWords(asProblem(problem)));
    }
  };
  useEffect(() => void (codeInAddress() && find(codeInAddress())), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (code.trim()) void find(code.trim());
    else setError(t("join-code-missing"));
  };
  return (
    <form class="stack" onSubmit={submit}>
      <ErrorSummary errors={error ? [{ name: "code", text: error }] : []} attempt={attempt} />
      <TextField
        name="code"
        label={t("join-code")}
        hint={t("join-code-hint")}
        width="code"
        value={code}
        onChange={setCode}
        error={error}
      />
      <div class="row">
        <Button type="submit" look="primary" size="main" wide>
          {t("join-find")}
        </Button>
        {canScan() && (
          <Button icon="code" wide onClick={() => setScanning(true)}>
            {t("join-scan")}
          </Button>
        )}
      </div>
      {scanning && <Scan onCode={(read) => find(read)} onClose={() => setScanning(false)} />}
    </form>
  );
}

function Ask({ found, child }: { found: Found; child: Child }) {
  const { route } = useLocation();
  const [chosen, setChosen] = useState(child.id);
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const shared = children.value.find((one) => one.id === chosen) ?? child;
  const ask = async () => {
    setBusy(true);
    try {
      await askClinic(shared.id, found.code);
      showToast({ text: t("join-asked", { clinic: found.name }) });
      route(`/c/${shared.id}/sharing`);
    } catch (problem) {
      setError(problemWords(asProblem(problem)));
      setBusy(false);
    }
  };
  return (
    <div class="stack">
      {children.value.length > 1 && (
        <Choice
          name="child"
          label={t("join-whose")}
          layout="list"
          value={chosen}
          onChange={setChosen}
          options={options()}
        />
      )}
      <Notice title={t("join-question", { child: shared.name, clinic: found.name })}>
        {t("join-what")}
      </Notice>
      {error && (
        <Notice kind="warn" live>
          {error}
        </Notice>
      )}
      <Button look="primary" size="main" wide busy={busy} onClick={ask}>
        <span class="row">
          <ChildBadge {...shared} size="small" /> {t("join-share", { child: shared.name })}
        </span>
      </Button>
    </div>
  );
}

const options = () => children.value.map(({ id, name }) => ({ value: id, label: name }));
