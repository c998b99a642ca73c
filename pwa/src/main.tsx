/** Start: what this phone remembers is drawn first; the server and the worker come after. */
import "./styles/index.css";
import { render } from "preact";
import { LocationProvider } from "preact-iso";
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

async function start(): Promise<void> {
  listenForInstall();
  await resume();
  await preload(location.pathname);
  render(<App />, document.getElementById("app") as HTMLElement);
  await startWorker();
}

void start();
