/** Questions about oneself as a person; every one may stay empty. */
import { Choice, Switch, TextArea, TextField } from "../../parts";
import { t } from "../../words";
import { LEVELS, type PROFILE_FIELDS, type Profile } from "../together";

const LONGEST = 600;

interface Props {
  form: Profile;
  onForm: (form: Profile) => void;
}

export const nameless = (form: Profile): boolean => form.name_to_use.trim() === "";

export function NameToUse({ form, onForm }: Props) {
  return (
    <TextField
      name="profile-name"
      label={t("profile-name")}
      hint={t("profile-name-hint")}
      maxLength={80}
      value={form.name_to_use}
      onChange={(name_to_use) => onForm({ ...form, name_to_use })}
      {...(nameless(form) ? { error: t("profile-name-missing") } : {})}
    />
  );
}

export function LevelNow({ form, onForm }: Props) {
  return (
    <Choice
      name="profile-level"
      label={t("profile-level")}
      hint={t("profile-level-hint")}
      layout="list"
      optional
      value={form.level || null}
      onChange={(level) => onForm({ ...form, level })}
      options={LEVELS.map((value) => ({
        value,
        label: t(`level-${value}`),
        hint: t(`level-${value}-hint`),
      }))}
    />
  );
}

type Field = (typeof PROFILE_FIELDS)[number];

export function InOwnWords({ form, onForm, fields }: Props & { fields: readonly Field[] }) {
  return (
    <>
      {fields.map((name) => (
        <TextArea
          key={name}
          name={`profile-${name}`}
          label={t(`profile-${name.replaceAll("_", "-")}`)}
          hint={t(`profile-${name.replaceAll("_", "-")}-hint`)}
          optional
          rows={2}
          limit={LONGEST}
          value={form.fields[name]}
          onChange={(text) => onForm({ ...form, fields: { ...form.fields, [name]: text } })}
        />
      ))}
    </>
  );
}

export function ShareIt({ form, onForm }: Props) {
  return (
    <Switch
      name="profile-shared"
      label={t("profile-share")}
      hint={t("profile-share-hint")}
      value={form.shared}
      onChange={(shared) => onForm({ ...form, shared })}
    />
  );
}
