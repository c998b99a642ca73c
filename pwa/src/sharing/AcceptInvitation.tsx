/** A second parent comes in: the code, and the child's birth date as the proof that they know the child. */
import "./words";
import { useState } from "preact/hooks";
import { asProblem } from "../from_server";
import {
  Button,
  DateField,
  ErrorSummary,
  type FormError,
  Notice,
  ScreenTitle,
  TextField,
} from "../parts";
import { problemWords } from "../problem_words";
import { t } from "../words";
import { acceptInvitation } from "./access";

export function AcceptInvitation() {
  const [code, setCode] = useState("");
  const [birthDate, setBirthDate] = useState("");
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [accepted, setAccepted] = useState(false);
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.text;
  const submit = async (event: Event) => {
    event.preventDefault();
    const missing = missingIn(code, birthDate);
    setAttempt(attempt + 1);
    setErrors(missing);
    if (missing.length > 0) return;
    try {
      await acceptInvitation(code.trim(), birthDate);
      setAccepted(true);
    } catch (error) {
      setErrors([{ name: "code", text: problemWords(asProblem(error)) }]);
    }
  };
  if (accepted) return <Waiting />;
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <ScreenTitle lead={t("invited-lead")}>{t("invited-title")}</ScreenTitle>
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextField
        name="code"
        label={t("invited-code")}
        width="code"
        value={code}
        onChange={setCode}
        error={errorOf("code")}
      />
      <DateField
        name="birth-date"
        label={t("invited-birth-date")}
        hint={t("invited-birth-date-hint")}
        value={birthDate}
        onChange={setBirthDate}
        error={errorOf("birth-date")}
      />
      <Button type="submit" look="primary" size="main" wide>
        {t("invited-go")}
      </Button>
    </form>
  );
}

function missingIn(code: string, birthDate: string): FormError[] {
  return [
    ...(code.trim() ? [] : [{ name: "code", text: t("join-code-missing") }]),
    ...(birthDate ? [] : [{ name: "birth-date", text: t("invited-birth-date-missing") }]),
  ];
}

function Waiting() {
  return (
    <div class="stack">
      <ScreenTitle>{t("invited-waiting-title")}</ScreenTitle>
      <Notice kind="ok" live>
        {t("invited-waiting")}
      </Notice>
      <Button href="/">{t("nav-today")}</Button>
    </div>
  );
}
