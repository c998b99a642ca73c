/** Signing in, at whatever address somebody arrives. */
import "../styles/parts/people.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { ErrorSummary } from "../parts/ErrorSummary";
import { Icon } from "../parts/Icon";
import { PasswordField } from "../parts/PasswordField";
import { TextField } from "../parts/TextField";
import { t } from "../words";
import { signIn } from "./session";
import { useSending } from "./use_sending";

export function SignIn() {
  const { path, route } = useLocation();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const { busy, errors, attempt, send, errorOf } = useSending(async () => {
    await signIn({ email, password });
    if (path === "/sign-in") route("/", true);
  }, "email");
  return (
    <form class="stack" onSubmit={send} noValidate>
      <ScreenTitle lead={t("sign-in-lead")}>{t("sign-in-title")}</ScreenTitle>
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextField
        name="email"
        label={t("sign-in-email")}
        type="email"
        inputMode="email"
        autocomplete="username"
        value={email}
        onChange={setEmail}
        {...errorOf("email")}
      />
      <PasswordField
        name="password"
        label={t("sign-in-password")}
        value={password}
        onChange={setPassword}
        {...errorOf("password")}
      />
      <Button type="submit" look="primary" size="main" wide busy={busy}>
        {t("sign-in-do")}
      </Button>
      <p>
        {t("sign-in-no-account")} <a href="/sign-up">{t("sign-in-sign-up")}</a>
      </p>
      <Promises />
    </form>
  );
}

const PROMISES = { offline: "offline", choose: "share", looked: "eye" } as const;

/** Why somebody would want to come in. */
function Promises() {
  return (
    <ul class="promises">
      {Object.entries(PROMISES).map(([promise, icon]) => (
        <li key={promise}>
          <Icon name={icon} />
          {t(`sign-in-${promise}`)}
        </li>
      ))}
    </ul>
  );
}
