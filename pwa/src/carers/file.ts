/** A page as a file of its own: its words and its looks, and nothing that has to be fetched. */
import { language } from "../words";

/** Offers `page` for keeping, as an HTML file that opens on any device. */
export function offerAsFile(page: HTMLElement, title: string): void {
  const blob = new Blob([documentOf(page, title)], { type: "text/html" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, "-").toLowerCase()}.html`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function documentOf(page: HTMLElement, title: string): string {
  const made = document.implementation.createHTMLDocument(title);
  made.documentElement.lang = language;
  made.documentElement.dir = document.documentElement.dir;
  const charset = made.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  const width = made.createElement("meta");
  width.name = "viewport";
  width.content = "width=device-width, initial-scale=1";
  const style = made.createElement("style");
  style.textContent = styles();
  made.head.prepend(charset, width);
  made.head.append(style);
  made.body.append(made.importNode(page, true));
  return `<!doctype html>\n${made.documentElement.outerHTML}`;
}

/** All rules of this app's own style files. */
const styles = (): string =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join("\n");
