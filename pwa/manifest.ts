import type { ManifestOptions } from "vite-plugin-pwa";
import { sentences } from "./sentences.ts";

/** The web app manifest, its words taken from the same file as every other sentence. */
export function manifest(fluentText: string): Partial<ManifestOptions> {
  const words = sentences(fluentText);
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
