/** Start: what this phone remembers is drawn first; the server and the worker come after. */
import "./styles/index.css";
import "./local/ahead";
import { render } from "preact";
import { LocationProvider } from "preact-iso";
import { ENGLISH, languageOf } from "./language";
import { children, me } from "./people/me";
import { resume } from "./people/session";
import { listenForInstall } from "./phone/install";
import { UpdatePrompt } from "./phone/UpdatePrompt";
import { startWorker } from "./phone/worker";
import { preload, Screens } from "./screens";

function App() {
  return (
    <LocationProvider>
      <UpdatePrompt />
      <Screens />
    </LocationProvider>
  );
}

/** The phone rings on: browsers end subscriptions without a word. Most people have none to renew. */
function renewRinging(): void {
  if (!("Notification" in globalThis) || Notification.permission !== "granted" || !me.value) return;
  whenQuiet(() => void import("./reminders/push").then(({ renewPush }) => renewPush()));
}

const whenQuiet = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 1000));

/** What is opened most is made ready once all is quiet; without the worker it would cost data. */
function makeReady(): void {
  if (!navigator.serviceWorker?.controller || children.value.length === 0) return;
  for (const path of ["/c/:child/entry", "/c/:child/chart"]) whenQuiet(() => void preload(path));
}

/** A phone that speaks English has its words already, and asks nobody. */
async function speakOwnLanguage(): Promise<void> {
  if (languageOf(navigator.language) === ENGLISH) return;
  const { speakAnother } = await import("./phone/other_language");
  await speakAnother();
}

async function start(): Promise<void> {
  listenForInstall();
  await Promise.all([speakOwnLanguage(), resume()]);
  await preload(location.pathname);
  render(<App />, document.getElementById("app") as HTMLElement);
  await startWorker();
  makeReady();
  renewRinging();
}

void start();
