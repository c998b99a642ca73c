/** Five short questions that a clinic asks all its families: what one likes and can do, and how much. */
import "../words";
import "../../styles/screens/together.css";
import { useLocation } from "preact-iso";
import { useServer } from "../../from_server";
import { personHere, useDraft } from "../../local";
import { Button, SaveBar, ScreenTitle, Skeleton, showToast } from "../../parts";
import { me } from "../../people/me";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { useDoing } from "../doing";
import { Resumed } from "../Resumed";
import { followBoard, type Mine, type Profile, readMine, saveProfile } from "../together";
import { InOwnWords, LevelNow, NameToUse, nameless } from "./ProfileQuestions";
import { begun } from "./ProfileScreen";

const ASKED = ["skills", "interests", "best_times"] as const;

export function AboutMeScreen({ code }: { code: string }) {
  if (!me.value) return <SignInFirst />;
  return <Asking code={code} />;
}

function SignInFirst() {
  return (
    <div class="stack">
      <ScreenTitle>{t("about-me-title")}</ScreenTitle>
      <p>{t("about-me-sign-in")}</p>
      <Button look="primary" size="main" wide href="/sign-in">
        {t("public-sign-in")}
      </Button>
      <Button wide href="/sign-up">
        {t("public-sign-up")}
      </Button>
    </div>
  );
}

function Asking({ code }: { code: string }) {
  const mine = useServer(readMine, "about me");
  return (
    <div class="stack">
      <ScreenTitle lead={t("about-me-lead")}>{t("about-me-title")}</ScreenTitle>
      <Reading of={mine} />
      {mine.value && <Form code={code} mine={mine.value} />}
    </div>
  );
}

function Form({ code, mine }: { code: string; mine: Mine }) {
  const { route } = useLocation();
  const fresh = () => begun(mine);
  const draft = useDraft<Profile>(`about me ${code}`, personHere(), fresh);
  const { busy, act } = useDoing(async () => undefined);
  const form = draft.value;
  if (!form) return <Skeleton label={t("hub-loading")} />;
  const send = async () => {
    let clinic = "";
    const done = await act(
      async () => {
        clinic = (await followBoard(code)).name;
        await saveProfile({ ...form, shared: true });
        draft.discard();
      },
      () => showToast({ text: t("about-me-thanks", { clinic }) }),
    );
    if (done) route("/together");
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (nameless(form)) document.getElementById("profile-name")?.focus();
    else void send();
  };
  const asking = { form, onForm: draft.change };
  return (
    <form class="stack" noValidate onSubmit={submit}>
      <Resumed draft={draft} fresh={fresh} />
      <InOwnWords {...asking} fields={ASKED} />
      <LevelNow {...asking} />
      <NameToUse {...asking} />
      <p class="small quiet">
        {t("about-me-shares")}
        {mine.profile && !mine.profile.shared && ` ${t("about-me-shares-all")}`}
      </p>
      <SaveBar>
        <Button type="submit" look="primary" size="main" wide busy={busy}>
          {t("about-me-keep")}
        </Button>
      </SaveBar>
    </form>
  );
}
