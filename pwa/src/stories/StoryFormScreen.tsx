/** Putting a story together: which days, who took part, with what. It stays on this phone until it is shared. */
import "../sharing/words";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { HELPER, type HelperBody, helpersOf } from "../around/around";
import { keepAs, keptOf, newId, people, records, today, useDraft } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { ChipSet } from "../parts/Choice";
import { Skeleton } from "../parts/EmptyState";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { DateField, TextArea, TextField } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { BothStand } from "../phone/BothStand";
import { t } from "../words";
import { bodyOf, type Form, formOf, known, TOOLS, wrongIn } from "./form";
import { LONGEST_STORY, LONGEST_TAG, STORY, type Story, type StoryBody } from "./story";

export function StoryFormScreen({ child, record }: { child: Child; record?: string }) {
  const views = records<StoryBody>(child.id, STORY).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const story = keptOf(views).find((one) => one.record === record) ?? null;
  return <StoryForm key={record ?? "new"} child={child} story={story} />;
}

function StoryForm({ child, story }: { child: Child; story: Story | null }) {
  const { route } = useLocation();
  const [tried, setTried] = useState(false);
  const helpers = helpersOf(records<HelperBody>(child.id, HELPER).value ?? []);
  const around = known(child, people.value, helpers);
  const key = `story ${child.id} ${story?.record ?? "new"}`;
  const draft = useDraft<Form>(key, child.id, () => formOf(story, newId(), today(new Date())));
  const form = draft.value;
  if (!form) return <Skeleton label={t("today-loading")} />;
  const wrong = tried ? wrongIn(form) : {};
  const place = { child: child.id, kind: STORY, kept: story };
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(wrongIn(form)).length > 0) return;
    const kept = await keepAs<StoryBody>({ ...place, id: form.id }, bodyOf(form, around), key);
    draft.done();
    showToast({ text: t("care-story-kept") });
    route(`/c/${child.id}/stories/${kept.record}`);
  };
  const remove = async () => {
    await keepAs<StoryBody>(place, null);
    draft.discard();
    route(`/c/${child.id}/stories`);
  };
  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <ScreenTitle lead={t("care-story-form-lead")}>
        {t(story ? "care-story-change" : "care-stories-add")}
      </ScreenTitle>
      {story && <BothStand child={child} kept={story} kind={STORY} told={({ title }) => title} />}
      <Days form={form} wrong={wrong} onForm={draft.change} />
      <Tags form={form} names={around.map(({ name }) => name)} onForm={draft.change} />
      <p class="small quiet">{t("care-story-who-reads")}</p>
      {story && (
        <Button look="plain" icon="trash" onClick={() => void remove()}>
          {t("care-story-remove")}
        </Button>
      )}
      <SaveBar>
        <SaveButton child={child} label={t("care-story-share")} />
      </SaveBar>
    </form>
  );
}

interface FieldsProps {
  form: Form;
  onForm: (form: Form) => void;
}

function Days({ form, wrong, onForm }: FieldsProps & { wrong: ReturnType<typeof wrongIn> }) {
  const now = today(new Date());
  return (
    <>
      <TextField
        name="story-title"
        label={t("care-story-name")}
        hint={t("care-story-name-hint")}
        maxLength={LONGEST_TAG}
        error={wrong.title && t(wrong.title)}
        value={form.title}
        onChange={(title) => onForm({ ...form, title })}
      />
      <div class="row">
        <DateField
          name="story-first"
          label={t("care-story-first")}
          max={now}
          value={form.first}
          error={wrong.first && t(wrong.first)}
          onChange={(first) => onForm({ ...form, first })}
        />
        <DateField
          name="story-last"
          label={t("care-story-last")}
          max={now}
          value={form.last}
          error={wrong.last && t(wrong.last)}
          onChange={(last) => onForm({ ...form, last })}
        />
      </div>
      <TextArea
        name="story-text"
        label={t("care-story-text")}
        hint={t("care-story-text-hint")}
        optional
        rows={4}
        limit={LONGEST_STORY}
        value={form.text}
        onChange={(text) => onForm({ ...form, text })}
      />
    </>
  );
}

function Tags({ form, names, onForm }: FieldsProps & { names: string[] }) {
  const tools = TOOLS.map((tool) => t(`care-story-tool-${tool}`));
  return (
    <>
      <NameChips
        name="story-actors"
        ticked={form.actors}
        names={[...names, ...form.actors]}
        onTick={(actors) => onForm({ ...form, actors })}
      />
      <TextField
        name="story-others"
        label={t("care-story-others")}
        hint={t("care-story-tags-hint")}
        optional
        value={form.others}
        onChange={(others) => onForm({ ...form, others })}
      />
      <NameChips
        name="story-tools"
        ticked={form.tools}
        names={[...tools, ...form.tools]}
        onTick={(chosen) => onForm({ ...form, tools: chosen })}
      />
      <TextField
        name="story-more-tools"
        label={t("care-story-more-tools")}
        hint={t("care-story-tags-hint")}
        optional
        value={form.moreTools}
        onChange={(moreTools) => onForm({ ...form, moreTools })}
      />
    </>
  );
}

interface NameChipsProps {
  name: "story-actors" | "story-tools";
  names: string[];
  ticked: string[];
  onTick: (ticked: string[]) => void;
}

/** Names to tick, each once; a chip is called by its name without spaces. */
function NameChips({ name, names, ticked, onTick }: NameChipsProps) {
  return (
    <ChipSet
      name={name}
      label={t(`care-${name}`)}
      values={ticked.map(encodeURIComponent)}
      options={[...new Set(names)].map((one) => ({ value: encodeURIComponent(one), label: one }))}
      onChange={(values) => onTick(values.map(decodeURIComponent))}
    />
  );
}
