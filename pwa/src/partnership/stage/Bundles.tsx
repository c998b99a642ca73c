/** Bundles of the clinic: what a family gets that is new here, by a code or on paper. */
import { useState } from "preact/hooks";
import { useServer } from "../../from_server";
import { useDraft } from "../../local";
import {
  Button,
  Card,
  ChipSet,
  CodeDisplay,
  Section,
  Skeleton,
  TextArea,
  TextField,
} from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { useDoing } from "../doing";
import {
  type Bundle,
  type BundleForm,
  changeBundle,
  endBundle,
  makeBundle,
  readBundles,
  type Shelf,
} from "../library/library";

interface Props {
  clinic: string;
  shelf: Shelf;
}

export function Bundles({ clinic, shelf }: Props) {
  const bundles = useServer(() => readBundles(clinic), `bundles ${clinic}`);
  const { value, reload } = bundles;
  const [editing, setEditing] = useState<Bundle | "new" | null>(null);
  const done = async () => {
    await reload();
    setEditing(null);
  };
  return (
    <Section title={t("bundles-title")} lead={t("bundles-lead")}>
      <Reading of={bundles} />
      {value?.bundles.map((bundle) => (
        <One
          key={bundle.id}
          clinic={clinic}
          bundle={bundle}
          reload={reload}
          onEdit={() => setEditing(bundle)}
        />
      ))}
      {editing ? (
        <Edit
          key={editing === "new" ? "new" : editing.id}
          clinic={clinic}
          shelf={shelf}
          bundle={editing === "new" ? null : editing}
          onDone={done}
        />
      ) : (
        <div>
          <Button icon="plus" onClick={() => setEditing("new")}>
            {t("bundle-new")}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface OneProps {
  clinic: string;
  bundle: Bundle;
  reload: () => Promise<void>;
  onEdit: () => void;
}

function One({ clinic, bundle, reload, onEdit }: OneProps) {
  const [sure, setSure] = useState(false);
  const { busy, act } = useDoing(reload);
  const end = () => void act(() => endBundle(clinic, bundle.id), t("bundle-ended"));
  const qr = (
    <img
      src={`/api/v1/partnership/bundles/${bundle.code}/qr.svg`}
      alt={t("bundle-qr")}
      width="140"
      height="140"
    />
  );
  return (
    <Card>
      <h3 dir="auto">{bundle.title}</h3>
      <CodeDisplay code={bundle.code} label={t("bundle-code")} qr={qr} />
      <div class="row">
        <Button icon="printer" href={`/bundle/${bundle.code}`}>
          {t("bundle-open")}
        </Button>
        <Button icon="edit" onClick={onEdit}>
          {t("bundle-change")}
        </Button>
        <Button
          look={sure ? "danger" : "plain"}
          busy={busy}
          onClick={() => (sure ? end() : setSure(true))}
        >
          {t(sure ? "bundle-end-sure" : "bundle-end")}
        </Button>
      </div>
    </Card>
  );
}

interface EditProps extends Props {
  bundle: Bundle | null;
  onDone: () => Promise<void>;
}

function Edit({ clinic, shelf, bundle, onDone }: EditProps) {
  const fresh = (): BundleForm => {
    const { title, words, resources } = bundle ?? { title: "", words: "", resources: [] };
    return { title, words, resources };
  };
  const draft = useDraft<BundleForm>(`bundle ${bundle?.id ?? clinic}`, clinic, fresh);
  const [asked, setAsked] = useState(false);
  const { busy, act } = useDoing(onDone);
  const form = draft.value;
  if (!form) return <Skeleton label={t("hub-loading")} />;
  const ready = shelf.resources.filter(
    ({ checked }) => checked && checked.body.readers !== "staff",
  );
  // What was taken off the shelf meanwhile is in it no more.
  const resources = form.resources.filter((id) => ready.some((one) => one.id === id));
  const whole = form.title.trim() !== "" && resources.length > 0;
  const save = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (!whole) return document.getElementById("bundle-title")?.focus();
    const said = { ...form, resources };
    const send = () => (bundle ? changeBundle(clinic, bundle.id, said) : makeBundle(clinic, said));
    void act(() => send().then(draft.discard), t("bundle-kept"));
  };
  return (
    <form class="stack" noValidate onSubmit={save}>
      <TextField
        name="bundle-title"
        label={t("bundle-name")}
        maxLength={120}
        value={form.title}
        onChange={(title) => draft.change({ ...form, title })}
        {...(asked && !whole && { error: t("bundle-missing") })}
      />
      <TextArea
        name="bundle-words"
        label={t("bundle-words")}
        optional
        rows={3}
        limit={600}
        value={form.words}
        onChange={(words) => draft.change({ ...form, words })}
      />
      <ChipSet
        name="bundle-resources"
        label={t("bundle-what-in-it")}
        hint={t("bundle-what-in-it-hint")}
        values={resources}
        onChange={(ticked) => draft.change({ ...form, resources: ticked })}
        options={ready.map(({ id, checked }) => ({ value: id, label: checked?.body.title ?? "" }))}
      />
      <div class="row">
        <Button type="submit" look="primary" busy={busy}>
          {t("bundle-keep")}
        </Button>
        <Button look="plain" onClick={() => void onDone()}>
          {t("bundle-leave")}
        </Button>
      </div>
    </form>
  );
}
