import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The short files first: most mutants die in them. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toReversed();
  }
}

/** The tests that mutants of src/measure meet; Stryker runs them in one thread, file after file. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["test/measure/**/*.test.ts", "test/composite/**/*.test.ts"],
    // What is slow, and asks little of src/measure that the others do not ask.
    exclude: [
      "test/composite/{laws,weights,unknown-options}.test.ts",
      "test/measure/cells.test.ts",
      "test/measure/cells/refused.test.ts",
      "test/measure/compare/{properties,published-plans}.test.ts",
    ],
    setupFiles: ["./test/measure/fixed-seed.ts"],
    sequence: { sequencer: ShortestFirst },
    isolate: false,
    deps: {
      optimizer: { ssr: { enabled: true, include: ["date-fns", "zod", "@fast-check/vitest"] } },
    },
  },
});
