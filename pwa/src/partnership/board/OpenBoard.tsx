/** Opening a clinic's board with the code on its flyer. */
import { useState } from "preact/hooks";
import { asProblem } from "../../from_server";
import { Button, Section, showToast, TextField } from "../../parts";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { followBoard } from "../together";

export function OpenBoard({ first, reload }: { first: boolean; reload: () => Promise<void> }) {
  const [code, setCode] = useState("");
  const [error, setError] = useState("");
  const open = async (event: Event) => {
    event.preventDefault();
    if (!code.trim()) return setError(t("board-code-missing"));
    try {
      const { name } = await followBoard(code.trim());
      showToast({ text: t("board-opened", { clinic: name }) });
      setCode("");
      setError("");
      await reload();
    } catch (problem) {
      const found = asProblem(problem);
      setError(found.status === 404 ? t("board-code-unknown") : problemWords(found));
    }
  };
  return (
    <Section title={t(first ? "board-open" : "board-open-another")}>
      <form class="stack stack-close" noValidate onSubmit={(event) => void open(event)}>
        <TextField
          name="board-code"
          label={t("board-code")}
          hint={t("board-code-hint")}
          width="code"
          value={code}
          onChange={setCode}
          error={error}
        />
        <Button type="submit" look={first ? "primary" : "quiet"} wide>
          {t("board-open-it")}
        </Button>
      </form>
    </Section>
  );
}
