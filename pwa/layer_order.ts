import type { Plugin } from "vite";

const ORDER = "@layer tokens, base, parts, screens;";

/**
 * Says the order of the layers at the head of each style sheet: whichever a browser reads first
 * decides it, and the builder shares sheets between screens as it sees fit.
 */
export function layerOrder(): Plugin {
  return {
    name: "layer-order",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "asset" && file.fileName.endsWith(".css")) {
          file.source = `${ORDER}${file.source}`;
        }
      }
    },
  };
}
