import { useState } from "preact/hooks";
import {
  AppShell,
  ChipSet,
  Choice,
  DateField,
  ErrorSummary,
  NumberField,
  PasswordField,
  SaveBar,
  SaveButton,
  ScreenTitle,
  SelectField,
  Stepper,
  Switch,
  TextArea,
  TextField,
} from "../index";
import { family, leo } from "./cast";

const FEELING = ["None", "A little", "Some", "A lot"].map((label, value) => ({ value, label }));
const TRIGGERS = ["Cold", "Pollen", "Smoke", "Pets", "Running", "Cold air"].map((label) => ({
  value: label,
  label,
}));
const SESSIONS = [
  { value: "morning", label: "Morning", icon: "morning" as const },
  { value: "evening", label: "Evening", icon: "evening" as const },
];

export function Asking() {
  const [session, setSession] = useState<string | null>("morning");
  const [cough, setCough] = useState<number | null>(1);
  const [puffs, setPuffs] = useState<number | null>(2);
  const [triggers, setTriggers] = useState<string[]>(["Pollen"]);
  const [missed, setMissed] = useState(true);
  const [note, setNote] = useState("Woke up once.");
  return (
    <AppShell who={{ child: leo, siblings: family }}>
      <ScreenTitle lead="Friday, 21 November">This morning</ScreenTitle>
      <form class="stack">
        <ErrorSummary errors={[{ name: "weight", text: "Write the weight in kilos, like 31.5" }]} />
        <Choice
          name="session"
          label="When was it?"
          value={session}
          onChange={setSession}
          options={SESSIONS}
        />
        <Choice
          name="cough"
          label="Cough"
          value={cough}
          onChange={setCough}
          options={FEELING}
          numbered
        />
        <Stepper
          name="puffs"
          label="Quick-relief puffs"
          hint="Since yesterday"
          value={puffs}
          onChange={setPuffs}
        />
        <ChipSet
          name="triggers"
          label="What might have set it off?"
          values={triggers}
          onChange={setTriggers}
          options={TRIGGERS}
          optional
        />
        <Switch
          name="school"
          label="Missed school"
          hint="All day or a part of it"
          value={missed}
          onChange={setMissed}
        />
        <TextArea
          name="note"
          label="Anything else?"
          limit={40}
          value={note}
          onChange={setNote}
          optional
        />
        <AboutYou />
        <SaveBar>
          <SaveButton child={leo} />
        </SaveBar>
      </form>
    </AppShell>
  );
}

function AboutYou() {
  return (
    <>
      <NumberField
        name="weight"
        label="Weight"
        unit="kg"
        decimal
        value={null}
        onChange={() => {}}
        error="Write the weight in kilos, like 31.5"
      />
      <Choice
        name="relief"
        label="Before or after the inhaler?"
        layout="list"
        value="before"
        onChange={() => {}}
        options={[
          { value: "before", label: "Before", hint: "Best for comparing days" },
          { value: "after", label: "After" },
          { value: "unknown", label: "I do not know" },
        ]}
      />
      <TextField
        name="name"
        label="Your name"
        value="Maya"
        onChange={() => {}}
        autocomplete="name"
      />
      <TextField
        name="code"
        label="Code from the clinic"
        value="7KQ2M"
        width="code"
        onChange={() => {}}
      />
      <PasswordField
        name="password"
        label="Password"
        hint="15 letters or more. A few words work well."
        value="four green birds"
        onChange={() => {}}
        fresh
      />
      <DateField name="birth" label="Birth date" value="2016-05-04" onChange={() => {}} />
      <SelectField
        name="meter"
        label="Meter"
        value="eu"
        onChange={() => {}}
        options={[{ value: "eu", label: "EU scale (EN 13826)" }]}
      />
    </>
  );
}
