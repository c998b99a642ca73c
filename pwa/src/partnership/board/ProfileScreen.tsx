/** Who I am here, in my own words: private until shared, never scored; and a card of it to print. */
import "../words";
import "../../styles/screens/together.css";
import { useServer } from "../../from_server";
import { personHere, useDraft } from "../../local";
import {
  Button,
  Choice,
  Notice,
  SaveBar,
  ScreenTitle,
  Skeleton,
  Switch,
  TextArea,
  TextField,
} from "../../parts";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { useDoing } from "../doing";
import { Resumed } from "../Resumed";
import {
  COMES_AS,
  LEVELS,
  type Mine,
  PROFILE_FIELDS,
  type Profile,
  type ProfileWords,
  readMine,
  saveProfile,
} from "../together";
import { TradingCard } from "./TradingCard";

const LONGEST = 600;

export function ProfileScreen() {
  const { value, problem, reload } = useServer(readMine, "profile");
  if (problem) {
    return (
      <Notice kind="warn" live>
        {problemWords(problem)}
      </Notice>
    );
  }
  return value ? <Form mine={value} reload={reload} /> : <Skeleton label={t("hub-loading")} />;
}

const empty = Object.fromEntries(PROFILE_FIELDS.map((name) => [name, ""])) as ProfileWords;

function begun({ name, profile }: Mine): Profile {
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
  const nameless = form.name_to_use.trim() === "";
  const save = (event: Event) => {
    event.preventDefault();
    if (nameless) document.getElementById("profile-name")?.focus();
    else void act(() => saveProfile(form).then(draft.discard), t("profile-kept"));
  };
  return (
    <div class="stack">
      <form class="stack not-printed" noValidate onSubmit={save}>
        <ScreenTitle lead={t("profile-lead")}>{t("profile-title")}</ScreenTitle>
        <Resumed draft={draft} fresh={() => begun(mine)} />
        <TextField
          name="profile-name"
          label={t("profile-name")}
          hint={t("profile-name-hint")}
          maxLength={80}
          value={form.name_to_use}
          onChange={(name_to_use) => setForm({ ...form, name_to_use })}
          {...(nameless ? { error: t("profile-name-missing") } : {})}
        />
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
        <Choice
          name="profile-level"
          label={t("profile-level")}
          hint={t("profile-level-hint")}
          layout="list"
          optional
          value={form.level || null}
          onChange={(level) => setForm({ ...form, level })}
          options={LEVELS.map((value) => ({
            value,
            label: t(`level-${value}`),
            hint: t(`level-${value}-hint`),
          }))}
        />
        {PROFILE_FIELDS.map((name) => (
          <TextArea
            key={name}
            name={`profile-${name}`}
            label={t(`profile-${name.replaceAll("_", "-")}`)}
            hint={t(`profile-${name.replaceAll("_", "-")}-hint`)}
            optional
            rows={2}
            limit={LONGEST}
            value={form.fields[name]}
            onChange={(text) => setForm({ ...form, fields: { ...form.fields, [name]: text } })}
          />
        ))}
        <Switch
          name="profile-shared"
          label={t("profile-share")}
          hint={t("profile-share-hint")}
          value={form.shared}
          onChange={(shared) => setForm({ ...form, shared })}
        />
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
