/** The fields of something in the library; which ones there are depends on what it is. */
import { Button } from "../../parts/Button";
import { Switch } from "../../parts/Choice";
import { FieldError } from "../../parts/Field";
import { SelectField, TextArea, TextField } from "../../parts/TextField";
import { t } from "../../words";
import { MOMENTS } from "../together";
import { READERS } from "./library";
import { begunWith, type Form, REACHED, STARTS } from "./resource_form";

interface Props {
  form: Form;
  missing: readonly string[];
  onForm: (form: Form) => void;
}

type Texts = "title" | "text" | "link" | "reach" | "skills" | "credit";

export function BodyFields({ form, missing, onForm }: Props) {
  const { kind } = form;
  const field = (name: Texts) => ({
    name: `shelf-${name}`,
    label: t(name === "text" && kind === "media" ? "shelf-in-words" : `shelf-${name}`),
    value: form[name],
    onChange: (text: string) => onForm({ ...form, [name]: text }),
    ...(missing.includes(name) && { error: t(`shelf-${name}-missing`) }),
  });
  const film = kind === "media";
  return (
    <>
      {kind === "template" && !form.text && (
        <div class="row">
          {STARTS.map((start) => (
            <Button key={start} icon="edit" onClick={() => onForm(begunWith(form, start))}>
              {t("shelf-start-with", { what: t(`shelf-start-${start}`) })}
            </Button>
          ))}
        </div>
      )}
      <TextField {...field("title")} maxLength={120} />
      {REACHED.includes(kind) && (
        <TextArea {...field("reach")} hint={t(`shelf-reach-${kind}`)} rows={2} limit={600} />
      )}
      {film && <TextField {...field("link")} hint={t("shelf-link-hint")} maxLength={500} />}
      {film && <Captions form={form} missing={missing.includes("captions")} onForm={onForm} />}
      <TextArea
        {...field("text")}
        hint={t(film ? "shelf-in-words-hint" : "shelf-text-hint")}
        rows={8}
        limit={4000}
      />
      {!film && <TextField {...field("link")} optional maxLength={500} />}
      {kind === "training" && (
        <TextField {...field("skills")} hint={t("shelf-skills-hint")} optional maxLength={600} />
      )}
      <SelectField
        name="shelf-moment"
        label={t("shelf-moment")}
        value={form.moment}
        options={MOMENTS.map((value) => ({ value, label: t(`moment-${value}`) }))}
        onChange={(moment) => onForm({ ...form, moment: moment as Form["moment"] })}
      />
      <SelectField
        name="shelf-readers"
        label={t("shelf-readers")}
        value={form.readers}
        options={READERS.map((value) => ({ value, label: t(`shelf-readers-${value}`) }))}
        onChange={(readers) => onForm({ ...form, readers: readers as Form["readers"] })}
      />
      <TextField {...field("credit")} hint={t("shelf-credit-hint")} optional maxLength={120} />
    </>
  );
}

function Captions({ form, missing, onForm }: Omit<Props, "missing"> & { missing: boolean }) {
  return (
    <div>
      <Switch
        name="shelf-captions"
        label={t("shelf-captions")}
        hint={t("shelf-captions-hint")}
        value={form.captions}
        onChange={(captions) => onForm({ ...form, captions })}
      />
      {missing && <FieldError name="shelf-captions">{t("shelf-captions-missing")}</FieldError>}
    </div>
  );
}
