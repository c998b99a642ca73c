import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "../../../pwa/src/diary/words";
import type { EntryBody } from "../../../pwa/src/diary/entry";
import { EntryForm } from "../../../pwa/src/diary/form/EntryForm";
import { type Form, newForm } from "../../../pwa/src/diary/form/form";
import type { Plans } from "../../../pwa/src/plans/plan";
import { leo, plans } from "./cast";

const plan = plans(["2026-01-05", 300]).current;
const save = vi.fn<(body: EntryBody, then: "red" | "yellow" | null) => Promise<void>>(
  async () => undefined,
);

function Leo({ under }: { under: Plans["current"] }) {
  const start = { id: "f", condition: "asthma", day: "2026-11-21", session: "morning" } as const;
  const [form, setForm] = useState<Form>(newForm({ ...start, scale: "eu", meter: "" }));
  return (
    <EntryForm
      child={leo}
      variant="asthma"
      plan={under}
      form={form}
      wall="2026-11-21T08:00:00"
      written={undefined}
      same={undefined}
      opening={0}
      onForm={setForm}
      onSave={save}
    />
  );
}

const blow = (number: number) => screen.getByLabelText(`Blow ${number}`) as HTMLInputElement;
const type = (number: number, digits: string) => {
  blow(number).focus();
  fireEvent.input(blow(number), { target: { value: digits } });
};
const press = (key: string) => fireEvent.click(screen.getByRole("button", { name: key }));
const saves = () => screen.getByRole("button", { name: "Save for Leo" });

beforeEach(() => save.mockClear());
afterEach(cleanup);

describe("the usual morning", () => {
  it("is three blows on the big keys, one tap for no symptoms, and Save", async () => {
    render(<Leo under={plan} />);
    for (const digit of "280290285") press(digit);
    expect([1, 2, 3].map((number) => blow(number).value)).toEqual(["280", "290", "285"]);
    expect(screen.queryByRole("group", { name: "Number keys" })).toBeNull();
    fireEvent.click(screen.getByRole("radio", { name: /No symptoms/ }));
    fireEvent.click(saves());
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1));
    const [body, then] = save.mock.calls[0] ?? [];
    expect(body).toMatchObject({
      session: "morning",
      shown: { zone: "green", best: 300, percent: 96 },
    });
    expect(body?.fields).toMatchObject({ peak_flow: { blows: [280, 290, 285] }, cough: 0 });
    expect(then).toBe(null);
  });

  it("begins with nothing filled in", () => {
    render(<Leo under={plan} />);
    expect([1, 2, 3].map((number) => blow(number).value)).toEqual(["", "", ""]);
    expect(screen.queryByRole("radio", { name: /No symptoms/, checked: true })).toBeNull();
  });
});

describe("the zone", () => {
  it("appears with the plan's steps as soon as a number is there, and not before", () => {
    render(<Leo under={plan} />);
    press("2");
    press("2");
    expect(screen.queryByText("Yellow zone")).toBeNull();
    press("0");
    const panel = screen.getByRole("region", { name: "Yellow zone" });
    expect(within(panel).getByText("Blue inhaler")).toBeTruthy();
    expect(within(panel).getByText(/73 % of the best, 300/)).toBeTruthy();
    expect(within(panel).getByText("No one watches this live.")).toBeTruthy();
  });

  it("offers the call when it is red, and says so to whoever saves", async () => {
    render(<Leo under={plan} />);
    for (const digit of "140") press(digit);
    expect(screen.getByRole("link", { name: "Call 999" }).getAttribute("href")).toBe("tel:999");
    fireEvent.click(saves());
    await vi.waitFor(() => expect(save.mock.calls[0]?.[1]).toBe("red"));
  });

  it("is not there without a plan, and the screen says how to get one", () => {
    render(<Leo under={null} />);
    for (const digit of "290") press(digit);
    expect(screen.getByText(/No zone yet: Leo has no plan here/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Join a clinic" })).toBeTruthy();
  });
});

describe("a slip of the finger", () => {
  it("is asked about in place, and put right by one tap", () => {
    render(<Leo under={plan} />);
    type(1, "3000");
    expect(screen.getByText("3,000? Did you mean 300?")).toBeTruthy();
    press("Use 300");
    expect(blow(1).value).toBe("300");
    expect(screen.queryByText(/Did you mean/)).toBeNull();
  });

  it("may be no slip: the number stands once it is confirmed", () => {
    render(<Leo under={plan} />);
    type(1, "610");
    press("Yes, 610 is right");
    expect(screen.queryByText(/Is it right/)).toBeNull();
    expect(blow(1).value).toBe("610");
  });
});

it("does not save an empty form, and leads to its first question", () => {
  render(<Leo under={plan} />);
  fireEvent.click(saves());
  expect(save).not.toHaveBeenCalled();
  fireEvent.click(within(screen.getByRole("alert")).getByRole("link"));
  expect(document.activeElement).toBe(blow(1));
});
