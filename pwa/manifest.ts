import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { ManifestOptions } from "vite-plugin-pwa";

/** The web app manifest, its words taken from the same file as every other sentence. */
export function manifest(fluentText: string): Partial<ManifestOptions> {
  const bundle = new FluentBundle("en");
  bundle.addResource(new FluentResource(fluentText));
  const words = (id: string): string => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new Error(`No words for "${id}"`);
    return bundle.formatPattern(pattern);
  };
  const shortcut = (go: string) => ({
    name: words(`manifest-shortcut-${go}`),
    url: `/?go=${go}`,
    icons: [{ src: "/icons/192.png", sizes: "192x192", type: "image/png" }],
  });
  return {
    id: "/",
    name: words("app-name"),
    short_name: words("app-name"),
    description: words("manifest-description"),
    lang: "en",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#fbf6ee",
    theme_color: "#fbf6ee",
    categories: ["health", "medical"],
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: ["peak-flow", "symptoms", "plan"].map(shortcut),
  };
}
