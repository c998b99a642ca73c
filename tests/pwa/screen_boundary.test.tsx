/** A screen that cannot be fetched or drawn says so, at its own address and for its own child alone. */
import { cleanup, render, screen as shown } from "@testing-library/preact";
import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from "preact-iso";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { viewChild } from "../../pwa/src/people/child_in_view";
import { setMe } from "../../pwa/src/people/me";
import { ScreenBoundary } from "../../pwa/src/people/ScreenBoundary";
import { type SiteMap, screen } from "../../pwa/src/screen";
import { LEO, LEOS, NORA, NORAS } from "./phone";

const BROKEN = "This screen did not open";
const fault = new Error("does not fit");
let go: (address: string) => void;

beforeEach(() => vi.stubGlobal("reportError", vi.fn()));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Steering() {
  go = useLocation().route;
  return null;
}

const Breaks = (): never => {
  throw fault;
};
const says = (words: string) => () => <p>{words}</p>;

/** As a clinic's screen brings its own frame, with a boundary within it. */
const framed = (Screen: () => ComponentChildren) => () => (
  <section>
    <p>Places</p>
    <ScreenBoundary>
      <Screen />
    </ScreenBoundary>
  </section>
);

async function open(address: string, screens: SiteMap<unknown>) {
  history.replaceState(null, "", address);
  render(
    <LocationProvider>
      <Steering />
      <ScreenBoundary>
        <ErrorBoundary>
          <Router>
            {Object.entries(screens).map(([path, component]) => (
              <Route key={path} path={path} component={component as ComponentType} />
            ))}
          </Router>
        </ErrorBoundary>
      </ScreenBoundary>
    </LocationProvider>,
  );
}

const says_so = () => shown.findByRole("heading", { name: BROKEN });

it("says so of the very first drawing, and of the same screen opened again", async () => {
  await open("/", { "/": Breaks, "/b": says("B") });
  await says_so();
  go("/b");
  await shown.findByText("B");
  go("/");
  await says_so();
  expect(reportError).toHaveBeenCalledWith(fault);
});

it("leaves the frame around a screen that breaks at once", async () => {
  await open("/a", { "/a": framed(says("A")), "/b": framed(Breaks) });
  go("/b");
  await says_so();
  shown.getByText("Places");
  go("/a");
  await shown.findByText("A");
});

it("is the fault of one address, not of the next child's", async () => {
  const One = ({ id }: { id: string }) => (id === "1" ? Breaks() : <p>Child {id}</p>);
  await open("/c/1", { "/c/:id": One });
  await says_so();
  go("/c/2");
  await shown.findByText("Child 2");
  expect(shown.queryByRole("heading", { name: BROKEN })).toBeNull();
});

it("is the fault of one child where the address stays the same", async () => {
  const child = (id: string, name: string, stream: string) => ({ id, name, stream });
  setMe({ children: [child(LEO, "Leo", LEOS), child(NORA, "Nora", NORAS)] } as never);
  viewChild(LEO);
  let broken = true;
  await open("/", { "/": () => (broken ? Breaks() : <p>Today</p>) });
  await says_so();
  broken = false;
  viewChild(NORA);
  await shown.findByText("Today");
});

it("catches what breaks long after it was drawn", async () => {
  const Late = () => {
    const [late, setLate] = useState(false);
    useEffect(() => {
      setTimeout(setLate, 20, true);
    }, []);
    return late ? Breaks() : <p>Here</p>;
  };
  await open("/", { "/": Late });
  await shown.findByText("Here");
  await says_so();
});

it("fetches a screen anew at its next opening", async () => {
  const load = vi.fn(async () => says("Here at last"));
  load.mockRejectedValueOnce(fault);
  await open("/a", { "/a": says("A"), "/b": screen(load) });
  go("/b");
  await says_so();
  expect(load).toHaveBeenCalledTimes(1);
  go("/a");
  await shown.findByText("A");
  go("/b");
  await shown.findByText("Here at last");
});

it("says so where the start has tried to fetch it already", async () => {
  const Failing = screen(async () => {
    throw fault;
  });
  await Failing.preload?.();
  await open("/", { "/": Failing });
  await says_so();
});
