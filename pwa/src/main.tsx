/** Start: what this phone remembers is drawn first; the server and the worker come after. */
import "./styles/index.css";
import "./local/ahead";
import { render } from "preact";
import { LocationProvider } from "preact-iso";
import { children } from "./people/me";
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

/** What is opened most is made ready once all is quiet; without the worker it would cost data. */
function makeReady(): void {
  if (!navigator.serviceWorker?.controller || children.value.length === 0) return;
  const whenQuiet = globalThis.requestIdleCallback ?? ((act) => setTimeout(act, 1000));
  for (const path of ["/c/:child/entry", "/c/:child/chart"]) whenQuiet(() => void preload(path));
}

async function start(): Promise<void> {
  listenForInstall();
  await resume();
  await preload(location.pathname);
  render(<App />, document.getElementById("app") as HTMLElement);
  await startWorker();
  makeReady();
}

void start();
