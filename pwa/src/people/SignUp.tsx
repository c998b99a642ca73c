/** Making an account: a name, an address, and a password that somebody else did not think of. */
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { ErrorSummary } from "../parts/ErrorSummary";
import { PasswordField } from "../parts/PasswordField";
import { TextField } from "../parts/TextField";
import { t } from "../words";
import { PassphraseOffer } from "./PassphraseOffer";
import { signUp } from "./session";
import { useSending } from "./use_sending";

export function SignUp() {
  const { route } = useLocation();
  const [form, setForm] = useState({ name: "", email: "", password: "" });
  const { busy, errors, attempt, send, errorOf } = useSending(async () => {
    await signUp(form);
    route("/", true);
  }, "email");
  const field = (name: keyof typeof form) => {
    const onChange = (value: string) => setForm((before) => ({ ...before, [name]: value }));
    return { name, value: form[name], onChange, ...errorOf(name) };
  };
  return (
    <form class="stack" onSubmit={send} noValidate>
      <ScreenTitle lead={t("sign-up-lead")}>{t("sign-up-title")}</ScreenTitle>
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextField label={t("sign-up-name")} autocomplete="name" {...field("name")} />
      <TextField
        label={t("sign-in-email")}
        type="email"
        inputMode="email"
        autocomplete="username"
        {...field("email")}
      />
      <PasswordField
        fresh
        label={t("sign-in-password")}
        hint={t("sign-up-password-hint")}
        {...field("password")}
      />
      <PassphraseOffer onTake={field("password").onChange} />
      <Button type="submit" look="primary" size="main" wide busy={busy}>
        {t("sign-up-do")}
      </Button>
      <p class="quiet">{t("sign-up-not-live")}</p>
      <p>
        {t("sign-up-have-account")} <a href="/sign-in">{t("sign-in-do")}</a>
      </p>
    </form>
  );
}
