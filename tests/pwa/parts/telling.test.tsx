import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hideToast, showToast, ToastPlace, ZonePanel } from "../../../pwa/src/parts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  hideToast();
  cleanup();
  vi.useRealTimers();
});

test("an undo waits for its person; a remark passes", async () => {
  render(<ToastPlace />);
  showToast({ text: "Entry taken back.", undo: () => {} });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(screen.queryByText("Entry taken back.")).not.toBeNull();
  showToast({ text: "Printed." });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(screen.queryByText("Printed.")).toBeNull();
});

test("undo undoes once and goes", async () => {
  const undo = vi.fn();
  render(<ToastPlace />);
  showToast({ text: "Entry taken back.", undo });
  await vi.advanceTimersByTimeAsync(100);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await vi.advanceTimersByTimeAsync(100);
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText("Entry taken back.")).toBeNull();
});

test("a zone is told by a word and a shape, gives the plan's own steps, and says that nobody watches", () => {
  const { container } = render(
    <ZonePanel zone="red" steps={["Take 2 puffs."]} call={{ number: "112", label: "Call 112" }} />,
  );
  expect(screen.getByRole("heading", { name: "Red zone" })).not.toBeNull();
  expect(container.querySelector("[data-here] [data-zone=red] path")).not.toBeNull();
  expect(screen.getByText("Take 2 puffs.")).not.toBeNull();
  expect(screen.getByRole("link", { name: "Call 112" }).getAttribute("href")).toBe("tel:112");
  expect(screen.getByText("No one watches this live.")).not.toBeNull();
});
