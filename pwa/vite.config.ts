import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import preact from "@preact/preset-vite";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { manifest } from "./manifest.ts";
import { CHUNK_OF_A_LANGUAGE, twins, words } from "./words.ts";

const here = import.meta.dirname;

/** Every style file states the order of the layers, for whichever of them the browser meets first decides it. */
function layers(): Plugin {
  return {
    name: "layers",
    enforce: "pre",
    transform: (code, id) =>
      id.endsWith(".css") ? `@layer tokens, base, parts, screens;\n${code}` : null,
  };
}

/**
 * The first screen in one file: without a network each file more costs a slow phone ten milliseconds.
 * What several later screens are built from comes in one more; a notice, which Today may show, by itself.
 */
const CHUNKS = [
  { name: "first", tags: ["$initial" as const], priority: 1 },
  CHUNK_OF_A_LANGUAGE,
  { name: "notice", test: /src[\\/](parts[\\/]Notice|styles[\\/]parts[\\/]notice)\./ },
  { name: "parts", test: /src[\\/](parts|styles)[\\/]/ },
];

export default defineConfig({
  root: here,
  plugins: [
    preact(),
    words(),
    layers(),
    twins(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "../service_worker",
      filename: "worker.ts",
      injectRegister: false,
      registerType: "prompt",
      manifest: manifest(readFileSync(resolve(here, "words/en.ftl"), "utf8")),
      includeManifestIcons: false,
      injectManifest: {
        buildPlugins: { vite: [words()] },
        rollupFormat: "iife",
        globPatterns: ["**/*.{js,css,html,webmanifest}", "icons/*.svg"],
      },
    }),
  ],
  build: {
    outDir: "../api/static",
    emptyOutDir: true,
    target: "es2023",
    cssTarget: ["chrome111", "firefox114", "safari16.4"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  server: { fs: { allow: [".."] }, proxy: { "/api": "http://127.0.0.1:8000" } },
  test: {
    environment: "happy-dom",
    include: ["../tests/{pwa,service_worker,clinical}/**/*.test.{ts,tsx}"],
    setupFiles: ["fake-indexeddb/auto"],
  },
});
