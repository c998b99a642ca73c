/** Who I am here, in my own words: private until shared, never scored; and a card of it to print. */
import "../comes_as";
import "../words";
import "../../styles/screens/together.css";
import { useServer } from "../../from_server";
import { personHere, useDraft } from "../../local";
import { Button, Choice, SaveBar, ScreenTitle, Skeleton } from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { useDoing } from "../doing";
import { Resumed } from "../Resumed";
import {
  COMES_AS,
  type Mine,
  PROFILE_FIELDS,
  type Profile,
  type ProfileWords,
  readMine,
  saveProfile,
} from "../together";
import { InOwnWords, LevelNow, NameToUse, nameless, ShareIt } from "./ProfileQuestions";
import { TradingCard } from "./TradingCard";

export function ProfileScreen() {
  const mine = useServer(readMine, "profile");
  const { value, reload } = mine;
  if (!value) return <Reading of={mine} />;
  return <Form mine={value} reload={reload} />;
}

const empty = Object.fromEntries(PROFILE_FIELDS.map((name) => [name, ""])) as ProfileWords;

/** A profile as it stands, or as a new one begins. */
export function begun({ name, profile }: Mine): Profile {
  return {
    name_to_use: profile?.name_to_use ?? name.split(" ")[0] ?? "",
    fields: { ...empty, ...profile?.fields },
    shared: profile?.shared ?? false,
    comes_as: profile?.comes_as ?? "",
    level: profile?.level ?? "",
  };
}

function Form({ mine, reload }: { mine: Mine; reload: () => Promise<void> }) {
  const draft = useDraft<Profile>("partner profile", personHere(), () => begun(mine));
  const { busy, act } = useDoing(reload);
  const form = draft.value;
  if (!form) return <Skeleton label={t("hub-loading")} />;
  const setForm = draft.change;
  const save = (event: Event) => {
    event.preventDefault();
    if (nameless(form)) document.getElementById("profile-name")?.focus();
    else void act(() => saveProfile(form).then(draft.discard), t("profile-kept"));
  };
  return (
    <div class="stack">
      <form class="stack not-printed" noValidate onSubmit={save}>
        <ScreenTitle lead={t("profile-lead")}>{t("profile-title")}</ScreenTitle>
        <Resumed draft={draft} fresh={() => begun(mine)} />
        <NameToUse form={form} onForm={setForm} />
        <Choice
          name="profile-comes-as"
          label={t("profile-comes-as")}
          hint={t("profile-comes-as-hint")}
          layout="list"
          optional
          value={form.comes_as || null}
          onChange={(comes_as) => setForm({ ...form, comes_as })}
          options={COMES_AS.map((value) => ({ value, label: t(`comes-as-${value}`) }))}
        />
        <LevelNow form={form} onForm={setForm} />
        <InOwnWords form={form} onForm={setForm} fields={PROFILE_FIELDS} />
        <ShareIt form={form} onForm={setForm} />
        <SaveBar>
          <Button type="submit" look="primary" size="main" wide busy={busy}>
            {t("profile-keep")}
          </Button>
        </SaveBar>
      </form>
      <h2 class="not-printed">{t("card-title")}</h2>
      <TradingCard name={form.name_to_use} words={form.fields} />
      <Button icon="printer" wide onClick={() => print()}>
        {t("card-print")}
      </Button>
    </div>
  );
}
