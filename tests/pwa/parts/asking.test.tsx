import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  Choice,
  ErrorSummary,
  NumberField,
  SaveButton,
  Stepper,
  TextField,
} from "../../../pwa/src/parts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function puffsKept(start: number | null) {
  const kept: (number | null)[] = [];
  function Puffs() {
    const [value, setValue] = useState(start);
    const change = (next: number | null) => {
      kept.push(next);
      setValue(next);
    };
    return <Stepper name="puffs" label="Puffs" max={9} value={value} onChange={change} />;
  }
  render(<Puffs />);
  return kept;
}

test("an empty count is not filled in, and is zero only when somebody says so", () => {
  const kept = puffsKept(null);
  expect(screen.getByRole("spinbutton").getAttribute("aria-valuetext")).toBe("not filled in");
  fireEvent.click(screen.getByRole("button", { name: "Less: Puffs" }));
  expect(kept).toEqual([0]);
  fireEvent.input(screen.getByRole("spinbutton"), { target: { value: "" } });
  expect(kept).toEqual([0, null]);
});

test("a held button counts on, and letting go of it adds nothing", async () => {
  const kept = puffsKept(1);
  const more = screen.getByRole("button", { name: "More: Puffs" });
  fireEvent.pointerDown(more, { button: 0 });
  await vi.advanceTimersByTimeAsync(700);
  fireEvent.pointerUp(more);
  fireEvent.click(more);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(kept).toEqual([2, 3, 4]);
});

test("buttons stop at the most there can be; what is typed is kept as typed", () => {
  const kept = puffsKept(9);
  fireEvent.click(screen.getByRole("button", { name: "More: Puffs" }));
  fireEvent.input(screen.getByRole("spinbutton"), { target: { value: "14" } });
  expect(kept).toEqual([9, 14]);
});

test("arrow keys count too", () => {
  const kept = puffsKept(2);
  fireEvent.keyDown(screen.getByRole("spinbutton"), { key: "ArrowUp" });
  fireEvent.keyDown(screen.getByRole("spinbutton"), { key: "ArrowDown" });
  expect(kept).toEqual([3, 2]);
});

test("a weight may be written with a comma, and half a number on the way is no number", () => {
  const kept: (number | null)[] = [];
  render(
    <NumberField
      name="weight"
      label="Weight"
      decimal
      value={null}
      onChange={(n) => kept.push(n)}
    />,
  );
  const field = screen.getByLabelText("Weight");
  for (const value of ["31,5", "31.5", "kg"]) fireEvent.input(field, { target: { value } });
  expect(kept).toEqual([31.5, 31.5, null]);
});

test("nothing is chosen before somebody chooses", () => {
  const options = [
    { value: 0, label: "None" },
    { value: 1, label: "A little" },
  ];
  render(<Choice name="cough" label="Cough" value={null} onChange={() => {}} options={options} />);
  expect(screen.getAllByRole<HTMLInputElement>("radio").some((radio) => radio.checked)).toBe(false);
});

test("what needs another look takes the focus and leads to its field", () => {
  render(
    <form>
      <ErrorSummary errors={[{ name: "email", text: "Write your e-mail" }]} />
      <TextField
        name="email"
        label="E-mail"
        error="Write your e-mail"
        value=""
        onChange={() => {}}
      />
    </form>,
  );
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  fireEvent.click(screen.getByRole("link", { name: "Write your e-mail" }));
  expect(document.activeElement).toBe(screen.getByLabelText("E-mail"));
});

test("the save button says whose diary it writes to, and takes no second press while busy", () => {
  const leo = { id: "leo", name: "Leo", colour: "teal", shape: "star" } as const;
  const saved = vi.fn();
  const { rerender } = render(<SaveButton child={leo} onClick={saved} />);
  fireEvent.click(screen.getByRole("button", { name: "Save for Leo" }));
  rerender(<SaveButton child={leo} onClick={saved} busy />);
  fireEvent.click(screen.getByRole("button"));
  expect(saved).toHaveBeenCalledTimes(1);
});
