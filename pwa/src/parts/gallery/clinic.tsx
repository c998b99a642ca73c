import "../../styles/parts/desk.css";
import {
  AppShell,
  Avatar,
  ChildChip,
  DataTable,
  type Place,
  ScreenTitle,
  SyncMark,
  Tabs,
  ZoneBadge,
} from "../index";
import { leo, nora } from "./cast";

const PLACES: Place[] = [
  { href: "#day", label: "Day", icon: "visits", current: true },
  { href: "#requests", label: "Requests", icon: "question" },
  { href: "#team", label: "Team", icon: "together" },
];

const ROWS = [
  {
    child: leo,
    at: "14:00",
    written: "18 days",
    questions: 2,
    zone: "yellow" as const,
    read: false,
  },
  {
    child: nora,
    at: "14:30",
    written: "26 days",
    questions: 0,
    zone: "green" as const,
    read: true,
  },
  {
    child: {
      ...leo,
      id: "x",
      name: "Aleksandra Wiśniewska",
      colour: "plum" as const,
      shape: "leaf" as const,
    },
    at: "15:00",
    written: "nothing yet",
    questions: 1,
    zone: "red" as const,
    read: false,
  },
];

export function Clinic() {
  return (
    <AppShell variant="clinic" places={PLACES} status={<Avatar name="Dr Okafor" small />}>
      <ScreenTitle lead="Tuesday, 25 November. 3 visits, 2 not read yet.">The day</ScreenTitle>
      <div class="stack">
        <Tabs
          label="Days"
          value="1"
          onChange={() => {}}
          options={[
            { value: "1", label: "Today" },
            { value: "7", label: "This week" },
          ]}
        />
        <DataTable
          caption="Visits"
          dense
          stacked
          rows={ROWS}
          rowKey={(row) => row.child.id}
          columns={[
            {
              name: "child",
              title: "Child",
              cell: (row) => <ChildChip child={row.child} size="small" />,
            },
            { name: "at", title: "Time", numeric: true, cell: (row) => row.at },
            { name: "written", title: "Written since last visit", cell: (row) => row.written },
            { name: "questions", title: "Questions", numeric: true, cell: (row) => row.questions },
            {
              name: "zone",
              title: "Worst zone",
              cell: (row) => <ZoneBadge zone={row.zone} short />,
            },
            {
              name: "read",
              title: "Read",
              cell: (row) =>
                row.read ? <SyncMark state="sent" text="Dr Okafor, 08:10" /> : "Not yet",
            },
          ]}
        />
      </div>
    </AppShell>
  );
}
