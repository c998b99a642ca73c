/** Changing the diagram: the seven concepts stand there to begin with, free to change. */
import { type Kept, keepAs, newId, useDraft } from "../../local";
import { Button, IconButton } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { SaveBar } from "../../parts/SaveButton";
import { SelectField, TextArea, TextField } from "../../parts/TextField";
import { showToast } from "../../parts/Toast";
import { t } from "../../words";
import { type ChangeIdea, type Driver, type Drivers, onlyIn, standing } from "./kinds";
import type { Project } from "./project";

const MOST_DRIVERS = 10;
const MOST_IDEAS = 12;

interface Props {
  project: Project;
  kept: Kept<Drivers> | undefined;
  start: Drivers;
  onDone: () => void;
}

export function DriverEditor({ project, kept, start, onDone }: Props) {
  const key = `driver ${project.id}`;
  const draft = useDraft(key, project.id, () => ({ id: newId(), body: start }));
  const form = draft.value;
  if (!form) return null;
  const { body } = form;
  const change = (drivers: Driver[]) => draft.change({ ...form, body: { ...body, drivers } });
  const save = async (event: Event) => {
    event.preventDefault();
    const record = await onlyIn(project, "driver");
    await keepAs({ child: project.id, kind: "driver", kept, record, id: form.id }, tidy(body), key);
    draft.done();
    showToast({ text: t("room-kept") });
    onDone();
  };
  return (
    <form class="stack" onSubmit={(event) => void save(event)}>
      <TextArea
        name="driver-aim"
        label={t("driver-aim")}
        limit={300}
        value={body.aim}
        onChange={(aim) => draft.change({ ...form, body: { ...body, aim } })}
      />
      {body.drivers.map((driver, at) => (
        <OneDriver
          key={at.toString()}
          project={project}
          driver={driver}
          number={at + 1}
          onChange={(next) => change(body.drivers.map((old, place) => (place === at ? next : old)))}
          onRemove={() => change(body.drivers.filter((_, place) => place !== at))}
        />
      ))}
      {body.drivers.length < MOST_DRIVERS && (
        <Button icon="plus" onClick={() => change([...body.drivers, { text: "", ideas: [] }])}>
          {t("driver-add")}
        </Button>
      )}
      <SaveBar>
        <Button type="submit" look="primary" size="main">
          {t("room-save")}
        </Button>
      </SaveBar>
    </form>
  );
}

interface OneDriverProps {
  project: Project;
  driver: Driver;
  number: number;
  onChange: (driver: Driver) => void;
  onRemove: () => void;
}

function OneDriver({ project, driver, number, onChange, onRemove }: OneDriverProps) {
  const ideas = (next: ChangeIdea[]) => onChange({ ...driver, ideas: next });
  return (
    <Card>
      <div class="room-line">
        <TextField
          name={`driver-${number}`}
          label={t("driver-number", { number })}
          maxLength={200}
          value={driver.text}
          onChange={(text) => onChange({ ...driver, text })}
        />
        <IconButton icon="trash" label={t("driver-remove", { number })} onClick={onRemove} />
      </div>
      {driver.ideas.map((idea, at) => (
        <IdeaFields
          key={at.toString()}
          project={project}
          idea={idea}
          name={`driver-${number}-${at + 1}`}
          onIdea={(next) => ideas(driver.ideas.map((old, place) => (place === at ? next : old)))}
        />
      ))}
      {driver.ideas.length < MOST_IDEAS && (
        <Button size="dense" icon="plus" onClick={() => ideas([...driver.ideas, { text: "" }])}>
          {t("driver-idea-add")}
        </Button>
      )}
    </Card>
  );
}

interface IdeaFieldsProps {
  project: Project;
  idea: ChangeIdea;
  name: string;
  onIdea: (idea: ChangeIdea) => void;
}

function IdeaFields({ project, idea, name, onIdea }: IdeaFieldsProps) {
  const tests = standing(project, "pdsa") ?? [];
  const { pdsa: _, ...bare } = idea;
  return (
    <div class="room-idea stack stack-close">
      <TextField
        name={name}
        label={t("driver-idea")}
        maxLength={200}
        value={idea.text}
        onChange={(text) => onIdea({ ...idea, text })}
      />
      {tests.length > 0 && (
        <SelectField
          name={`${name}-test`}
          label={t("driver-tested-by")}
          value={idea.pdsa ?? ""}
          options={[
            { value: "", label: t("driver-not-tested") },
            ...tests.map(({ record, body }) => ({ value: record, label: body.objective })),
          ]}
          onChange={(pdsa) => onIdea(pdsa ? { ...bare, pdsa } : bare)}
        />
      )}
    </div>
  );
}

/** Without empty lines. */
const tidy = ({ aim, drivers }: Drivers): Drivers => ({
  aim: aim.trim().slice(0, 300),
  drivers: drivers
    .filter(({ text }) => text.trim() !== "")
    .map((driver) => ({
      ...driver,
      text: driver.text.trim(),
      ideas: driver.ideas
        .filter(({ text }) => text.trim() !== "")
        .map((idea) => ({ ...idea, text: idea.text.trim() })),
    })),
});
