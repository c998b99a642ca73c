import {
  AppShell,
  Button,
  Card,
  familyPlaces,
  List,
  ListRow,
  ScreenTitle,
  Section,
  SyncMark,
  SyncState,
  ZoneBadge,
} from "../index";
import { family, leo } from "./cast";

/** How the parts make a first screen. */
export function Today() {
  return (
    <AppShell
      places={familyPlaces(leo.id, "today")}
      who={{ child: leo, siblings: family, addHref: "/children/new" }}
      status={<SyncState state="kept" />}
    >
      <ScreenTitle lead="Friday, 21 November">Good morning</ScreenTitle>
      <div class="stack">
        <Card>
          <h2>How is Leo’s breathing this morning?</h2>
          <p class="quiet">Three blows, best one counts. It takes about a minute.</p>
          <Button look="primary" size="main" icon="breath" wide href="#">
            Write this morning
          </Button>
          <Button look="plain" wide>
            Only symptoms today
          </Button>
        </Card>
        <Section title="Last days" action={<a href="#all">All days</a>}>
          <List>
            <ListRow
              href="#a"
              title="Thursday evening"
              detail="Best blow 320 L/min, 2 puffs"
              end={<ZoneBadge zone="green" short />}
            />
            <ListRow
              href="#b"
              title="Thursday morning"
              detail={<SyncMark state="needs-you" text="Two versions" />}
              end={<ZoneBadge zone="yellow" short />}
            />
            <ListRow href="#c" title="Wednesday" detail="Nothing written. That is all right." />
          </List>
        </Section>
        <Section title="Next visit">
          <List>
            <ListRow
              icon="visits"
              href="#v"
              title="Dr Okafor, Tuesday 14:00"
              detail="You have written 2 of 5 questions"
            />
          </List>
        </Section>
      </div>
    </AppShell>
  );
}
