import { cleanup, configure, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { freshPhone, holds, MAYA, NORA, NORAS } from "../phone";
import { leo } from "./cast";

// The default error draws the whole page each time that something is not there yet.
configure({ getElementError: (message) => new Error(message ?? "not there") });

const nora = { ...leo, id: NORA, stream: NORAS, name: "Nora" };

type Modules = Awaited<ReturnType<typeof open>>;
let form: Modules;

/** The screen and the storage below it, loaded for this phone. */
async function open() {
  const { LocationProvider } = await import("preact-iso");
  const { EntryScreen } = await import("../../../pwa/src/diary/EntryScreen");
  const { readDraft } = await import("../../../pwa/src/local/drafts");
  const { draftKey } = await import("../../../pwa/src/diary/form/draft_key");
  return { LocationProvider, EntryScreen, readDraft, draftKey };
}

const show = (child: typeof leo) =>
  render(
    <form.LocationProvider>
      <form.EntryScreen child={child} />
    </form.LocationProvider>,
  );

/** The screen reads the phone first; its first blow once it has. */
const blow = () =>
  vi.waitFor(() => {
    const found = document.querySelector<HTMLInputElement>("#blow-1");
    if (!found) throw new Error("not drawn yet");
    return found;
  });

beforeEach(async () => {
  const { server, local } = await freshPhone();
  await holds(local, server, MAYA);
  form = await open();
});

afterEach(cleanup);

it("finds a form half filled in again, and another child's empty", async () => {
  show(leo);
  fireEvent.input(await blow(), { target: { value: "285" } });
  await vi.waitFor(async () => expect(await form.readDraft(form.draftKey(leo.id))).not.toBeNull());
  cleanup();

  show(leo);
  expect((await blow()).value).toBe("285");
  expect(screen.getByText("We kept what you had begun.")).toBeTruthy();
  cleanup();

  show(nora);
  expect((await blow()).value).toBe("");
  expect(screen.getByRole("button", { name: "Save for Nora" })).toBeTruthy();
});

it("asks before it goes on with a form of another time", async () => {
  show(leo);
  fireEvent.input(await blow(), { target: { value: "285" } });
  fireEvent.click(screen.getByRole("radio", { name: "Yesterday" }));
  fireEvent.click(screen.getByRole("radio", { name: "Other time" }));
  await vi.waitFor(async () =>
    expect(await form.readDraft(form.draftKey(leo.id))).toMatchObject({ session: "other" }),
  );
  cleanup();

  show(leo);
  await vi.waitFor(() => screen.getByText(/You had begun an entry: Yesterday, other time/));
  expect(screen.queryByLabelText("Blow 1")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Start over" }));
  expect((await blow()).value).toBe("");
});
