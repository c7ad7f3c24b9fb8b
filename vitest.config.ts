import { defineConfig } from "vitest/config";

const resolve = { tsconfigPaths: true };

export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/consumers/**"],
          setupFiles: ["test/fixed-seed.ts"],
          // How long a test takes says nothing of what is right: only what hangs is stopped.
          testTimeout: 120_000,
          // Nothing in the library or its tests has a state to leak; loading everything anew for each file would
          // take longer than the tests themselves.
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/**/*.test-d.ts"],
            tsconfig: "./tsconfig.json",
          },
        },
      },
      {
        resolve,
        test: {
          name: "consumers",
          include: ["test/consumers/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/index.ts", "src/**/tsconfig.json", "src/model/types.ts"],
      thresholds: { statements: 98, branches: 95, functions: 100, lines: 99 },
      reporter: ["text", "json-summary"],
    },
  },
});
