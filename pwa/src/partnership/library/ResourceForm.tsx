/** Writing something for the library, or its next version; half filled in, it stays on this phone. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { personHere, useDraft } from "../../local";
import { Button } from "../../parts/Button";
import { Skeleton } from "../../parts/EmptyState";
import { ErrorSummary } from "../../parts/ErrorSummary";
import { SaveBar } from "../../parts/SaveButton";
import { SelectField } from "../../parts/TextField";
import { t } from "../../words";
import { useDoing } from "../doing";
import { Resumed } from "../Resumed";
import { BodyFields } from "./BodyFields";
import { addResource, KINDS, type Kind, type Resource, shownOf, writeNext } from "./library";
import { bodyOf, type Form, formOf, missingIn } from "./resource_form";

interface Props {
  clinic: string;
  /** What gets its next version; left out for something new. */
  resource: Resource | undefined;
  onKept: (id: string) => Promise<void>;
}

export function ResourceForm({ clinic, resource, onKept }: Props) {
  const { query } = useLocation();
  const kind = KINDS.find((one) => one === query.kind) ?? "guide";
  const fresh = () => formOf(resource, kind);
  const draft = useDraft<Form>(`resource ${resource?.id ?? clinic}`, personHere(), fresh);
  const [attempt, setAttempt] = useState(0);
  const { busy, act } = useDoing(async () => undefined);
  const form = draft.value;
  if (!form) return <Skeleton label={t("hub-loading")} />;
  const missing = attempt > 0 ? missingIn(form) : [];
  const save = async (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (missingIn(form).length > 0) return;
    let id = resource?.id ?? "";
    const send = async () => {
      if (resource) await writeNext(clinic, resource, shownOf(resource).number, bodyOf(form));
      else id = (await addResource(clinic, form.kind, bodyOf(form))).id;
    };
    if (!(await act(send, t("shelf-sent")))) return;
    draft.discard();
    await onKept(id);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary
        attempt={attempt}
        errors={missing.map((name) => ({
          name: `shelf-${name}`,
          text: t(`shelf-${name}-missing`),
        }))}
      />
      <Resumed draft={draft} fresh={fresh} />
      {!resource && (
        <SelectField
          name="shelf-kind"
          label={t("shelf-kind")}
          value={form.kind}
          options={KINDS.map((value) => ({ value, label: t(`shelf-kind-${value}`) }))}
          onChange={(value) => draft.change({ ...form, kind: value as Kind })}
        />
      )}
      <BodyFields form={form} missing={missing} onForm={draft.change} />
      <p class="quiet small">{t("shelf-no-names")}</p>
      <SaveBar>
        <Button type="submit" look="primary" size="main" busy={busy}>
          {t(resource ? "shelf-send-next" : "shelf-send")}
        </Button>
      </SaveBar>
    </form>
  );
}
