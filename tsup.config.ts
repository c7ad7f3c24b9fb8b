import { defineConfig } from "tsup";

/**
 * `index` and `seeds` are the package's entry points. The others are not: as entries they become chunks
 * of their own, so that a pure function does not bring the schemas and zod into its user's bundle.
 */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    seeds: "seeds/index.ts",
    schemas: "src/model/schemas/index.ts",
    words: "src/model/words.ts",
    indices: "src/model/schemas/faults/composite.ts",
    error: "src/model/error.ts",
    arguments: "src/model/bad-argument.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: { entry: { index: "src/index.ts", seeds: "seeds/index.ts" } },
  clean: true,
  splitting: true,
  treeshake: true,
});
