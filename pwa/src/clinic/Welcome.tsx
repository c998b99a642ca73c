/** Somebody comes to work at a clinic: the code from their colleague makes them staff. */
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { asProblem } from "../from_server";
import { AppShell, Button, ErrorSummary, ScreenTitle, TextField } from "../parts";
import { refreshMe } from "../people/session";
import { problemWords } from "../problem_words";
import { t } from "../words";
import { acceptStaffInvitation } from "./clinic";

export function Welcome() {
  const { route } = useLocation();
  const [code, setCode] = useState("");
  const [error, setError] = useState("");
  const [attempt, setAttempt] = useState(0);
  const submit = async (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (!code.trim()) return setError(t("staff-code-missing"));
    try {
      await acceptStaffInvitation(code.trim());
      await refreshMe();
      route("/clinic");
    } catch (problem) {
      setError(problemWords(asProblem(problem)));
    }
  };
  return (
    <AppShell variant="plain">
      <form class="stack" onSubmit={submit}>
        <ScreenTitle lead={t("staff-code-lead")}>{t("staff-code-title")}</ScreenTitle>
        <ErrorSummary errors={error ? [{ name: "code", text: error }] : []} attempt={attempt} />
        <TextField
          name="code"
          label={t("staff-code")}
          width="code"
          value={code}
          onChange={setCode}
          error={error}
        />
        <Button type="submit" look="primary" size="main" wide>
          {t("staff-code-go")}
        </Button>
      </form>
    </AppShell>
  );
}
