/** Writing to all families: the words, their last day, a look at what families see, then telling. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { daysBefore, today } from "../../local";
import { NoticeSheet } from "../../news/NoticeSheet";
import { makeOnce } from "../../once";
import {
  Button,
  DateField,
  ErrorSummary,
  errorFor,
  type FormError,
  Notice,
  showToast,
  TextArea,
  TextField,
} from "../../parts";
import { type Membership, me } from "../../people/me";
import { useSending } from "../../people/use_sending";
import { t } from "../../words";

const LONGEST = 1200;
const TWO_WEEKS = 14;

interface Form {
  title: string;
  text: string;
  until: string;
}

interface Props {
  clinic: Membership;
  people: number;
  onTold: () => Promise<void>;
}

/** A note may be begun elsewhere: one that asks what families like and can do. */
const begun = ({ about, board }: Record<string, string>): Form =>
  about === "skills" && board
    ? {
        ...fresh(),
        title: t("tell-skills-title"),
        text: t("tell-skills-text", { address: `${location.origin}/board/${board}/me` }),
      }
    : fresh();

const fresh = (): Form => ({
  title: "",
  text: "",
  until: daysBefore(today(new Date()), -TWO_WEEKS),
});

export function TellForm({ clinic, people, onTold }: Props) {
  const { query } = useLocation();
  const [form, setForm] = useState(() => begun(query));
  const [looking, setLooking] = useState(false);
  const [tried, setTried] = useState(0);
  const telling = useSending(async () => {
    await makeOnce(`/clinics/${clinic.id}/notices`, form);
    showToast({ text: t("tell-sent") });
    setForm(fresh());
    setLooking(false);
    setTried(0);
    await onTold();
  }, "title");
  const errors = [...(tried > 0 ? missingIn(form) : []), ...telling.errors];
  const look = (event: Event) => {
    event.preventDefault();
    setTried(tried + 1);
    setLooking(missingIn(form).length === 0);
  };
  if (looking) {
    return (
      <section class="stack" aria-label={t("tell-preview")}>
        <p class="lead">{t("tell-preview-title")}</p>
        <NoticeSheet preview notice={asRead(form, clinic)} />
        <Notice>{t("tell-reach", { count: people })}</Notice>
        <ErrorSummary errors={telling.errors} attempt={telling.attempt} />
        <div class="row">
          <Button look="primary" busy={telling.busy} onClick={telling.send}>
            {t("tell-send")}
          </Button>
          <Button onClick={() => setLooking(false)}>{t("tell-change")}</Button>
        </div>
      </section>
    );
  }
  return (
    <form class="stack" noValidate onSubmit={look}>
      <ErrorSummary errors={errors} attempt={tried} />
      <Fields form={form} errors={errors} onForm={setForm} />
      <p class="small quiet">{t("tell-no-names")}</p>
      <Button look="primary" type="submit">
        {t("tell-preview")}
      </Button>
    </form>
  );
}

interface FieldsProps {
  form: Form;
  errors: FormError[];
  onForm: (form: Form) => void;
}

function Fields({ form, errors, onForm }: FieldsProps) {
  return (
    <>
      <TextField
        name="title"
        label={t("tell-heading")}
        {...errorFor(errors, "title")}
        maxLength={80}
        value={form.title}
        onChange={(title) => onForm({ ...form, title })}
      />
      <TextArea
        name="text"
        label={t("tell-text")}
        {...errorFor(errors, "text")}
        rows={5}
        limit={LONGEST}
        value={form.text}
        onChange={(text) => onForm({ ...form, text })}
      />
      <DateField
        name="until"
        label={t("tell-until")}
        {...errorFor(errors, "until")}
        min={today(new Date())}
        value={form.until}
        onChange={(until) => onForm({ ...form, until })}
      />
    </>
  );
}

const missingIn = (form: Form): FormError[] =>
  [
    ...(form.title.trim() ? [] : ["title"]),
    ...(form.text.trim() ? [] : ["text"]),
    ...(form.until >= today(new Date()) ? [] : ["until"]),
  ].map((name) => ({ name, text: t(`tell-${name === "title" ? "heading" : name}-missing`) }));

const asRead = (form: Form, clinic: Membership) => ({
  ...form,
  clinic_name: clinic.name,
  by: me.value?.person.name ?? "",
  published_at: new Date().toISOString(),
});
