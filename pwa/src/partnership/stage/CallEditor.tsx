/** Writing a call: everything on one page, kept as a draft, published through the gate when it is small. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Problem } from "../../api";
import { asProblem } from "../../from_server";
import { useDraft } from "../../local";
import { Button, ErrorSummary, type FormError, Notice, Skeleton, showToast } from "../../parts";
import { problemWords } from "../../problem_words";
import { hasWords, t } from "../../words";
import { Resumed } from "../Resumed";
import { RunningFirst } from "../RunningFirst";
import { begun, endingIn } from "./begun";
import { CallFields } from "./CallFields";
import { Published } from "./Published";
import { type OnStage, StagePage } from "./StagePage";
import { type CallForm, changeCall, draftCall, leads, publishCall } from "./stage";

export function CallEditor({ call }: { call?: string }) {
  return (
    <StagePage place="calls" title={t("call-writing")} lead={t("call-edit-intro")}>
      {(on) => {
        const found = on.stage.opportunities.find(({ id }) => id === call);
        if (call && !found) return <Notice>{t("call-over")}</Notice>;
        if (found && found.status !== "draft") return <Published {...on} call={found} />;
        return <Editor key={call ?? "new"} {...on} {...(call ? { call } : {})} />;
      }}
    </StagePage>
  );
}

/** A refusal of a field in words, at the field. */
const errorsOf = (problem: Problem): FormError[] =>
  problem.errors.map(({ pointer, code }) => {
    const name = pointer.split("/").at(-1)?.replaceAll("_", "-") ?? "";
    const own = `call-error-${code}`;
    return {
      name: `call-${name}`,
      text: t("call-error-at", {
        field: t(`call-edit-${name}`),
        what: t(hasWords(own) ? own : "call-error-invalid"),
      }),
    };
  });

/** A call that was never sent is known by what it began from. */
const draftOf = (call: string | undefined, query: Record<string, string>): string =>
  `call ${call ?? `new ${query.template ?? query.gap ?? query.idea ?? ""}`}`;

function Editor({ clinic, stage, reload, call }: OnStage & { call?: string }) {
  const { route, query } = useLocation();
  const fresh = () => begun(stage, call, query);
  const draft = useDraft<CallForm>(draftOf(call, query), clinic, fresh);
  const form = draft.value;
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const fail = (error: unknown) => {
    const problem = asProblem(error);
    setErrors(errorsOf(problem));
    setAttempt(attempt + 1);
    if (problem.errors.length === 0) showToast({ text: problemWords(problem) });
  };
  if (!form) return <Skeleton label={t("hub-loading")} />;
  const keep = async (): Promise<string> => {
    if (call) await changeCall(clinic, call, form);
    return call ?? (await draftCall(clinic, form)).id;
  };
  const send = async (publish: boolean) => {
    setBusy(true);
    try {
      const id = await keep();
      draft.discard();
      // Kept first, so that a refusal to publish loses nothing that was written.
      if (!call) route(`/clinic/together/call/${id}`, true);
      if (publish) await publishCall(clinic, id);
      setErrors([]);
      showToast({ text: t(publish ? "call-published" : "call-kept") });
      await reload();
    } catch (error) {
      fail(error);
    }
    setBusy(false);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void send(false);
  };
  return (
    <form class="stack clinic-narrow" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Resumed draft={draft} fresh={fresh} />
      <RunningFirst
        clinic={clinic}
        typed={`${form.body.title} ${form.body.goal} ${form.body.why}`}
      />
      {!stage.gate.open && <Notice kind="warn">{t("gate-closed")}</Notice>}
      <CallFields form={form} onForm={draft.change} errors={errors} latest={endingIn(90)} />
      <div class="row">
        {leads(stage) && (
          <Button look="primary" busy={busy} onClick={() => void send(true)}>
            {t("call-publish")}
          </Button>
        )}
        <Button type="submit" busy={busy}>
          {t("call-keep")}
        </Button>
      </div>
    </form>
  );
}
