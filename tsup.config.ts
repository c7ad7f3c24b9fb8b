import { defineConfig } from "tsup";

/** The package's entry points. */
const entries = {
  index: "src/index.ts",
  seeds: "seeds/index.ts",
  columns: "src/columns/index.ts",
  robustness: "src/robustness/index.ts",
  vi: "src/vi/index.ts",
};

/**
 * As entries these become chunks of their own, so that a pure function does not bring the schemas and zod into
 * its user's bundle.
 */
const chunks = {
  schemas: "src/model/schemas/index.ts",
  words: "src/model/words.ts",
  indices: "src/model/schemas/faults/composite.ts",
  error: "src/model/error.ts",
  arguments: "src/model/bad-argument.ts",
};

export default defineConfig({
  entry: { ...entries, ...chunks },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: { entry: entries },
  // One entry point needs it: no run-time dependency of all (see THIRD-PARTY.md).
  noExternal: ["pure-rand"],
  clean: true,
  splitting: true,
  treeshake: true,
});
