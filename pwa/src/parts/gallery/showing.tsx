import { useState } from "preact/hooks";
import { ICONS } from "../icons";
import {
  AppShell,
  Avatar,
  Brand,
  Button,
  Card,
  CHILD_COLOURS,
  CHILD_SHAPES,
  ChildBadge,
  CodeDisplay,
  EmptyState,
  familyPlaces,
  Icon,
  type IconName,
  List,
  ListRow,
  PersonLine,
  ScreenTitle,
  Section,
  Skeleton,
  Tabs,
  Timeline,
  TimelineRow,
} from "../index";

const WEEKS = ["2", "4", "8", "12"].map((value) => ({ value, label: `${value} weeks` }));

export function Showing() {
  const [weeks, setWeeks] = useState("4");
  return (
    <AppShell places={familyPlaces(undefined, "more")} half="partnership">
      <ScreenTitle lead="In its own colour">Together</ScreenTitle>
      <div class="stack">
        <Card tint>
          <h2>Make the clinic better with us</h2>
          <p>Parents, teens and staff as equals.</p>
          <Button look="primary" icon="together">
            See what is open
          </Button>
        </Card>
        <Tabs label="Time" value={weeks} onChange={setWeeks} options={WEEKS} />
        <Section title="Children’s signs">
          <div class="row">
            {CHILD_SHAPES.map((shape, at) => (
              <ChildBadge
                key={shape}
                name={"LNAMKEJW"[at] ?? ""}
                shape={shape}
                colour={CHILD_COLOURS[at] ?? "teal"}
                size="large"
              />
            ))}
          </div>
          <div class="row">
            {CHILD_SHAPES.map((shape, at) => (
              <ChildBadge
                key={shape}
                name={"MWQ永أ8IO"[at] ?? ""}
                shape={shape}
                colour={CHILD_COLOURS[7 - at] ?? "teal"}
              />
            ))}
          </div>
        </Section>
        <Section title="Icons">
          <div class="row">
            {(Object.keys(ICONS) as IconName[]).map((name) => (
              <Icon key={name} name={name} size={28} />
            ))}
          </div>
        </Section>
        <CodeDisplay code="7KQ2M-9XTPA" label="Show this code to Ben" until="Good for 72 hours" />
        <Section title="Who can look">
          <List>
            <ListRow
              start={<Avatar name="Ben Lindqvist" />}
              title="Ben Lindqvist"
              detail="Parent"
            />
            <ListRow
              start={<Avatar name="Dr Okafor" />}
              title="Dr Okafor"
              detail="Children’s Clinic"
              end={<Button size="dense">End</Button>}
            />
          </List>
          <PersonLine name="Dr Amara Okafor" what="Doctor" />
        </Section>
        <Timeline>
          <TimelineRow
            icon="eye"
            when="Tuesday 14:02"
            title="Dr Okafor read Leo’s diary"
            detail="Before the visit"
          />
          <TimelineRow icon="edit" when="Monday 07:31" title="Ben changed an entry" />
        </Timeline>
        <EmptyState
          drawing="visit"
          title="No visit planned yet"
          action={<Button>Ask for one</Button>}
        >
          <p>When the clinic adds one, it stands here.</p>
        </EmptyState>
        <EmptyState drawing="page" title="Nothing written yet" />
        <EmptyState drawing="window" title="Nobody has looked" />
        <EmptyState drawing="cups" title="No meetings yet" />
        <Skeleton label="One moment" />
        <Brand />
      </div>
    </AppShell>
  );
}
