import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import { firstScreen } from "../../../pwa/first_screen";
import { sentences } from "../../../pwa/sentences";
import { AppShell, familyPlaces, ScreenTitle, Skeleton } from "../../../pwa/src/parts";
import { t } from "../../../pwa/src/words";

/** Element names and classes, which is all that the paint depends on. */
function frame(element: Element): string {
  const inside = [...element.children].map(frame).join("");
  return `<${element.tagName} ${element.getAttribute("class") ?? ""}>${inside}`;
}

test("the first screen in the HTML is the frame that the app draws, so that nothing jumps", () => {
  const painted = document.createElement("div");
  painted.innerHTML = firstScreen(
    sentences(readFileSync(join(import.meta.dirname, "../../../pwa/words/en.ftl"), "utf8")),
  );
  const { container } = render(
    <AppShell places={familyPlaces(undefined, "today")}>
      <ScreenTitle>{t("nav-today")}</ScreenTitle>
      <Skeleton label={t("shell-loading")} />
    </AppShell>,
  );
  container.querySelector(".toast-place")?.remove();
  expect(frame(painted)).toBe(frame(container));
  expect(painted.textContent?.replace(/\s+/g, "")).toBe(container.textContent?.replace(/\s+/g, ""));
});

test("a sentence that nobody wrote is loud before it ships", () => {
  expect(() => t("no-such-sentence")).toThrow("no-such-sentence");
});
