import { useState } from "preact/hooks";
import {
  AppShell,
  Button,
  Dialog,
  familyPlaces,
  IconButton,
  Notice,
  SaveButton,
  ScreenTitle,
  SyncMark,
  showToast,
  ZoneBadge,
  ZonePanel,
} from "../index";
import { family, leo, nora } from "./cast";

const STEPS = [
  "Take 2 puffs of the blue inhaler.",
  "Wait 10 minutes and blow again.",
  "Call the clinic if it stays yellow for 24 hours.",
];

export function Telling() {
  const [open, setOpen] = useState(new URLSearchParams(location.search).has("dialog"));
  return (
    <AppShell places={familyPlaces(nora.id, "plan")} who={{ child: nora, siblings: family }}>
      <ScreenTitle>What it says</ScreenTitle>
      <div class="stack">
        <ZonePanel
          zone="green"
          figure="325"
          unit="L/min"
          basis="93 % of Nora’s best, 350"
          steps={[
            "Take the brown inhaler, 2 puffs, morning and evening.",
            "Play, run, go to school.",
          ]}
          source="From the plan that Dr Okafor signed on 3 May"
        />
        <ZonePanel
          zone="yellow"
          figure="240"
          unit="L/min"
          basis="69 % of Nora’s best, 350"
          because="The night cough makes it yellow."
          steps={STEPS}
        />
        <ZonePanel
          zone="red"
          figure="160"
          unit="L/min"
          steps={STEPS.slice(0, 1)}
          call={{ number: "112", label: "Call 112 now" }}
        />
        <p class="row">
          <ZoneBadge zone="green" /> <ZoneBadge zone="yellow" /> <ZoneBadge zone="red" />
        </p>
        <Notice title="Your plan is on this phone">It opens with no network.</Notice>
        <Notice kind="ok">Dr Okafor can now read Nora’s diary.</Notice>
        <Notice kind="warn" title="Twice her best?">
          Look at the meter again. If 700 is right, keep it.
        </Notice>
        <Notice kind="danger">We could not send this. It is safe on this phone.</Notice>
        <div class="stack stack-close">
          <SyncMark state="kept" />
          <SyncMark state="sending" />
          <SyncMark state="sent" />
          <SyncMark state="offline" />
          <SyncMark state="needs-you" />
        </div>
        <SaveButton child={leo} />
        <SaveButton child={nora} busy />
        <div class="row">
          <Button look="primary">Go on</Button>
          <Button icon="edit" onClick={() => setOpen(true)}>
            Change
          </Button>
          <Button look="plain">Not now</Button>
          <Button
            look="danger"
            icon="trash"
            onClick={() => showToast({ text: "Entry taken back.", undo: () => {} })}
          >
            Take back
          </Button>
          <Button look="primary" busy>
            Sending
          </Button>
          <Button size="dense">Dense</Button>
          <IconButton
            icon="printer"
            label="Print"
            onClick={() => showToast({ text: "Printed." })}
          />
        </div>
        <Dialog
          open={open}
          title="End sharing with the clinic?"
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button look="danger">End it now</Button>
              <Button look="plain">Keep sharing</Button>
            </>
          }
        >
          <p>From the next moment nobody at the clinic can open Nora’s diary.</p>
        </Dialog>
      </div>
    </AppShell>
  );
}
